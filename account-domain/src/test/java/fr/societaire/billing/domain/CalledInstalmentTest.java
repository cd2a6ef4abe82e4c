package fr.societaire.billing.domain;

import static fr.societaire.ledger.domain.MovementKind.INSTALMENT_CALLED;
import static fr.societaire.ledger.domain.MovementKind.INSTALMENT_REDUCED;
import static fr.societaire.ledger.domain.MovementKind.REPORTED_CORRECTED;
import static fr.societaire.ledger.domain.MovementKind.REPORTED_PAID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.societaire.ledger.domain.Movement;
import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.MemberNumber;
import fr.societaire.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalledInstalmentTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 11);
    private static final LocalDate PAID = LocalDate.of(2026, 12, 12);
    private static final String CAR = "AUT00012001";

    @Example
    void a_first_version_is_called_and_if_it_is_reported_paid_paid() {
        assertThat(kinds(owed(0, 5100).first())).containsExactly(INSTALMENT_CALLED);
        assertThat(paid(0, 5100).first())
                .extracting(Movement::kind, Movement::valueOn, Movement::amount)
                .containsExactly(
                        tuple(INSTALMENT_CALLED, DUE, Money.ofCents(5100)),
                        tuple(REPORTED_PAID, PAID, Money.ofCents(5100)));
    }

    @Example
    void a_corrected_amount_is_booked_as_its_difference() {
        assertThat(owed(1, 5200).after(owed(0, 5100))).singleElement().satisfies(more -> {
            assertThat(more.kind()).isEqualTo(INSTALMENT_CALLED);
            assertThat(more.amount()).isEqualTo(Money.ofCents(100));
        });
        assertThat(owed(2, 4900).after(owed(1, 5200))).singleElement().satisfies(less -> {
            assertThat(less.kind()).isEqualTo(INSTALMENT_REDUCED);
            assertThat(less.amount()).isEqualTo(Money.ofCents(300));
        });
    }

    @Example
    void one_that_moves_to_another_day_or_contract_goes_back_and_is_called_anew() {
        var moved = new CalledInstalment(ID, 1, new ContractNumber(CAR), MEMBER, DUE.plusDays(3), cents(5100), null);
        assertThat(kinds(moved.after(owed(0, 5100)))).containsExactly(INSTALMENT_REDUCED, INSTALMENT_CALLED);
        var elsewhere = new CalledInstalment(ID, 1, new ContractNumber("HAB00012002"), MEMBER, DUE, cents(5100), PAID);
        assertThat(kinds(elsewhere.after(paid(0, 5100))))
                .containsExactly(INSTALMENT_REDUCED, REPORTED_CORRECTED, INSTALMENT_CALLED, REPORTED_PAID);
    }

    @Example
    void what_changes_nothing_of_the_account_books_nothing() {
        assertThat(paid(1, 5100).after(paid(0, 5100))).isEmpty();
    }

    /** Whatever the portfolio tells of an instalment, in however many versions, its book says what the last one says. */
    @Property
    void the_book_of_all_versions_is_that_of_the_last(@ForAll("versions") List<CalledInstalment> versions) {
        List<Movement> book = new ArrayList<>(versions.getFirst().first());
        for (int i = 1; i < versions.size(); i++) {
            book.addAll(versions.get(i).after(versions.get(i - 1)));
        }
        assertThat(standing(book)).isEqualTo(standing(versions.getLast().first()));
        var causes = new HashSet<String>();
        assertThat(book).allMatch(one -> causes.add(one.kind() + " " + one.reference()));
    }

    /** What is owed, for each account and day: two books that agree on it agree on every balance of every day. */
    private static Map<String, Money> standing(List<Movement> book) {
        Map<String, Money> owed = new HashMap<>();
        book.forEach(one -> owed.merge(
                one.contract() + " " + one.member() + " " + one.valueOn() + " "
                        + one.kind().name().startsWith("REPORTED"),
                one.owedMore(),
                Money::plus));
        owed.values().removeIf(Money::isZero);
        return owed;
    }

    @Provide
    Arbitrary<List<CalledInstalment>> versions() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 2).map(DUE::plusDays);
        Arbitrary<CalledInstalment> version = Combinators.combine(
                        Arbitraries.of(CAR, "HAB00012002"),
                        Arbitraries.of("10000001", "10000004"),
                        days,
                        Arbitraries.longs().between(1, 4),
                        days.injectNull(0.5))
                .as((contract, member, due, amount, paid) -> new CalledInstalment(
                        ID, 0, new ContractNumber(contract), new MemberNumber(member), due, cents(amount), paid));
        return version.list().ofMinSize(1).ofMaxSize(8).map(CalledInstalmentTest::numbered);
    }

    private static List<CalledInstalment> numbered(List<CalledInstalment> versions) {
        List<CalledInstalment> numbered = new ArrayList<>();
        versions.forEach(one -> numbered.add(new CalledInstalment(
                one.id(), numbered.size(), one.contract(), one.member(), one.dueOn(), one.amount(), one.paidOn())));
        return numbered;
    }

    private static final InstalmentId ID = new InstalmentId("AUT00012001-2026-12");
    private static final MemberNumber MEMBER = new MemberNumber("10000001");

    private static CalledInstalment owed(int version, long cents) {
        return new CalledInstalment(ID, version, new ContractNumber(CAR), MEMBER, DUE, cents(cents), null);
    }

    private static CalledInstalment paid(int version, long cents) {
        return new CalledInstalment(ID, version, new ContractNumber(CAR), MEMBER, DUE, cents(cents), PAID);
    }

    private static Money cents(long cents) {
        return Money.ofCents(cents);
    }

    private static List<MovementKind> kinds(List<Movement> movements) {
        return movements.stream().map(Movement::kind).toList();
    }
}
