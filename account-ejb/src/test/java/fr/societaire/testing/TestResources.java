package fr.societaire.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.concurrent.Executors;
import javax.sql.DataSource;

/** What the server would have handed out by name. */
@ApplicationScoped
@Alternative
@Priority(1)
class TestResources {
    @Produces
    EntityManager entityManager() {
        return TestDatabase.get().entityManager();
    }

    @Produces
    @EjbAsCdi.Lookup("jdbc/account")
    DataSource account() {
        return TestDatabase.get().joining();
    }

    @Produces
    @EjbAsCdi.Lookup("jdbc/migration")
    DataSource migration() {
        return TestDatabase.get().plain();
    }

    @Produces
    @EjbAsCdi.Lookup("jdbc/throttle")
    DataSource throttle() {
        return TestDatabase.get().plain();
    }

    /** Threads of no server; they end with the virtual machine. */
    @Produces
    @ApplicationScoped
    ManagedExecutorService executor() {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        return (ManagedExecutorService) Proxy.newProxyInstance(
                TestResources.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> method.invoke(threads, arguments));
    }
}
