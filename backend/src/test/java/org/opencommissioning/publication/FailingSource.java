package org.opencommissioning.publication;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Connections of which, counted over all, the n-th statement fails: prepared, copied into or committed. */
public final class FailingSource {
    /** A full disk, as PostgreSQL says it. */
    public static final String DISK_FULL = "53100";

    private final DataSource source;
    private final AtomicInteger left;
    private final String state;

    private FailingSource(DataSource source, int failing, String state) {
        this.source = source;
        this.left = new AtomicInteger(failing);
        this.state = state;
    }

    public static DataSource of(DataSource source, int failing) {
        return of(source, failing, "08006");
    }

    /** @param state what the failure says of itself, an SQLSTATE */
    public static DataSource of(DataSource source, int failing, String state) {
        var broken = new FailingSource(source, failing, state);
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, values) -> {
                    var result = invoke(broken.source, method, values);
                    return result instanceof Connection connection ? broken.connection(connection) : result;
                });
    }

    private Connection connection(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, values) -> {
                    boolean counts = switch (method.getName()) {
                        case "prepareStatement", "createStatement", "unwrap", "commit" -> true;
                        default -> false;
                    };
                    if (counts && left.decrementAndGet() == 0) {
                        throw new SQLException("The statement was cut off", state);
                    }
                    return invoke(connection, method, values);
                });
    }

    private static Object invoke(Object target, Method method, Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
