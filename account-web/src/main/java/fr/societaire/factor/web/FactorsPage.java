package fr.societaire.factor.web;

import fr.societaire.factor.AuthenticatorAppView;
import fr.societaire.factor.AuthenticatorApps;
import fr.societaire.factor.PasskeyView;
import fr.societaire.factor.Passkeys;
import fr.societaire.factor.RecoveryCodes;
import fr.societaire.factor.RecoveryCodesView;
import fr.societaire.factor.SecondFactors;
import fr.societaire.factor.domain.FactorOwner;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.Go;
import fr.societaire.platform.web.ProofGate;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /securite-facteurs}: everything a member can show at the second step. */
@Named
@RequestScoped
public class FactorsPage {
    static final String ADDRESS = "/securite-facteurs";

    @Inject
    AuthenticatorApps apps;

    @Inject
    Passkeys passkeys;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    SecondFactors factors;

    @Inject
    ContactPoints contacts;

    @Inject
    CurrentMember me;

    @Inject
    ProofGate gate;

    private FactorOwner owner;
    private List<PasskeyView> keys;
    private List<ContactPoint> channels;

    @PostConstruct
    void load() {
        owner = FactorOwner.of(me.number());
        keys = passkeys.of(owner);
        channels = contacts.of(me.number()).stream()
                .filter(point -> !point.backup())
                .toList();
    }

    public Go addApp() {
        return gate.through(ADDRESS, () -> {
            apps.begin(owner);
            return Go.to(AppEnrolmentPage.ADDRESS);
        });
    }

    public Go removeApp() {
        return gate.through(ADDRESS, () -> {
            apps.remove(owner);
            return done("application-retiree");
        });
    }

    /** The one its button names: another may stand in its place in the list by now. */
    public Go removePasskey(String id) {
        return gate.through(ADDRESS, () -> {
            passkeys.remove(owner, id);
            return done("cle-retiree");
        });
    }

    public Go prefer(ContactChannel channel) {
        return gate.through(ADDRESS, () -> {
            factors.prefer(owner, channel);
            return done("canal-choisi");
        });
    }

    private static Go done(String what) {
        return Go.to(ADDRESS).with("fait", what);
    }

    /** {@code null} when there is none. */
    public AuthenticatorAppView getApp() {
        return apps.of(owner).orElse(null);
    }

    public List<PasskeyView> getPasskeys() {
        return keys;
    }

    /** {@code null} when none were ever made. */
    public RecoveryCodesView getRecoveryCodes() {
        return recoveryCodes.of(owner).orElse(null);
    }

    public List<ContactPoint> getChannels() {
        return channels;
    }

    /** Where codes go first; the insurer's order where the member has said nothing. */
    public boolean isFirst(ContactPoint point) {
        return factors.heldBy(owner)
                .preferredChannel()
                .map(point.channel().name()::equals)
                .orElseGet(() -> point.equals(channels.getFirst()));
    }
}
