package fr.societaire.transfer.internal;

import fr.societaire.shared.Iban;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The insurer's own account, to which members send their transfers: printed in full, unlike any other. */
@ApplicationScoped
public class PayeeAccount {
    @Inject
    @ConfigProperty(name = "portal.transfer.account")
    String account;

    @Inject
    @ConfigProperty(name = "portal.transfer.bic")
    String bic;

    @Inject
    @ConfigProperty(name = "portal.transfer.payee")
    String payee;

    public Iban account() {
        return Iban.typed(account)
                .orElseThrow(() -> new IllegalStateException("portal.transfer.account is no account number"));
    }

    /** In groups of four. */
    public String display() {
        return account().value().replaceAll("(.{4})(?=.)", "$1 ");
    }

    public String bic() {
        return bic;
    }

    /** As banks write names: no accents. */
    public String name() {
        return Normalizer.normalize(payee, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
