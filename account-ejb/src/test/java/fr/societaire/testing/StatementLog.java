package fr.societaire.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;

/** The statements a piece of work sends to the database, in their order: for tests that count or compare them. */
public final class StatementLog {
    private static final ThreadLocal<List<String>> CURRENT = new ThreadLocal<>();

    /** What {@code work} sends from this thread. */
    public static List<String> of(Runnable work) {
        List<String> statements = new ArrayList<>();
        CURRENT.set(statements);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
        return statements;
    }

    static Connection listening(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                StatementLog.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    List<String> statements = CURRENT.get();
                    if (statements != null && method.getName().startsWith("prepare")) {
                        statements.add((String) arguments[0]);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private StatementLog() {}
}
