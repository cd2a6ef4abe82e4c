package fr.societaire.factor.web;

import fr.societaire.factor.RecoveryCodes;
import fr.societaire.factor.RecoveryCodesView;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.ProofGate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * {@code /securite-codes}: ten codes to print. They are in the answer to the very post that makes them and nowhere else,
 * so this is the one form that does not redirect.
 */
@Named
@RequestScoped
public class RecoveryCodesPage {
    static final String ADDRESS = "/securite-codes";

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    CurrentMember me;

    @Inject
    ProofGate gate;

    private List<String> made = List.of();

    public Go open() {
        return gate.through(ADDRESS, Go::stay);
    }

    public Go make() {
        return gate.through(ADDRESS, () -> {
            made = recoveryCodes.make(FactorOwner.of(me.number()));
            return Go.stay();
        });
    }

    /** In clear, this once; none until they are made. */
    public List<String> getMade() {
        return made;
    }

    /** Those there are; {@code null} when there are none. */
    public RecoveryCodesView getPresent() {
        return recoveryCodes.of(FactorOwner.of(me.number())).orElse(null);
    }
}
