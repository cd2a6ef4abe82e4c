package fr.societaire.testing;

import jakarta.annotation.Priority;
import jakarta.ejb.ApplicationException;
import jakarta.ejb.EJBException;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.UserTransaction;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import org.jboss.weld.transaction.spi.TransactionServices;

/** Container-managed transactions as the EJB specification defines them, over {@link TestDatabase.Unit}. */
final class TestTransactions {
    @InterceptorBinding
    @Retention(RetentionPolicy.RUNTIME)
    @interface InTransaction {}

    static final class InTransactionLiteral extends AnnotationLiteral<InTransaction> implements InTransaction {
        private static final long serialVersionUID = 1L;
    }

    @Interceptor
    @InTransaction
    @Priority(Interceptor.Priority.PLATFORM_BEFORE)
    static class Around {
        @AroundInvoke
        Object invoke(InvocationContext call) throws Exception {
            return switch (attributeOf(call.getMethod())) {
                case REQUIRED -> TestDatabase.Unit.current() == null ? inNewUnit(call) : call.proceed();
                case REQUIRES_NEW -> inNewUnit(call);
                case NOT_SUPPORTED -> TestDatabase.Unit.suspended(call::proceed);
                case SUPPORTS -> call.proceed();
                case MANDATORY -> {
                    if (TestDatabase.Unit.current() == null) {
                        throw new EJBException("a transaction is mandatory for " + call.getMethod());
                    }
                    yield call.proceed();
                }
                case NEVER -> {
                    if (TestDatabase.Unit.current() != null) {
                        throw new EJBException("no transaction is allowed for " + call.getMethod());
                    }
                    yield call.proceed();
                }
            };
        }

        private static Object inNewUnit(InvocationContext call) throws Exception {
            var unit = TestDatabase.Unit.begin();
            try {
                Object result = call.proceed();
                unit.end(true);
                return result;
            } catch (Exception failure) {
                unit.end(!rollsBack(failure));
                throw failure;
            } catch (Throwable failure) {
                unit.end(false);
                throw failure;
            }
        }

        /** System exceptions roll back; checked ones do not, unless they say so. */
        private static boolean rollsBack(Exception failure) {
            var application = failure.getClass().getAnnotation(ApplicationException.class);
            return application != null ? application.rollback() : failure instanceof RuntimeException;
        }

        private static TransactionAttributeType attributeOf(Method method) {
            if (method.isAnnotationPresent(TransactionAttribute.class)) {
                return method.getAnnotation(TransactionAttribute.class).value();
            }
            Class<?> declaring = method.getDeclaringClass();
            var management = declaring.getAnnotation(TransactionManagement.class);
            if (management != null && management.value() == TransactionManagementType.BEAN) {
                return TransactionAttributeType.NOT_SUPPORTED;
            }
            var onClass = declaring.getAnnotation(TransactionAttribute.class);
            return onClass == null ? TransactionAttributeType.REQUIRED : onClass.value();
        }
    }

    /** Lets observers wait for the end of the transaction. */
    static final class Services implements TransactionServices {
        @Override
        public void registerSynchronization(Synchronization observer) {
            TestDatabase.Unit.current().whenEnded(committed -> {
                if (committed) {
                    observer.beforeCompletion();
                }
                observer.afterCompletion(committed ? Status.STATUS_COMMITTED : Status.STATUS_ROLLEDBACK);
            });
        }

        @Override
        public boolean isTransactionActive() {
            return TestDatabase.Unit.current() != null;
        }

        @Override
        public UserTransaction getUserTransaction() {
            throw new UnsupportedOperationException("front doors use container-managed transactions");
        }

        @Override
        public void cleanup() {}
    }

    private TestTransactions() {}
}
