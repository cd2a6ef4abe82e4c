package fr.societaire.viewing.internal;

import fr.societaire.identity.Accounts;
import fr.societaire.member.ContactPoints;
import fr.societaire.notification.Outbox;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.secret.OneTimeSecrets;
import fr.societaire.secret.SecretPurpose;
import fr.societaire.secret.SecretSubject;
import fr.societaire.shared.MemberNumber;
import fr.societaire.viewing.domain.MemberView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The codes by which members agree. They go to the member and to nobody else: the advisor hears his from him. */
@Dependent
public class ConsentCodes {
    private static final Duration WATCHED = Duration.ofHours(1);

    @Inject
    OneTimeSecrets secrets;

    @Inject
    ContactPoints contacts;

    @Inject
    Accounts accounts;

    @Inject
    ViewLetters letters;

    @Inject
    Outbox outbox;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.viewing.most-unused-codes-an-hour")
    int mostUnused;

    public Duration life() {
        return secrets.life(SecretPurpose.VIEW_CONSENT);
    }

    public boolean areTooMany(MemberNumber member) {
        var since = clock.instant().minus(WATCHED);
        return secrets.unusedSince(SecretPurpose.VIEW_CONSENT, SecretSubject.of(member), since)
                        .size()
                >= mostUnused;
    }

    /** A code by the channel he prefers; where there is none, he finds one on his own pages. */
    public void send(MemberView view) {
        contacts.of(view.member()).stream()
                .findFirst()
                .ifPresent(to -> outbox.post(letters.request(to, view, issue(view))));
    }

    /** A code for this view; those before it open nothing any more. */
    public IssuedSecret issue(MemberView view) {
        IssuedSecret code = secrets.issueCode(SecretPurpose.VIEW_CONSENT, SecretSubject.of(view.member()));
        view.awaitCode(code.id().value(), code.expiresAt());
        accounts.callAttention(view.member(), view.endsAt());
        return code;
    }

    public void revoke(MemberNumber member) {
        secrets.revoke(SecretPurpose.VIEW_CONSENT, SecretSubject.of(member));
    }
}
