package fr.societaire.sandbox.bank;

import fr.societaire.sandbox.JsonBody;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;

/** What becomes of debits, by a script. */
@Path("/")
@Singleton
public class BankApi {
    @Inject
    DirectDebitBank bank;

    /** The accounts whose debits come back, and why. */
    @GET
    @Path("api/bank/accounts")
    @Produces(MediaType.APPLICATION_JSON)
    public String accounts() {
        var all = Json.createArrayBuilder();
        for (DemoAccount one : DemoAccount.values()) {
            all.add(Json.createObjectBuilder()
                    .add("iban", one.iban())
                    .add("code", one.code())
                    .add("story", one.story()));
        }
        return all.build().toString();
    }

    /**
     * {@code {"debits":"FR76…","code":"AM04"}}: those of an account, or the one with that end-to-end reference, are not paid
     * for that reason; {@code {"debits":"…","code":""}}: they are.
     */
    @PUT
    @Path("api/bank/outcomes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String force(String body) {
        JsonBody wish = JsonBody.of(body).only(Set.of("debits", "code"));
        if (!wish.has("debits") || !wish.has("code")) {
            throw JsonBody.refusal("{\"debits\":\"…\",\"code\":\"AM04\"}.");
        }
        bank.force(wish.object().getString("debits"), wish.object().getString("code"));
        return "{}";
    }
}
