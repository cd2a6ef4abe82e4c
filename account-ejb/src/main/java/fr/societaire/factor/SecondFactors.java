package fr.societaire.factor;

import fr.societaire.factor.domain.FactorHolder;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.factor.internal.AppRows;
import fr.societaire.factor.internal.Holders;
import fr.societaire.factor.internal.PasskeyRows;
import fr.societaire.factor.internal.RecoveryCodeRows;
import fr.societaire.member.ContactChannel;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;

/** All second factors of somebody together. Joins the caller's transaction. */
@Stateless
@PermitAll
public class SecondFactors {
    @Inject
    AppRows apps;

    @Inject
    PasskeyRows passkeys;

    @Inject
    RecoveryCodeRows recoveryCodes;

    @Inject
    Holders holders;

    @Inject
    InstantSource clock;

    /** What he holds; nothing at all for who has never come here. */
    public HeldFactors heldBy(FactorOwner owner) {
        Optional<FactorHolder> holder = holders.find(owner);
        return new HeldFactors(
                passkeys.of(owner).stream().anyMatch(passkey -> !passkey.isSuspended()),
                apps.confirmed(owner).isPresent(),
                recoveryCodes.view(owner).map(RecoveryCodesView::left).orElse(0),
                holder.filter(FactorHolder::isStrongRequired).isPresent(),
                holder.flatMap(FactorHolder::preferredChannel));
    }

    /** Codes go to this channel first, to the other one where he asks for it. */
    public void prefer(FactorOwner owner, ContactChannel channel) {
        holders.lock(owner).prefer(channel.name());
    }

    /**
     * His password was replaced by who could read one of his channels: until something he holds was shown, no code sent
     * to a channel is enough. Changes nothing for who holds nothing.
     */
    public void requireStrong(FactorOwner owner) {
        holders.lock(owner).requireStrong(clock.instant());
    }

    /** He has none any more, of whatever kind, and prefers nothing: his account is closed. */
    public void forget(FactorOwner owner) {
        holders.remove(owner);
    }
}
