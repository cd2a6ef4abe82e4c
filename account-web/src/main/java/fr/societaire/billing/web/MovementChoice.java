package fr.societaire.billing.web;

import fr.societaire.billing.Instalments;
import fr.societaire.ledger.StatementQuestion;
import fr.societaire.ledger.domain.MovementKind;
import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.MemberNumber;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which movements a member wants to see: the words of an address that anybody may have written. Others mean nothing. */
public record MovementChoice(String contract, String period, String type) {
    /** Of the period: everything since the contracts began. */
    static final String EVER = "tout";

    private static final LocalDate THE_FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final int YEARS_OFFERED = 6;
    private static final Map<String, Set<MovementKind>> TYPES = Map.of(
            "echeances",
            EnumSet.of(MovementKind.INSTALMENT_CALLED, MovementKind.INSTALMENT_REDUCED),
            "paiements",
            EnumSet.of(
                    MovementKind.CARD_CAPTURED,
                    MovementKind.DEBIT_SETTLED,
                    MovementKind.DEBIT_RETURNED,
                    MovementKind.TRANSFER_ALLOTTED,
                    MovementKind.REPORTED_PAID,
                    MovementKind.REPORTED_CORRECTED),
            "remboursements",
            EnumSet.of(
                    MovementKind.REFUND_OWED,
                    MovementKind.GESTURE_OWED,
                    MovementKind.REFUND_DONE,
                    MovementKind.REFUND_CAME_BACK));

    /** Words that mean nothing are left out. */
    static MovementChoice of(String contract, String period, String type, LocalDate today) {
        return new MovementChoice(
                ContractNumber.isNormal(contract) ? contract : "",
                EVER.equals(period) || years(today).contains(period) ? period : "",
                type != null && TYPES.containsKey(type) ? type : "");
    }

    /** The calendar years that may be chosen, the current one first. */
    static List<String> years(LocalDate today) {
        return IntStream.range(0, YEARS_OFFERED)
                .mapToObj(ago -> String.valueOf(today.getYear() - ago))
                .toList();
    }

    public boolean isEverything() {
        return contract.isEmpty() && period.isEmpty() && type.isEmpty();
    }

    StatementQuestion question(MemberNumber member, LocalDate today) {
        LocalDate from = today.minus(Instalments.HISTORY);
        LocalDate to = today;
        if (period.equals(EVER)) {
            from = THE_FIRST_DAY;
        } else if (!period.isEmpty()) {
            from = Year.parse(period).atDay(1);
            to = from.plusYears(1).minusDays(1).isBefore(today)
                    ? from.plusYears(1).minusDays(1)
                    : today;
        }
        return new StatementQuestion(
                member,
                Optional.of(contract).filter(number -> !number.isEmpty()).map(ContractNumber::new),
                from,
                to,
                TYPES.getOrDefault(type, Set.of()));
    }

    /** What follows the question mark of an address, with these words and no others; empty for everything. */
    String query() {
        return Map.of("contrat", contract, "periode", period, "type", type).entrySet().stream()
                .filter(word -> !word.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(word -> word.getKey() + "=" + word.getValue())
                .collect(Collectors.joining("&"));
    }
}
