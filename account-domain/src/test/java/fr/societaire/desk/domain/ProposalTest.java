package fr.societaire.desk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProposalTest {
    private static final Instant NOON = Instant.parse("2026-12-01T11:00:00Z");
    private static final Duration DELAY = Duration.ofDays(3);

    @Test
    void every_pair_of_states_is_decided() {
        assertThat(Arrays.stream(ProposalState.values())
                        .map(from -> from + " "
                                + Arrays.stream(ProposalState.values())
                                        .map(to -> from.mayBecome(to) ? "x" : "-")
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n")))
                .isEqualTo("""
                        PROPOSED -x-xx
                        APPROVED --x-x
                        APPLIED -----
                        REFUSED -----
                        VETOED -----""");
    }

    @Test
    void nobody_approves_or_refuses_what_he_proposed() {
        assertThatThrownBy(() -> proposed().approve("conseil.martin", DELAY, NOON))
                .isInstanceOf(BusinessRefusal.class);
        assertThatThrownBy(() -> proposed().refuse("conseil.martin", NOON)).isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void it_takes_effect_after_its_delay_and_not_before() {
        Proposal proposal = proposed();
        assertThatThrownBy(() -> proposal.apply(NOON)).isInstanceOf(BusinessRefusal.class);
        proposal.approve("conseil.faure", DELAY, NOON);
        assertThatThrownBy(() -> proposal.apply(NOON.plus(DELAY).minusSeconds(1)))
                .isInstanceOf(BusinessRefusal.class);
        proposal.apply(NOON.plus(DELAY));
        assertThat(proposal.state()).isEqualTo(ProposalState.APPLIED);
    }

    @Test
    void its_member_stops_it_until_it_has_taken_effect() {
        Proposal early = proposed();
        early.veto(NOON);
        assertThatThrownBy(() -> early.approve("conseil.faure", DELAY, NOON)).isInstanceOf(BusinessRefusal.class);
        Proposal late = proposed();
        late.approve("conseil.faure", DELAY, NOON);
        late.veto(NOON.plus(DELAY).minusSeconds(1));
        assertThatThrownBy(() -> late.apply(NOON.plus(DELAY))).isInstanceOf(BusinessRefusal.class);
    }

    private static Proposal proposed() {
        return Proposal.make(
                "p",
                ProposalKind.MOBILE,
                new MemberNumber("10000002"),
                "+33639980222",
                "Carte d’identité vue",
                new CaseFile.Author("conseil.martin", "Martin"),
                NOON);
    }
}
