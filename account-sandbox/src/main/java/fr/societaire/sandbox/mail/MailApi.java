package fr.societaire.sandbox.mail;

import fr.societaire.sandbox.Amounts;
import fr.societaire.sandbox.Pages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The inbox, for people and for scripts. */
@Path("/")
@Singleton
public class MailApi {
    /** Shown in a frame of our own page only; it may open links in new tabs, and nothing else. */
    private static final String MESSAGE_POLICY = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src"
            + " 'none'; style-src 'unsafe-inline'; img-src 'self' data: https:; frame-ancestors 'self'";

    @Inject
    Mailbox mailbox;

    @Inject
    Pages pages;

    /** The messages of an address, newest first. */
    @GET
    @Path("api/mail")
    @Produces(MediaType.APPLICATION_JSON)
    public String list(@QueryParam("to") String to) {
        JsonArrayBuilder found = Json.createArrayBuilder();
        mailbox.to(Optional.ofNullable(to))
                .forEach(mail -> found.add(Json.createObjectBuilder()
                        .add("id", mail.id())
                        .add("to", mail.to())
                        .add("from", mail.from())
                        .add("subject", mail.subject())
                        .add("text", mail.text())
                        .add("html", mail.html())
                        .add("receivedAt", mail.receivedAt().toString())));
        return found.build().toString();
    }

    /** The inbox of an address, or all of them. */
    @GET
    @Path("mail")
    public Response inbox(@QueryParam("to") String to) {
        Optional<String> wanted = Optional.ofNullable(to).map(String::strip).filter(given -> !given.isEmpty());
        Map<String, Object> model = new HashMap<>();
        model.put("to", wanted.orElse(""));
        model.put("mails", mailbox.to(wanted).stream().map(MailApi::view).toList());
        return pages.page(200, Pages.Look.SANDBOX, "Boîte aux lettres", "inbox", model);
    }

    /** One message. */
    @GET
    @Path("mail/{id}")
    public Response message(@PathParam("id") String id) {
        Mail mail = mail(id);
        return pages.page(200, Pages.Look.SANDBOX, mail.subject(), "message", view(mail));
    }

    /** Its HTML, as it was sent. */
    @GET
    @Path("mail/{id}/html")
    public Response html(@PathParam("id") String id) {
        String body = mail(id).html();
        String opening = body.replaceFirst("(?i)(<head[^>]*>)", "$1<base target=\"_blank\">");
        return Response.ok(opening, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header("Content-Security-Policy", MESSAGE_POLICY)
                .build();
    }

    private Mail mail(String id) {
        return mailbox.find(id).orElseThrow(NotFoundException::new);
    }

    private static Map<String, Object> view(Mail mail) {
        Map<String, Object> view = new HashMap<>();
        view.put("id", mail.id());
        view.put("to", mail.to());
        view.put("from", mail.from());
        view.put("subject", mail.subject().isEmpty() ? "(sans objet)" : mail.subject());
        view.put("html", !mail.html().isEmpty());
        view.put("paragraphs", Linked.lines(mail.text()));
        view.put("text", !mail.text().isEmpty());
        view.put("at", Amounts.moment(mail.receivedAt()));
        return view;
    }
}
