package fr.societaire.sandbox;

import fr.societaire.sandbox.mail.Mailbox;
import fr.societaire.sandbox.sms.Phone;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

/** Empties all inboxes and telephones. */
@Path("/api/messages")
@Singleton
public class Messages {
    private final Mailbox mailbox;
    private final Phone phone;

    @Inject
    public Messages(Mailbox mailbox, Phone phone) {
        this.mailbox = mailbox;
        this.phone = phone;
    }

    @DELETE
    public void clear() {
        mailbox.clear();
        phone.clear();
    }
}
