package org.rundruf.channel.dispatch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database whose client dies between any two statements: what it had not committed is gone. */
final class SimulatedCrashes extends DelegatingDataSource {
    private static final int NEVER = Integer.MAX_VALUE;
    private int statements = NEVER;

    SimulatedCrashes(DataSource database) {
        super(database);
    }

    /** The process has died. */
    static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Lets some statements more through and dies before the next one. */
    void after(int more) {
        statements = more;
    }

    void never() {
        statements = NEVER;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> call(connection, method, arguments));
    }

    private Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement") || method.getName().equals("commit")) {
            countDown();
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private void countDown() {
        if (statements == 0) {
            throw new Crash();
        } else if (statements != NEVER) {
            statements--;
        }
    }
}
