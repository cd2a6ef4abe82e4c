package fr.societaire.testing;

import fr.societaire.platform.internal.SchemaMigration;
import fr.societaire.shared.Money;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.postgresql.ds.PGSimpleDataSource;
import org.xml.sax.SAXException;

/** A private PostgreSQL with the portal's schema, and the unit of work a thread is in. */
public final class TestDatabase {
    private static TestDatabase started;

    private final EmbeddedPostgres server;
    private final PGSimpleDataSource plain = new PGSimpleDataSource();
    private final DataSource joining = joiningDataSource();
    private final EntityManagerFactory factory;

    static synchronized TestDatabase get() {
        if (started == null) {
            started = new TestDatabase();
        }
        return started;
    }

    private TestDatabase() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        plain.setUrl(server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true");
        SchemaMigration.flyway(plain).migrate();
        factory = new PersistenceProvider().createContainerEntityManagerFactory(unit(), Map.of());
    }

    /**
     * The classes of the real persistence unit, presented as a container would: outside of a server this version of
     * EclipseLink rejects a valid persistence.xml of version 3.2.
     */
    private PersistenceUnitInfo unit() {
        Properties properties = new Properties();
        properties.put("eclipselink.target-database", "PostgreSQL");
        properties.put("eclipselink.cache.shared.default", "false");
        properties.put("eclipselink.weaving", "false");
        properties.put("eclipselink.logging.level", "WARNING");
        return proxy(PersistenceUnitInfo.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "getPersistenceUnitName" -> "account";
            case "getPersistenceProviderClassName" -> PersistenceProvider.class.getName();
            // The type the interface names is deprecated, so it is found by name.
            case "getTransactionType" -> constant(method.getReturnType(), "RESOURCE_LOCAL");
            case "getNonJtaDataSource" -> joining;
            case "getManagedClassNames" -> managedClassNames();
            case "getMappingFileNames", "getJarFileUrls", "getQualifierAnnotationNames" -> List.of();
            case "getPersistenceUnitRootUrl" ->
                Money.class.getProtectionDomain().getCodeSource().getLocation();
            case "excludeUnlistedClasses" -> true;
            case "getSharedCacheMode" -> SharedCacheMode.NONE;
            case "getValidationMode" -> ValidationMode.NONE;
            case "getProperties" -> properties;
            case "getPersistenceXMLSchemaVersion" -> "3.2";
            case "getClassLoader" -> TestDatabase.class.getClassLoader();
            default -> null;
        });
    }

    private static Object constant(Class<?> enumeration, String name) {
        return Stream.of(enumeration.getEnumConstants())
                .filter(value -> value.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> managedClassNames() {
        try (var xml = TestDatabase.class.getResourceAsStream("/META-INF/persistence.xml")) {
            var classes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getElementsByTagName("class");
            return IntStream.range(0, classes.getLength())
                    .mapToObj(i -> classes.item(i).getTextContent().strip())
                    .toList();
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Connections outside of any transaction, each its own, as {@code jdbc/migration}. */
    DataSource plain() {
        return plain;
    }

    /** Connections that join the transaction of the calling thread, as {@code jdbc/account}. */
    DataSource joining() {
        return joining;
    }

    /**
     * Empties what the last test has filled: a look at an empty table costs nothing, truncating sixty costs more than most
     * tests. As a replica does, without triggers: what may not be deleted otherwise goes, in any order.
     */
    private static final String CLEARING = """
            do $$
            declare
              each text;
              filled boolean;
            begin
              set local session_replication_role = replica;
              for each in select format('%I', tablename) from pg_tables
                  where schemaname = 'public' and tablename <> 'flyway_schema_history' loop
                execute 'select exists (select from ' || each || ')' into filled;
                if filled then
                  execute 'delete from ' || each;
                end if;
              end loop;
              perform setval(format('%I', sequencename)::regclass, start_value, false)
                from pg_sequences where schemaname = 'public' and last_value is not null;
            end $$""";

    /** Empties every table but the schema history, and begins every sequence anew. */
    void clear() {
        try (Connection connection = plain.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(CLEARING);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void stop() {
        factory.close();
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        started = null;
    }

    /** The entity manager of the current unit, or one for a single call where there is none. */
    EntityManager entityManager() {
        InvocationHandler handler = (proxy, method, arguments) -> {
            Unit unit = Unit.current();
            EntityManager target = unit == null ? factory.createEntityManager() : unit.entityManager();
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return proxy(EntityManager.class, handler);
    }

    private DataSource joiningDataSource() {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            if (!method.getName().equals("getConnection")) {
                return method.invoke(plain, arguments);
            }
            Unit unit = Unit.current();
            return StatementLog.listening(unit == null ? plain.getConnection() : unit.sharedConnection());
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(TestDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** One transaction of one thread: one connection, one persistence context. */
    static final class Unit {
        private static final ThreadLocal<Unit> CURRENT = new ThreadLocal<>();
        /** Left to the unit: whoever borrows the connection may neither end the transaction nor close it. */
        private static final Set<String> NOT_THE_BORROWERS = Set.of("commit", "close", "setAutoCommit");

        private final Unit outer = CURRENT.get();
        private final List<Consumer<Boolean>> ends = new ArrayList<>();
        private final Connection connection;
        private boolean rollbackOnly;
        private EntityManager entityManager;

        private Unit() {
            try {
                connection = get().plain.getConnection();
                connection.setAutoCommit(false);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        static Unit current() {
            return CURRENT.get();
        }

        static Unit begin() {
            Unit unit = new Unit();
            CURRENT.set(unit);
            return unit;
        }

        static <T> T suspended(Callable<T> work) throws Exception {
            Unit outer = CURRENT.get();
            CURRENT.remove();
            try {
                return work.call();
            } finally {
                CURRENT.set(outer);
            }
        }

        void whenEnded(Consumer<Boolean> action) {
            ends.add(action);
        }

        EntityManager entityManager() {
            if (entityManager == null) {
                entityManager = get().factory.createEntityManager();
                entityManager.getTransaction().begin();
            }
            return entityManager;
        }

        Connection sharedConnection() {
            return proxy(Connection.class, (proxy, method, arguments) -> {
                if (NOT_THE_BORROWERS.contains(method.getName())) {
                    return null;
                }
                if (method.getName().equals("rollback")) {
                    rollbackOnly = true;
                    return null;
                }
                try {
                    return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }

        void end(boolean commit) throws SQLException {
            boolean committed = false;
            try (connection) {
                if (commit) {
                    flush();
                    if (!rollbackOnly) {
                        connection.commit();
                        committed = true;
                    } else {
                        connection.rollback();
                    }
                } else {
                    connection.rollback();
                }
            } finally {
                if (entityManager != null && entityManager.isOpen()) {
                    entityManager.close();
                }
                CURRENT.set(outer);
            }
            boolean result = committed;
            ends.forEach(action -> action.accept(result));
        }

        private void flush() {
            if (entityManager != null) {
                if (entityManager.getTransaction().getRollbackOnly()) {
                    rollbackOnly = true;
                } else {
                    entityManager.getTransaction().commit();
                }
            }
        }
    }
}
