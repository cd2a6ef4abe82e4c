package fr.societaire.notification.internal;

import fr.societaire.notification.SmsMessage;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Text messages over SMPP 3.4, through one session kept open with the operator. */
@ApplicationScoped
public class SmppSmsSender implements SmsSender {
    @Inject
    @ConfigProperty(name = "portal.sms.host")
    String host;

    @Inject
    @ConfigProperty(name = "portal.sms.port")
    int port;

    @Inject
    @ConfigProperty(name = "portal.sms.system-id")
    String systemId;

    @Inject
    @ConfigProperty(name = "portal.sms.password")
    String password;

    @Inject
    @ConfigProperty(name = "portal.sms.sender")
    String sender;

    @Inject
    OutboxLedger ledger;

    private SmppConnection connection;

    @Override
    public String send(SmsMessage message) {
        return connection().submit(sender, message.to(), ShortMessage.of(message.text()));
    }

    @Override
    public void stayConnected() {
        connection().bound();
    }

    private synchronized SmppConnection connection() {
        if (connection == null) {
            connection = new SmppConnection(host, port, systemId, password, ledger::receipt);
        }
        return connection;
    }

    @PreDestroy
    synchronized void close() {
        if (connection != null) {
            connection.close();
        }
    }
}
