package fr.societaire.sandbox.identityprovider;

import fr.societaire.sandbox.PageHeaders;
import fr.societaire.sandbox.Pages;
import fr.societaire.sandbox.SandboxClock;
import fr.societaire.sandbox.SandboxSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import java.util.Objects;

/** What a browser sees: where one has an account, who one is there, and the way out. Plain forms, for scripts too. */
@Path("/" + ProviderApi.ROOT)
@Singleton
public class ProviderPages {
    @Inject
    SandboxSettings settings;

    @Inject
    Memory memory;

    @Inject
    ProviderApi api;

    @Inject
    Pages pages;

    @Inject
    SandboxClock clock;

    /** A client sends a browser. What is wrong with the client or the address is shown here, and never sent anywhere. */
    @GET
    @Path("authorize")
    public Response authorize(@Context UriInfo uri) {
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        if (!settings.federation().clientId().equals(asked.getFirst("client_id"))
                || !settings.federation().returnAddress().toString().equals(asked.getFirst("redirect_uri"))) {
            throw new BadRequestException("unknown client or address");
        }
        String wrong = wrong(asked);
        if (wrong != null) {
            return back(settings.federation().returnAddress(), asked.getFirst("state"), "error", wrong);
        }
        String id = memory.keep(new Request(
                settings.federation().returnAddress(),
                asked.getFirst("state"),
                asked.getFirst("nonce"),
                asked.getFirst("code_challenge"),
                Objects.requireNonNullElse(asked.getFirst("acr_values"), "eidas1"),
                clock.instant().plus(Memory.REQUEST)));
        return Response.seeOther(URI.create("/" + ProviderApi.ROOT + "/choix/" + id))
                .build();
    }

    private static String wrong(MultivaluedMap<String, String> asked) {
        boolean whole = asked.getFirst("state") != null && asked.getFirst("nonce") != null;
        boolean pkce =
                asked.getFirst("code_challenge") != null && "S256".equals(asked.getFirst("code_challenge_method"));
        boolean openId = (" " + asked.getFirst("scope") + " ").contains(" openid ");
        if (!"code".equals(asked.getFirst("response_type"))) {
            return "unsupported_response_type";
        }
        return whole && pkce && openId ? null : "invalid_request";
    }

    /** Where one has an account. */
    @GET
    @Path("choix/{id}")
    public Response choose(@PathParam("id") String id) {
        return page("Choisissez un compte", "federation-choice", Map.of("id", open(id)));
    }

    @POST
    @Path("choix/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response chosen(@PathParam("id") String id, @FormParam("compte") String account) {
        return switch (account == null ? "" : account) {
            case "impots" ->
                Response.seeOther(URI.create("/" + ProviderApi.ROOT + "/personne/" + open(id)))
                        .build();
            case "postal" -> ended(id, "error", "server_error");
            case "retour" -> ended(id, "error", "access_denied");
            default -> throw new BadRequestException("compte is impots, postal or retour");
        };
    }

    /** Who one is. */
    @GET
    @Path("personne/{id}")
    public Response who(@PathParam("id") String id) {
        return page("Qui êtes-vous ?", "federation-person", Map.of("request", open(id), "people", Person.all()));
    }

    @POST
    @Path("personne/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response is(@PathParam("id") String id, @FormParam("personne") String who) {
        Person person = Person.of(who).orElseThrow(() -> new BadRequestException("personne is one of the page"));
        Request request = memory.end(id).orElseThrow(NotFoundException::new);
        return back(request.redirect(), request.state(), "code", memory.code(request, person));
    }

    /** Nobody stays signed in here, so that there is nothing to end; the browser goes back where its client wants it. */
    @GET
    @Path("session/end")
    public Response leave(@QueryParam("post_logout_redirect_uri") String next, @QueryParam("state") String state) {
        URI known = settings.federation().farewellAddress();
        if (!known.toString().equals(next)) {
            throw new BadRequestException("unknown address");
        }
        return Response.seeOther(state == null ? known : withState(known, state))
                .build();
    }

    private static URI withState(URI address, String state) {
        return UriBuilder.fromUri(address).queryParam("state", "{state}").build(state);
    }

    private String open(String id) {
        if (memory.request(id).isEmpty()) {
            throw new NotFoundException();
        }
        return id;
    }

    private Response ended(String id, String name, String value) {
        Request request = memory.end(id).orElseThrow(NotFoundException::new);
        return back(request.redirect(), request.state(), name, value);
    }

    private Response back(URI redirect, String state, String name, String value) {
        UriBuilder address =
                UriBuilder.fromUri(redirect).queryParam(name, value).queryParam("iss", "{issuer}");
        URI complete = state == null
                ? address.build(api.issuer())
                : address.queryParam("state", "{state}").build(api.issuer(), state);
        return Response.seeOther(complete).build();
    }

    private Response page(String title, String template, Map<String, ?> model) {
        return Response.fromResponse(pages.page(200, Pages.Look.FEDERATION, title, template, model))
                .header(
                        "Content-Security-Policy",
                        PageHeaders.policy(settings.portalUrl().toString()))
                .build();
    }
}
