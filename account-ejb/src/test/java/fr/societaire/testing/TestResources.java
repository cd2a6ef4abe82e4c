package fr.societaire.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
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
}
