package fr.societaire.sandbox.sms;

import fr.societaire.sandbox.SandboxSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;

/** The SMPP server. A bind with another name or password is refused. */
@Singleton
public class SmsOperator {
    private static final Logger LOG = Logger.getLogger(SmsOperator.class.getName());
    private static final long BIND_MILLIS = 5_000;

    private final SandboxSettings.Smpp settings;
    private final Switchboard switchboard;
    private final Receipts receipts;
    private final ScheduledExecutorService executor;
    private volatile boolean open;
    private SMPPServerSessionListener listener;

    /** An operator with that switchboard. */
    @Inject
    public SmsOperator(
            SandboxSettings settings, Switchboard switchboard, Receipts receipts, ScheduledExecutorService executor) {
        this.settings = settings.smpp();
        this.switchboard = switchboard;
        this.receipts = receipts;
        this.executor = executor;
    }

    /** Listens. */
    public void start() {
        try {
            listener = new SMPPServerSessionListener(settings.port());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        listener.setMessageReceiverListener(new Submissions(switchboard));
        open = true;
        executor.execute(this::listen);
    }

    /** Listens no more; the library's threads end with their sessions. */
    public void stop() {
        open = false;
        try {
            listener.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The SMS operator's port could not be closed", e);
        }
        receipts.sessions().stream()
                .filter(session -> session.getSessionState().isBound())
                .forEach(SMPPServerSession::unbindAndClose);
    }

    private void listen() {
        while (open) {
            try {
                SMPPServerSession session = listener.accept();
                executor.execute(() -> welcome(session));
            } catch (IOException e) {
                LOG.log(open ? Level.WARNING : Level.FINE, "The SMS operator stopped listening", e);
                return;
            }
        }
    }

    private void welcome(SMPPServerSession session) {
        try {
            BindRequest request = session.waitForBind(BIND_MILLIS);
            if (request.getSystemId().equals(settings.systemId())
                    && request.getPassword().equals(settings.password())) {
                session.addSessionStateListener((now, before, source) -> {
                    if (now == SessionState.CLOSED) {
                        receipts.gone(session);
                    }
                });
                request.accept("sandbox");
                receipts.bound(session);
            } else {
                // The client hangs up: closing here could overtake the refusal on its side.
                request.reject(SMPPConstant.STAT_ESME_RBINDFAIL);
            }
        } catch (TimeoutException | IllegalStateException | PDUStringException | IOException e) {
            LOG.log(Level.INFO, "A client of the SMS operator went away before it was bound", e);
            session.close();
        }
    }
}
