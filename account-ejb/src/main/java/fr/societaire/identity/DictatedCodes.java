package fr.societaire.identity;

import fr.societaire.identity.internal.AttemptLedger;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.SupportCode;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Logger;

/**
 * The code an advisor dictates to a member whose codes do not arrive. It opens the sign-in whose reference the member has
 * read to him, in the member's own browser and after the member's own password, and nothing else: the advisor cannot use
 * it. For the desk, which has verified who calls; and journals what it did.
 */
@Stateless
@PermitAll
public class DictatedCodes {
    private static final Logger LOG = Logger.getLogger(DictatedCodes.class.getName());

    @Inject
    AttemptLedger attempts;

    /** Who waits under a reference as it was heard; empty when nobody does. The desk compares him with who it verified. */
    public Optional<MemberNumber> waiting(String reference) {
        return SupportCode.read(reference).flatMap(attempts::waiting);
    }

    /**
     * Makes the code, in clear for the only time. One dictated before for the same sign-in opens nothing any more.
     *
     * @param advisor the pseudonym of who dictates it
     */
    public DictationOutcome issue(String reference, String advisor) {
        Optional<IssuedSecret> code = SupportCode.read(reference).flatMap(attempts::dictate);
        code.ifPresent(issued ->
                LOG.info(() -> advisor + " dictates code " + issued.id().value()));
        return code.<DictationOutcome>map(issued -> new DictationOutcome.Dictated(issued.value(), issued.expiresAt()))
                .orElseGet(DictationOutcome.NobodyWaits::new);
    }
}
