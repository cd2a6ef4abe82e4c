package fr.societaire.testing;

import io.smallrye.config.inject.ConfigExtension;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.spi.AnnotatedType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;
import org.jboss.weld.environment.se.Weld;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * {@code @ExtendWith(PortalContainer.class)}: fills the {@code @Inject} fields of a test with the real beans, gives each
 * test an empty database, the clock at {@link TestClock#NOON} and nobody signed in. Fakes are beans of the test sources
 * annotated {@code @Alternative @Priority(1)}. One container and one PostgreSQL serve a whole test run.
 */
public final class PortalContainer implements TestInstancePostProcessor, BeforeEachCallback, AfterEachCallback {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(PortalContainer.class);

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) {
        inject(running(context).cdi.getBeanManager(), test);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        var running = running(context);
        TestDatabase.get().clear();
        running.cdi.select(TestClock.class).get().reset();
        running.cdi.select(TestCaller.class).get().signOut();
        running.requests.activate();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        running(context).requests.deactivate();
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot().getStore(SPACE).getOrComputeIfAbsent(Running.class, k -> new Running(), Running.class);
    }

    private static <T> void inject(BeanManager beans, T test) {
        @SuppressWarnings("unchecked")
        AnnotatedType<T> type = (AnnotatedType<T>) beans.createAnnotatedType(test.getClass());
        InjectionTarget<T> target = beans.getInjectionTargetFactory(type).createInjectionTarget(null);
        target.inject(test, beans.createCreationalContext(null));
    }

    /** Closed by JUnit with the last test class. */
    private static final class Running implements AutoCloseable {
        private final SeContainer cdi;
        private final RequestContextController requests;

        Running() {
            TestDatabase.get();
            TestPlaces.write();
            cdi = new Weld()
                    .disableDiscovery()
                    .addBeanClasses(BeanClasses.ofThePortal())
                    .addExtension(new EjbAsCdi())
                    .addExtension(new ConfigExtension())
                    .addServices(new TestTransactions.Services())
                    .initialize();
            requests = cdi.select(RequestContextController.class).get();
        }

        @Override
        public void close() {
            cdi.close();
            TestDatabase.get().stop();
        }
    }
}
