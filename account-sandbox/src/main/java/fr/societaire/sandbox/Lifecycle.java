package fr.societaire.sandbox;

import fr.societaire.sandbox.bank.DirectDebitBank;
import fr.societaire.sandbox.mail.MailServer;
import fr.societaire.sandbox.processor.Checkout;
import fr.societaire.sandbox.processor.Refunds;
import fr.societaire.sandbox.processor.Webhooks;
import fr.societaire.sandbox.sms.SmsOperator;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Opens the outside world with the application, and closes it with it. */
@WebListener
public class Lifecycle implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(Lifecycle.class.getName());

    @Inject
    MailServer mail;

    @Inject
    SmsOperator sms;

    @Inject
    Webhooks webhooks;

    @Inject
    Checkout checkout;

    @Inject
    Refunds refunds;

    @Inject
    ScheduledExecutorService executor;

    @Inject
    DirectDebitBank bank;

    private Future<?> expiries;
    private Future<?> returns;
    private Future<?> debits;

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        mail.start();
        sms.start();
        webhooks.resume();
        expiries = executor.scheduleWithFixedDelay(
                () -> lasting(checkout::expireDue, "Sessions could not be expired"), 1, 1, TimeUnit.SECONDS);
        returns = executor.scheduleWithFixedDelay(
                () -> lasting(refunds::settleDue, "Refunds could not be settled"), 1, 1, TimeUnit.SECONDS);
        debits = executor.scheduleWithFixedDelay(
                () -> lasting(bank::look, "The bank could not look at its files"), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent stopping) {
        expiries.cancel(false);
        returns.cancel(false);
        debits.cancel(false);
        sms.stop();
        mail.stop();
    }

    /** A failure is logged and the next second tries again; thrown, it would silently end the schedule. */
    private static void lasting(Runnable look, String failure) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, failure, e);
        }
    }
}
