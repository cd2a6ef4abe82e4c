package fr.societaire.member;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.identity.IdentityTown.EMAIL;
import static fr.societaire.identity.IdentityTown.MOBILE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.identity.IdentityTown;
import fr.societaire.testing.PortalContainer;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was corrected here, and the insurer's own file that comes in every night. */
@ExtendWith(PortalContainer.class)
class ContactChangesTest {
    private static final String NEW = "nouvelle@example.fr";
    private static final String OTHER = "autre@example.fr";
    private static final String BACKUP = "secours@example.fr";

    @Inject
    ContactChanges changes;

    @Inject
    ContactPoints contacts;

    @Inject
    IdentityTown town;

    @BeforeEach
    void camille() {
        the_portfolio_says(EMAIL, MOBILE);
    }

    @Test
    void an_exchanged_contact_keeps_its_rank_and_is_proved() {
        changes.exchange(CAMILLE, ContactChannel.EMAIL, Optional.of(EMAIL), NEW);
        assertThat(contacts.of(CAMILLE))
                .containsExactly(
                        new ContactPoint(ContactChannel.EMAIL, NEW, true),
                        new ContactPoint(ContactChannel.MOBILE, MOBILE, true));
    }

    @Test
    void a_portfolio_that_still_says_what_was_corrected_undoes_nothing() {
        changes.exchange(CAMILLE, ContactChannel.EMAIL, Optional.of(EMAIL), NEW);
        the_portfolio_says(EMAIL, MOBILE);
        the_portfolio_says(EMAIL, MOBILE);
        assertThat(values()).containsExactly(NEW, MOBILE);
        changes.exchange(CAMILLE, ContactChannel.EMAIL, Optional.of(NEW), OTHER);
        the_portfolio_says(EMAIL, MOBILE);
        assertThat(values()).containsExactly(OTHER, MOBILE);
    }

    @Test
    void what_the_desk_corrected_stays_as_well() {
        changes.replace(CAMILLE, ContactChannel.MOBILE, "+33639980077");
        the_portfolio_says(EMAIL, MOBILE);
        assertThat(values()).containsExactly(EMAIL, "+33639980077");
    }

    @Test
    void once_the_portfolio_says_something_else_it_is_right_again() {
        changes.exchange(CAMILLE, ContactChannel.EMAIL, Optional.of(EMAIL), NEW);
        the_portfolio_says(OTHER, MOBILE);
        assertThat(values()).containsExactly(OTHER, MOBILE);
        the_portfolio_says(EMAIL, MOBILE);
        assertThat(values()).containsExactly(EMAIL, MOBILE);
    }

    @Test
    void once_the_portfolio_says_the_same_nothing_is_left_to_remember() {
        changes.exchange(CAMILLE, ContactChannel.EMAIL, Optional.of(EMAIL), NEW);
        the_portfolio_says(NEW, MOBILE);
        assertThat(values()).containsExactly(NEW, MOBILE);
        assertThat(town.text("select count(*) from contact_correction")).isEqualTo("0");
    }

    @Test
    void back_to_what_the_portfolio_says_nothing_is_left_to_remember() {
        changes.exchange(CAMILLE, ContactChannel.EMAIL, Optional.of(EMAIL), NEW);
        changes.exchange(CAMILLE, ContactChannel.EMAIL, Optional.of(NEW), EMAIL);
        assertThat(town.text("select count(*) from contact_correction")).isEqualTo("0");
    }

    @Test
    void what_was_added_stays_until_the_portfolio_has_one_of_its_own() {
        the_portfolio_says(EMAIL);
        changes.exchange(CAMILLE, ContactChannel.MOBILE, Optional.empty(), "+33639980077");
        the_portfolio_says(EMAIL);
        assertThat(values()).containsExactly(EMAIL, "+33639980077");
        the_portfolio_says(EMAIL, MOBILE);
        assertThat(values()).containsExactly(EMAIL, MOBILE);
    }

    @Test
    void a_backup_comes_last_outlives_a_portfolio_and_becomes_an_ordinary_one_when_the_portfolio_knows_it() {
        changes.setBackup(CAMILLE, "ancien-secours@example.fr");
        changes.setBackup(CAMILLE, BACKUP);
        the_portfolio_says(OTHER, MOBILE);
        assertThat(contacts.of(CAMILLE))
                .containsExactly(
                        new ContactPoint(ContactChannel.EMAIL, OTHER, true),
                        new ContactPoint(ContactChannel.MOBILE, MOBILE, true),
                        new ContactPoint(ContactChannel.EMAIL, BACKUP, true, true));
        the_portfolio_says(BACKUP, MOBILE);
        assertThat(contacts.of(CAMILLE))
                .containsExactly(
                        new ContactPoint(ContactChannel.EMAIL, BACKUP, true),
                        new ContactPoint(ContactChannel.MOBILE, MOBILE, true));
        assertThat(changes.dropBackup(CAMILLE)).isFalse();
    }

    private void the_portfolio_says(String... values) {
        town.isMember(CAMILLE, values);
    }

    private List<String> values() {
        return contacts.of(CAMILLE).stream().map(ContactPoint::value).toList();
    }
}
