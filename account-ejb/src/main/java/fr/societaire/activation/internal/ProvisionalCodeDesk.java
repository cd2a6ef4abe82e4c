package fr.societaire.activation.internal;

import fr.societaire.activation.OpeningRecord.CodeOrder;
import fr.societaire.activation.domain.CodeRoute;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretId;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Issues provisional codes, in the caller's transaction, and remembers by what way each went. */
@Dependent
public class ProvisionalCodeDesk {
    @Inject
    OpeningFiles files;

    @Inject
    ProvisionalCodeRows rows;

    @Inject
    ProvisionalPost post;

    @Inject
    OneTimeSecrets secrets;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.activation.dictated-code.life")
    Duration dictatedLife;

    /** An order is carried out once, however often the file that holds it comes in. Returns whether it was, now or before. */
    boolean carryOut(MemberNumber member, CodeOrder order) {
        return rows.isKnown(order.id()) || send(member, order.route(), Optional.of(order.id()));
    }

    public boolean send(MemberNumber member, CodeRoute route) {
        return send(member, route, Optional.empty());
    }

    private boolean send(MemberNumber member, CodeRoute route, Optional<String> order) {
        if (!files.usesCode(member) || !post.reaches(member, route)) {
            return false;
        }
        var code = secrets.issueCode(SecretPurpose.PROVISIONAL_CODE, SecretSubject.of(member));
        post.send(member, route, code);
        rows.insert(code, member, route, order);
        return true;
    }

    public IssuedSecret dictate(MemberNumber member) {
        if (!files.usesCode(member)) {
            throw Refusal.NOT_FOUND.toException();
        }
        var code = secrets.issueCode(SecretPurpose.PROVISIONAL_CODE, SecretSubject.of(member), dictatedLife);
        rows.insert(code, member, CodeRoute.DICTATED, Optional.empty());
        return code;
    }

    /** By what way a code went. */
    Optional<CodeRoute> routeOf(SecretId code) {
        return rows.routeOf(code);
    }

    void forget() {
        rows.forgetBefore(clock.instant().minus(Duration.ofDays(60)));
    }
}
