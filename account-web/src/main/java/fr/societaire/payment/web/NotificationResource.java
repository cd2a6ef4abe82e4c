package fr.societaire.payment.web;

import fr.societaire.payment.ProcessorNotifications;
import fr.societaire.payment.ProcessorNotifications.Received;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/**
 * Where the card processor notifies. Any answer but 2xx makes it try again: so 204 as soon as the notification is kept,
 * also for one kept before and for one that concerns nothing of ours.
 */
@Path("/processor/notifications")
@RequestScoped
public class NotificationResource {
    private static final int LONGEST = 256 * 1024;
    private static final int TOO_LARGE = 413;

    @Inject
    ProcessorNotifications notifications;

    /**
     * Takes what the processor tells.
     *
     * @param body read as it comes: the signature covers its bytes
     */
    @POST
    public Response receive(@HeaderParam("Stripe-Signature") String signature, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            return Response.status(TOO_LARGE).build();
        }
        return notifications.receive(bytes, signature) == Received.REFUSED
                ? Response.status(Response.Status.BAD_REQUEST).build()
                : Response.noContent().build();
    }
}
