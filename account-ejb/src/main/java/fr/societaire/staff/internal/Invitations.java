package fr.societaire.staff.internal;

import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.notification.Outbox;
import fr.societaire.platform.Bearers;
import fr.societaire.staff.domain.StaffId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends the links by which staff choose a password and takes them back, in the caller's transaction. */
@Dependent
public class Invitations {
    private static final String USE = "staff-invitation";

    @Inject
    InvitationRows rows;

    @Inject
    InvitationLetters letters;

    @Inject
    Outbox outbox;

    @Inject
    Journal journal;

    @Inject
    Bearers bearers;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "portal.desk.invitation.life")
    Duration life;

    @Inject
    @ConfigProperty(name = "portal.desk.recovery.life")
    Duration recoveryLife;

    /** Ends what leads to nobody any more, then writes to whoever has no password and no link. */
    void inviteWhoHasNoPassword() {
        Instant now = clock.instant();
        rows.endStale(now);
        rows.uninvited(now).forEach(to -> send(to, Occasion.INVITED));
    }

    /**
     * A new link in the place of the one before; nobody of that name, no letter. Who has never chosen a password is invited
     * anew, for as long: whoever asks in his name takes no time from him.
     */
    void send(StaffId id) {
        rows.hold(id).ifPresent(to -> send(to, to.hasPassword() ? Occasion.FORGOTTEN : Occasion.INVITED));
    }

    /** Invites anew whose access was just taken away. */
    public void renew(StaffId id) {
        rows.hold(id).ifPresent(to -> send(to, Occasion.RENEWED));
    }

    private void send(Addressee to, Occasion occasion) {
        Instant now = clock.instant();
        Instant end = now.plus(occasion == Occasion.FORGOTTEN ? recoveryLife : life);
        String token = bearers.freshToken();
        UUID id = UUID.randomUUID();
        rows.endOf(to.id(), now);
        rows.insert(id, bearers.digest(USE, token), to, now, end);
        outbox.post(letters.link(to, id, token, end, occasion));
        journal.write(Happening.of(Deed.STAFF_LINK_SENT)
                .with("staff", to.id())
                .with("occasion", occasion.name().toLowerCase(Locale.ROOT)));
    }

    Optional<StaffId> holder(String token) {
        return rows.holder(digest(token), clock.instant());
    }

    Optional<StaffId> use(String token) {
        return rows.use(digest(token), clock.instant());
    }

    private String digest(String token) {
        return bearers.digest(USE, token == null ? "" : token);
    }
}
