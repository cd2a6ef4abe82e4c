package fr.societaire.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.identity.IdentityTown;
import fr.societaire.journal.internal.JournalSealing;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.SupportCode;
import fr.societaire.testing.PortalContainer;
import fr.societaire.testing.TestClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class JournalTest {
    private static final MemberNumber CAMILLE = IdentityTown.CAMILLE;

    @Inject
    Journal journal;

    @Inject
    JournalAudit audit;

    @Inject
    JournalSealing sealing;

    @Inject
    TestClock clock;

    @Inject
    IdentityTown town;

    @Test
    void an_entry_is_read_as_it_was_written_by_its_code() {
        SupportCode code = journal.write(Happening.of(Deed.UNLOCKED)
                .about(CAMILLE)
                .by(Actor.advisor("Martin"))
                .from("203.0.113.7", "Firefox/140.0")
                .with("cause", "«ciel»"));
        JournalLine line = journal.byCode(code).orElseThrow();
        assertThat(line.deed()).isEqualTo(Deed.UNLOCKED);
        assertThat(line.member()).contains(CAMILLE);
        assertThat(line.actor()).isEqualTo(Actor.advisor("Martin"));
        assertThat(line.at()).isEqualTo(TestClock.NOON);
        assertThat(line.facts()).isEqualTo(Map.of("cause", "«ciel»"));
        assertThat(line.from().orElseThrow().network()).isEqualTo("203.0.113.0/24");
        assertThat(journal.byCode(SupportCode.random())).isEmpty();
    }

    @Test
    void a_member_reads_his_own_entries_newest_first_and_by_pages() {
        IntStream.range(0, 25).forEach(i -> {
            clock.advance(Duration.ofMinutes(1));
            journal.write(Happening.of(Deed.SIGN_IN_REFUSED).about(CAMILLE).with("n", i));
        });
        journal.write(Happening.of(Deed.SIGN_IN_REFUSED).about(new MemberNumber("10000002")));
        journal.write(Happening.of(Deed.SIGN_IN_REFUSED));
        JournalPage first = journal.ofMember(CAMILLE, 1);
        assertThat(first.lines())
                .hasSize(20)
                .first()
                .satisfies(line -> assertThat(line.facts()).containsEntry("n", "24"));
        assertThat(first.hasOlder()).isTrue();
        assertThat(journal.ofMember(CAMILLE, 2).lines()).hasSize(5);
        assertThat(journal.ofMember(CAMILLE, 2).hasOlder()).isFalse();
    }

    @Test
    void the_chain_holds_over_many_entries_and_a_changed_one_is_found() {
        inDatabase("""
                insert into journal_entry (code, at, deed, actor, facts)
                select 'n' || n, now(), 'SIGN_IN_REFUSED', 'PORTAL', '{"n":"' || n || '"}' from generate_series(1, 1203) n""");
        assertThat(audit.verify())
                .isInstanceOfSatisfying(
                        ChainVerdict.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(1_203));
        behindOurBack("update journal_entry set facts = '{}' where position = 700");
        assertThat(audit.verify()).isEqualTo(new ChainVerdict.Broken(700));
    }

    @Test
    void a_removed_or_a_cut_entry_is_missed() {
        writeSome(10);
        audit.verify();
        behindOurBack("delete from journal_entry where position = 4");
        assertThat(audit.verify()).isEqualTo(new ChainVerdict.Broken(4));
    }

    @Test
    void the_end_of_the_chain_is_missed_too() {
        writeSome(10);
        audit.verify();
        behindOurBack("delete from journal_entry where position = 10");
        assertThat(audit.verify()).isEqualTo(new ChainVerdict.Broken(10));
    }

    @Test
    void the_head_cannot_be_taken_away_to_hide_a_change() {
        writeSome(3);
        audit.verify();
        behindOurBack("update journal_entry set actor = 'MEMBER' where position = 2; delete from journal_head");
        assertThat(audit.verify()).isEqualTo(new ChainVerdict.Broken(2));
    }

    @Test
    void the_database_itself_refuses_to_change_or_remove_an_entry() {
        writeSome(2);
        audit.verify();
        assertThatThrownBy(() -> inDatabase("update journal_entry set facts = '{}'"))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> inDatabase("delete from journal_entry")).hasStackTraceContaining("append-only");
    }

    @Test
    void what_is_older_than_a_year_is_forgotten_and_the_chain_goes_on() {
        writeSome(5);
        audit.verify();
        clock.advance(Duration.ofDays(366));
        writeSome(3);
        audit.verify();
        sealing.forget();
        assertThat(town.text("select count(*) from journal_entry")).isEqualTo("3");
        assertThat(audit.verify())
                .isInstanceOfSatisfying(
                        ChainVerdict.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(3));
    }

    private void writeSome(int entries) {
        IntStream.range(0, entries)
                .forEach(i -> journal.write(
                        Happening.of(Deed.SIGN_IN_REFUSED).about(CAMILLE).with("n", i)));
    }

    /** As somebody would who owns the database but not the portal's key. */
    private void behindOurBack(String sql) {
        inDatabase("alter table journal_entry disable trigger journal_entry_append_only; " + sql
                + "; alter table journal_entry enable trigger journal_entry_append_only");
    }

    private void inDatabase(String sql) {
        town.execute(sql);
    }
}
