package fr.societaire.activation.internal;

import fr.societaire.activation.domain.CodeRoute;
import fr.societaire.member.ContactChannel;
import fr.societaire.member.ContactPoint;
import fr.societaire.member.ContactPoints;
import fr.societaire.member.MemberIdentity;
import fr.societaire.member.Members;
import fr.societaire.notification.Outbox;
import fr.societaire.secret.IssuedSecret;
import fr.societaire.shared.MemberNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts a provisional code on its way: to a channel on file, or to the mail room that prints and posts it. */
@Dependent
public class ProvisionalPost {
    @Inject
    ContactPoints contacts;

    @Inject
    Members members;

    @Inject
    ActivationLetters letters;

    @Inject
    Outbox outbox;

    @Inject
    @ConfigProperty(name = "portal.activation.mail-room")
    Optional<String> mailRoom;

    boolean reaches(MemberNumber member, CodeRoute route) {
        return switch (route) {
            case EMAIL, MOBILE -> point(member, route).isPresent();
            case LETTER -> mailRoom.isPresent() && addressed(member).isPresent();
            case DICTATED -> false;
        };
    }

    void send(MemberNumber member, CodeRoute route, IssuedSecret code) {
        outbox.post(
                route == CodeRoute.LETTER
                        ? letters.provisionalLetter(
                                mailRoom.orElseThrow(), addressed(member).orElseThrow(), code)
                        : letters.provisional(point(member, route).orElseThrow(), code));
    }

    private Optional<ContactPoint> point(MemberNumber member, CodeRoute route) {
        ContactChannel channel = ContactChannel.valueOf(route.name());
        return contacts.of(member).stream()
                .filter(point -> point.channel() == channel)
                .findFirst();
    }

    private Optional<MemberIdentity> addressed(MemberNumber member) {
        return members.of(member)
                .filter(identity -> identity.address() != null
                        && !identity.address().lines().isEmpty());
    }
}
