package fr.societaire.sandbox;

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

    private Future<?> expiries;

    @Override
    public void contextInitialized(ServletContextEvent starting) {
        mail.start();
        sms.start();
        webhooks.resume();
        expiries = executor.scheduleWithFixedDelay(this::expire, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void contextDestroyed(ServletContextEvent stopping) {
        expiries.cancel(false);
        sms.stop();
        mail.stop();
    }

    /** A failure is logged and the next second tries again; thrown, it would silently end the schedule. */
    private void expire() {
        try {
            checkout.expireDue();
            refunds.settleDue();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "What time does could not be done", e);
        }
    }
}
