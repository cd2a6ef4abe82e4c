package fr.societaire.transfer;

import static fr.societaire.contract.ContractRecords.aContract;
import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.transfer.BankFile.aNotification;
import static fr.societaire.transfer.BankFile.structured;
import static fr.societaire.transfer.BankFile.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.arrears.ArrearsTown;
import fr.societaire.billing.Instalments;
import fr.societaire.contract.ContractIntake;
import fr.societaire.identity.IdentityTown;
import fr.societaire.ledger.Ledger;
import fr.societaire.ledger.domain.LedgerAccount;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import fr.societaire.shared.Refusal;
import fr.societaire.testing.PortalContainer;
import fr.societaire.transfer.domain.Clue;
import fr.societaire.transfer.domain.TransferReference;
import fr.societaire.transfer.internal.StatementIntake;
import fr.societaire.transfer.internal.TransferClock;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Camille owes 51,00 € for March and 51,00 € for April on her car. */
@ExtendWith(PortalContainer.class)
class TransfersTest {
    private static final ContractNumber CAR = new ContractNumber("AUT00012001");
    private static final String REFERENCE = TransferReference.of(CAR).value();
    private static final LocalDate MARCH_12 = LocalDate.of(2026, 3, 12);

    @Inject
    StatementIntake intake;

    @Inject
    TransferClock clockwork;

    @Inject
    TransferOffers offers;

    @Inject
    ReceivedTransfers received;

    @Inject
    Instalments instalments;

    @Inject
    Ledger ledger;

    @Inject
    ArrearsTown town;

    @Inject
    IdentityTown people;

    @Inject
    ContractIntake contracts;

    @BeforeEach
    void march() {
        town.camilleHasNotPaidMarch();
        contracts.accept(List.of(aContract().build()));
        town.tells(ArrearsTown.anInstalment("2026-04"));
        town.itIs("2026-03-12T09:00");
    }

    @Test
    void a_member_is_told_all_it_takes_for_what_is_late() {
        TransferOffer offer = offers.of(CAMILLE, CAR);
        assertThat(offer.amount()).isEqualTo(Money.euros("51.00"));
        assertThat(offer.reference().replace("\u00A0", "")).isEqualTo(REFERENCE);
        assertThat(offer.account().replace(" ", "")).isEqualTo("FR7630006000011234567890189");
        assertThat(offer.code()).isNotNull();
        assertThatThrownBy(() -> offers.of(new MemberNumber("10000004"), CAR))
                .hasMessageContaining(Refusal.NOT_FOUND.name());
        assertThatThrownBy(() -> offers.of(CAMILLE, new ContractNumber("AUT00099999")))
                .hasMessageContaining(Refusal.NOT_FOUND.name());
    }

    @Test
    void a_transfer_with_its_reference_pays_what_is_owed_and_thanks() {
        take(aNotification().with("BNK-1", "51.00", structured(REFERENCE)));
        clockwork.tick();
        assertThat(instalments.nextOf(CAMILLE, CAR))
                .get()
                .satisfies(next -> assertThat(next.dueOn()).isEqualTo("2026-04-01"));
        assertThat(ledger.balance(CAR, MARCH_12)).isEqualTo(Money.ZERO);
        assertThat(ledger.trialBalance())
                .containsEntry(LedgerAccount.BANK, Money.euros("51.00"))
                .containsEntry(LedgerAccount.UNIDENTIFIED, Money.ZERO);
        assertThat(people.lastText()).contains("51,00", "Il règle votre échéance du 1", "mars 2026");
        assertThat(received.unknown(1).rows()).isEmpty();
    }

    @Test
    void what_is_too_little_waits_and_what_is_too_much_serves_the_next() {
        take(aNotification().with("BNK-1", "50.00", words("cotisation " + REFERENCE)));
        clockwork.tick();
        assertThat(instalments.late(CAMILLE, Optional.of(CAR))).hasSize(1);
        assertThat(ledger.balance(CAR, MARCH_12)).isEqualTo(Money.euros("1.00"));
        assertThat(people.lastText()).contains("ne suffit pas encore", "en votre faveur");
        take(aNotification().with("BNK-2", "60.00", words(REFERENCE)));
        clockwork.tick();
        assertThat(instalments.nextOf(CAMILLE, CAR)).isEmpty();
        assertThat(people.lastText()).contains("Il règle vos échéances du 1", "8,00");
        town.tells(ArrearsTown.anInstalment("2026-05"));
        take(aNotification().with("BNK-3", "43.00", words(REFERENCE)));
        town.itIs("2026-05-02T09:00");
        clockwork.tick();
        assertThat(instalments.nextOf(CAMILLE, CAR)).isEmpty();
        assertThat(ledger.balance(CAR, LocalDate.of(2026, 5, 2))).isEqualTo(Money.ZERO);
    }

    @Test
    void what_was_left_pays_what_is_called_later() {
        take(aNotification().with("BNK-1", "153.00", words(REFERENCE)));
        clockwork.tick();
        town.tells(ArrearsTown.anInstalment("2026-05"));
        town.itIs("2026-04-20T09:00");
        clockwork.spend();
        assertThat(instalments.nextOf(CAMILLE, CAR)).isEmpty();
        clockwork.spend();
        assertThat(ledger.balance(CAR, LocalDate.of(2026, 5, 2))).isEqualTo(Money.ZERO);
    }

    @Test
    void the_same_transfer_told_by_another_file_or_again_counts_once() {
        var first = aNotification().with("BNK-1", "51.00", words(REFERENCE));
        assertThat(take(first).received()).isEqualTo(1);
        assertThat(intake.take("again.xml", digest(first), first.stream())).isEmpty();
        var statement = take(aNotification()
                .with("BNK-1", "51.00", words(REFERENCE))
                .with("BNK-2", "10.00", words("merci"))
                .in("urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"));
        assertThat(statement.received()).isEqualTo(1);
        assertThat(statement.known()).isEqualTo(1);
        assertThat(take(aNotification().with("BNK-1", "52.00", words(REFERENCE)))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("BNK-1"));
        clockwork.tick();
        assertThat(ledger.trialBalance().get(LedgerAccount.BANK)).isEqualTo(Money.euros("61.00"));
    }

    @Test
    void only_booked_transfers_received_are_read_and_a_bad_one_does_not_hold_up_the_others() {
        String details =
                "<NtryDtls><TxDtls><Refs><AcctSvcrRef>X</AcctSvcrRef></Refs><Amt Ccy=\"EUR\">1.00</Amt></TxDtls></NtryDtls>";
        var outcome = take(aNotification()
                .entry("DBIT", "RCDT", details)
                .entry("CRDT", "IDDT", details)
                .with("", "51.00", words(REFERENCE))
                .with("BNK-1", "51,00", words(REFERENCE))
                .with("BNK-2", "51.00", words(REFERENCE)));
        assertThat(outcome.received()).isEqualTo(1);
        assertThat(outcome.problems()).extracting(StatementIntake.Problem::what).containsExactly("reference", "amount");
        assertThat(outcome.problems())
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }

    @Test
    void a_file_that_is_none_or_was_made_to_harm_leaves_nothing() {
        String good = aNotification().with("BNK-1", "51.00", words(REFERENCE)).text();
        List<String> hostile = List.of(
                "",
                "nothing",
                good.substring(0, good.length() - 20),
                aNotification().in("urn:other").text(),
                good.replace("?>", "?><!DOCTYPE d [<!ENTITY a \"b\">]>"),
                good.replace("?>", "?><!DOCTYPE d SYSTEM \"https://198.51.100.1/x.dtd\">"),
                good.replace("BERNARD", "&lol;"),
                good.replace("BERNARD", "A".repeat(5_000)));
        for (String text : hostile) {
            assertThatThrownBy(() -> intake.take(
                            "hostile.xml",
                            UUID.randomUUID().toString().replace("-", "").repeat(2),
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                    .as(text.substring(0, Math.min(200, text.length())))
                    .isInstanceOf(UnreadableStatement.class);
        }
        assertThat(received.files()).isEmpty();
        assertThat(received.unknown(1).rows()).isEmpty();
    }

    @Test
    void one_without_a_reference_waits_for_an_accountant_with_what_it_suggests() {
        take(aNotification()
                .with("BNK-1", "51.00", words("COTISATION " + CAR))
                .with("BNK-2", "51.00", words("societaire 10000001"))
                .with("BNK-3", "51.00", words("merci")));
        clockwork.tick();
        assertThat(received.unknown(1).rows()).hasSize(3);
        assertThat(clues("BNK-1")).containsExactly(new Proposal(CAR, CAMILLE, Clue.CONTRACT_NAMED));
        assertThat(clues("BNK-2")).containsExactly(new Proposal(CAR, CAMILLE, Clue.MEMBER_NAMED));
        assertThat(clues("BNK-3")).isEmpty();
        String id = id("BNK-1");
        AllotmentView done = received.allot(id, CAR, "compta.roche");
        assertThat(done.paid()).hasSize(1);
        assertThat(done.left()).isEqualTo(Money.ZERO);
        assertThat(received.one(id).allottedBy()).contains("compta.roche");
        assertThatThrownBy(() -> received.allot(id, CAR, "compta.roche")).hasMessageContaining(Refusal.STALE.name());
        assertThatThrownBy(() -> received.allot(id("BNK-3"), new ContractNumber("AUT00099999"), "compta.roche"))
                .hasMessageContaining(Refusal.NOT_FOUND.name());
    }

    @Test
    void two_servers_that_look_at_once_allot_each_transfer_once() throws Exception {
        var file = aNotification();
        for (int n = 0; n < 8; n++) {
            file.with("BNK-" + n, "51.00", words(REFERENCE));
        }
        take(file);
        try (var servers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> look = () -> {
                clockwork.tick();
                clockwork.spend();
                return null;
            };
            for (Future<Void> one : servers.invokeAll(List.of(look, look, look, look))) {
                one.get();
            }
        }
        assertThat(people.text("select sum(amount_cents) from transfer_use")).isEqualTo("10200");
        assertThat(people.text("select count(*) from ledger_movement where kind = 'TRANSFER_ALLOTTED'"))
                .isEqualTo("8");
        assertThat(ledger.trialBalance().get(LedgerAccount.UNIDENTIFIED)).isEqualTo(Money.ZERO);
    }

    private StatementIntake.Outcome take(BankFile file) {
        return intake.take("credits.xml", digest(file), file.stream()).orElseThrow();
    }

    private static String digest(BankFile file) {
        return "%064x".formatted(file.text().hashCode() & 0xffffffffL);
    }

    private String id(String reference) {
        return people.text("select transfer_id from received_transfer where bank_reference = '" + reference + "'");
    }

    private List<Proposal> clues(String reference) {
        String id = id(reference);
        return received.unknown(1).rows().stream()
                .filter(one -> one.transfer().id().equals(id))
                .flatMap(one -> one.proposals().stream())
                .toList();
    }
}
