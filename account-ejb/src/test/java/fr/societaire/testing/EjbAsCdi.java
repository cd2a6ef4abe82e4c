package fr.societaire.testing;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.literal.InjectLiteral;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import jakarta.persistence.PersistenceContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import javax.sql.DataSource;

/**
 * Lets Weld see an EJB as an application-scoped bean in a transaction, and its {@code @PersistenceContext},
 * {@code @Resource} data sources and executors, and {@code @EJB} fields as injection points. Startup beans are made when first used.
 */
public class EjbAsCdi implements Extension {
    /** Which of the server's data sources is meant, by its JNDI name. */
    @Qualifier @Retention(RetentionPolicy.RUNTIME)
    public @interface Lookup {
        String value();
    }

    <T> void enterpriseBean(
            @Observes @WithAnnotations({Stateless.class, Singleton.class}) ProcessAnnotatedType<T> found) {
        Class<T> type = found.getAnnotatedType().getJavaClass();
        if (type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class)) {
            found.configureAnnotatedType()
                    .add(ApplicationScoped.Literal.INSTANCE)
                    .add(new TestTransactions.InTransactionLiteral());
        }
    }

    <T> void resources(
            @Observes @WithAnnotations({PersistenceContext.class, Resource.class, EJB.class})
                    ProcessAnnotatedType<T> found) {
        found.configureAnnotatedType()
                .filterFields(f -> f.isAnnotationPresent(PersistenceContext.class) || f.isAnnotationPresent(EJB.class))
                .forEach(f -> f.add(InjectLiteral.INSTANCE));
        found.configureAnnotatedType()
                .filterFields(f -> f.isAnnotationPresent(Resource.class)
                        && f.getJavaMember().getType() == DataSource.class)
                .forEach(f -> f.add(InjectLiteral.INSTANCE)
                        .add(new LookupLiteral(
                                f.getAnnotated().getAnnotation(Resource.class).lookup())));
        found.configureAnnotatedType()
                .filterFields(f -> f.isAnnotationPresent(Resource.class)
                        && f.getJavaMember().getType() == ManagedExecutorService.class)
                .forEach(f -> f.add(InjectLiteral.INSTANCE));
    }

    static final class LookupLiteral extends AnnotationLiteral<Lookup> implements Lookup {
        private static final long serialVersionUID = 1L;
        private final String name;

        LookupLiteral(String name) {
            this.name = name;
        }

        @Override
        public String value() {
            return name;
        }
    }
}
