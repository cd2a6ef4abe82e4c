package fr.societaire.platform.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before anything else touches the database; other startup beans depend on it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {
    private static final Logger LOG = Logger.getLogger(SchemaMigration.class.getName());

    @Resource(lookup = "jdbc/migration")
    DataSource dataSource;

    @PostConstruct
    void migrate() {
        var result = flyway(dataSource).migrate();
        LOG.info(() ->
                "Schema at " + result.targetSchemaVersion + " after " + result.migrationsExecuted + " migration(s)");
    }

    /**
     * On this server's class loader Flyway finds a folder only by the empty file {@code flyway.location} in it, and
     * reports success when it finds nothing: hence the strict option.
     */
    public static Flyway flyway(DataSource dataSource) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .callbackLocations("classpath:db/callback")
                .failOnMissingLocations(true)
                .load();
    }
}
