package org.opencommissioning.api.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.Supplier;

/** A field that is the component of that name of its parent's record, public or not. */
final class Component implements LightDataFetcher<Object> {
    private final String name;
    private volatile Access access;

    private record Access(Class<?> type, Method method) {}

    Component(String name) {
        this.name = name;
    }

    @Override
    public Object get(GraphQLFieldDefinition field, Object parent, Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        return read(parent);
    }

    @Override
    public Object get(DataFetchingEnvironment environment) throws Exception {
        return read(environment.getSource());
    }

    private Object read(Object parent) throws Exception {
        if (parent == null || parent instanceof Map<?, ?>) {
            return parent == null ? null : ((Map<?, ?>) parent).get(name);
        }
        var known = access;
        if (known == null || known.type() != parent.getClass()) {
            known = new Access(parent.getClass(), method(parent.getClass()));
            access = known;
        }
        try {
            return known.method().invoke(parent);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** @throws IllegalStateException when the schema names what the record does not have */
    private Method method(Class<?> type) {
        try {
            var method = type.getDeclaredMethod(name);
            method.setAccessible(true);
            return method;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    type.getSimpleName() + " has no " + name + ", and the field is not wired", e);
        }
    }
}
