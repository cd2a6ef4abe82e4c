package fr.societaire.federation;

import fr.societaire.federation.internal.FederationPost;
import fr.societaire.federation.internal.LinkRows;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.journal.Actor;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Happening;
import fr.societaire.journal.Journal;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Refusal;
import fr.societaire.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;

/** The link of a member: his own to end, while he is in, and severed where it may be somebody else's. */
@Stateless
@RolesAllowed(Role.MEMBER)
public class FederatedLinks {
    @Inject
    LinkRows links;

    @Inject
    FederationPost post;

    @Inject
    Journal journal;

    @Inject
    InstantSource clock;

    public Optional<LinkView> of(MemberNumber member) {
        return links.of(member);
    }

    /** Ends it; the member is told on his channels. Refused as {@link Refusal#STALE} when there is none. */
    public void end(MemberNumber member, SignInOrigin origin) {
        if (!links.end(member)) {
            throw Refusal.STALE.toException();
        }
        journal.write(Happening.of(Deed.FEDERATION_UNLINKED)
                .about(member)
                .by(Actor.member())
                .from(origin.address(), origin.userAgent()));
        post.tellUnlinked(member, clock.instant());
    }

    /**
     * Ends it, if there is one, for a member of whom nothing that led in until now may do so any more: whoever had his
     * account may have made it. Joins the caller's transaction; the caller tells the member.
     */
    @PermitAll
    public void sever(MemberNumber member, Actor by) {
        if (links.end(member)) {
            journal.write(Happening.of(Deed.FEDERATION_UNLINKED).about(member).by(by));
        }
    }
}
