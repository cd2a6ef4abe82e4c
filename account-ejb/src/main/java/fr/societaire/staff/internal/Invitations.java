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
        rows.uninvited(now).forEach(this::send);
    }

    /** A new link in the place of the one before; nobody of that name, no letter. */
    void send(StaffId id) {
        rows.hold(id).ifPresent(this::send);
    }

    /** Who has never chosen one is invited anew, for as long: whoever asks in his name takes no time from him. */
    private void send(Addressee to) {
        Instant now = clock.instant();
        Instant end = now.plus(to.hasPassword() ? recoveryLife : life);
        String token = bearers.freshToken();
        UUID id = UUID.randomUUID();
        rows.endOf(to.id(), now);
        rows.insert(id, bearers.digest(USE, token), to, now, end);
        outbox.post(letters.link(to, id, token, end));
        journal.write(Happening.of(Deed.STAFF_LINK_SENT)
                .with("staff", to.id())
                .with("occasion", to.hasPassword() ? "forgotten" : "invited"));
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
