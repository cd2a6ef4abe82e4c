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
    @Inject
    Mailbox mailbox;

    @Inject
    Phone phone;

    @DELETE
    public void clear() {
        mailbox.clear();
        phone.clear();
    }
}
