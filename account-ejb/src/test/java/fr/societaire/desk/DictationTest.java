package fr.societaire.desk;

import static fr.societaire.desk.DeskTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.HOME;
import static fr.societaire.identity.IdentityTown.PASSWORD;
import static fr.societaire.staff.StaffRoom.MARTIN;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.identity.DictationOutcome;
import fr.societaire.identity.FirstFactorOutcome.CodeSent;
import fr.societaire.identity.IdentityTown;
import fr.societaire.identity.OpenedSession;
import fr.societaire.identity.PasswordHashes;
import fr.societaire.identity.RequiredAction;
import fr.societaire.identity.SecondFactorOutcome;
import fr.societaire.identity.Sessions;
import fr.societaire.identity.SignIn;
import fr.societaire.identity.SignInFactor;
import fr.societaire.identity.SignInOrigin;
import fr.societaire.journal.Deed;
import fr.societaire.journal.Journal;
import fr.societaire.shared.MemberNumber;
import fr.societaire.staff.StaffRoom;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class DictationTest {
    private static final SignInOrigin DESK = new SignInOrigin("198.51.100.4", "Firefox", Optional.empty());
    private static final MemberNumber JULIEN = new MemberNumber("10000002");

    @Inject
    AccessHelp help;

    @Inject
    SignIn signIn;

    @Inject
    Sessions sessions;

    @Inject
    DeskTown town;

    @Inject
    IdentityTown identities;

    @Inject
    PasswordHashes hashes;

    @Inject
    StaffRoom room;

    @Inject
    Journal journal;

    @Inject
    TestClock clock;

    @BeforeEach
    void martin_has_camille_on_the_telephone() {
        town.camilleIsAMember();
        identities.hasAccount(JULIEN, hashes.hash(PASSWORD).orElseThrow(), "julien.petit@example.fr");
        room.isStaffed();
        room.comesIn(MARTIN);
    }

    @Test
    void the_code_opens_the_page_it_was_made_for_and_the_advisor_cannot_use_it() {
        CodeSent hers = waiting(CAMILLE, HOME);
        var code = (DictationOutcome.Dictated) help.dictateCode(
                town.camilleProvesWhoSheIs(), hers.attempt().callReference().value());
        // Even who knows her password and the code has another page.
        clock.advance(Duration.ofSeconds(1));
        CodeSent advisors = waiting(CAMILLE, DESK);
        assertThat(signIn.verify(advisors.attemptToken(), code.code(), DESK))
                .isInstanceOf(SecondFactorOutcome.WrongCode.class);
        assertThat(signIn.verify(hers.attemptToken(), code.code(), HOME))
                .isInstanceOf(SecondFactorOutcome.SignedIn.class);
        assertThat(journal.ofMember(CAMILLE, 1).lines())
                .extracting(line -> line.deed())
                .contains(Deed.CODE_DICTATED);
    }

    @Test
    void who_came_in_by_it_looks_at_his_contacts_first_and_nobody_else_does() {
        CodeSent hers = waiting(CAMILLE, HOME);
        var code = (DictationOutcome.Dictated) help.dictateCode(
                town.camilleProvesWhoSheIs(), hers.attempt().callReference().value());
        OpenedSession before = sessions.open(CAMILLE, Set.of(SignInFactor.PASSWORD), HOME);
        assertThat(sessions.resume(before.token()).orElseThrow().required()).isEmpty();
        var in = (SecondFactorOutcome.SignedIn) signIn.verify(hers.attemptToken(), code.code(), HOME);
        assertThat(sessions.resume(in.session().token()).orElseThrow().required())
                .containsExactly(RequiredAction.CHECK_CONTACTS);
    }

    @Test
    void the_page_of_another_member_is_nobodys() {
        String his = waiting(JULIEN, HOME).attempt().callReference().value();
        VisitId visit = town.camilleProvesWhoSheIs();
        assertThat(help.dictateCode(visit, his)).isEqualTo(new DictationOutcome.NobodyWaits());
        assertThat(help.dictateCode(visit, "2222-2222")).isEqualTo(new DictationOutcome.NobodyWaits());
        assertThat(journal.ofMember(CAMILLE, 1).lines())
                .extracting(line -> line.deed())
                .doesNotContain(Deed.CODE_DICTATED);
    }

    private CodeSent waiting(MemberNumber member, SignInOrigin from) {
        return (CodeSent) signIn.submit(member.value(), PASSWORD, from);
    }
}
