package fr.societaire.mandate.web;

import fr.societaire.mandate.AccountClaim;
import jakarta.faces.context.FacesContext;
import java.util.Map;

/**
 * What a member has typed of his account, kept while he shows a second factor and until he is back on the page: in the memory
 * of this server, for one page, and nowhere else.
 */
final class KeptAccount {
    private static final String ATTRIBUTE = "fr.societaire.mandate.account";

    static void leave(AccountClaim claim) {
        session().put(ATTRIBUTE, claim);
    }

    /** What was left, which is thereby removed; nothing typed when there is none. */
    static AccountClaim take() {
        boolean any = FacesContext.getCurrentInstance().getExternalContext().getSession(false) != null;
        return any && session().remove(ATTRIBUTE) instanceof AccountClaim claim ? claim : new AccountClaim(null, null);
    }

    private static Map<String, Object> session() {
        return FacesContext.getCurrentInstance().getExternalContext().getSessionMap();
    }

    private KeptAccount() {}
}
