package org.opencommissioning.database;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/** Counts the statements by which the program under test answers readers; what it does by itself meanwhile, as the writer, is not counted. */
@Singleton
public final class CountedStatements implements BeanCreatedEventListener<DataSource> {
    private static final LongAdder STATEMENTS = new LongAdder();

    public static long soFar() {
        return STATEMENTS.sum();
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return event.getBeanIdentifier().getName().equals("reader")
                ? watched(DataSource.class, event.getBean())
                : event.getBean();
    }

    private static <T> T watched(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    try {
                        if (method.getName().equals("prepareStatement")) {
                            STATEMENTS.increment();
                        }
                        var result = method.invoke(target, values);
                        return result instanceof Connection connection && type == DataSource.class
                                ? watched(Connection.class, connection)
                                : result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
