package fr.societaire.debit.internal;

import fr.societaire.debit.domain.BankReply;
import fr.societaire.debit.domain.DebitState;
import fr.societaire.debit.internal.BankReplies.Line;
import fr.societaire.shared.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The parts of the bank's messages that say something, each with the words in which it does. */
enum ReplyUnit {
    /** A debit is refused before settlement. */
    REJECTION("TxInfAndSts") {
        @Override
        Optional<Line> line(Map<String, String> said, int at) {
            return Optional.of(reply(
                    DebitState.REJECTED,
                    said,
                    new Words("OrgnlEndToEndId", "StsRsnInf/Rsn/Cd", "OrgnlTxRef/Amt/InstdAmt"),
                    at));
        }
    },
    /** A whole file is refused; any other word on the file says nothing of its debits. */
    FILE_STATUS("OrgnlGrpInfAndSts") {
        @Override
        Optional<Line> line(Map<String, String> said, int at) {
            return text(said, "GrpSts").equals("RJCT")
                    ? Optional.of(named(said, "OrgnlMsgId", at, Line.FileRefused::new))
                    : Optional.empty();
        }
    },
    /** A debit comes back after settlement. */
    RETURN("TxDtls") {
        @Override
        Optional<Line> line(Map<String, String> said, int at) {
            return Optional.of(
                    reply(DebitState.RETURNED, said, new Words("Refs/EndToEndId", "RtrInf/Rsn/Cd", "Amt"), at));
        }
    },
    /** A file is credited, in one sum; what is debited in one sum is told debit by debit too. */
    CREDIT("Btch") {
        @Override
        Optional<Line> line(Map<String, String> said, int at) {
            return text(said, "CdtDbtInd").equals("CRDT") ? Optional.of(credit(said, at)) : Optional.empty();
        }
    };

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,13}([.][0-9]{1,2})?");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9/\\-?:().,'+ ]{1,35}");

    /** Where a reply on one debit has its reference, its reason and its amount. */
    private record Words(String reference, String code, String amount) {}

    private final String element;

    ReplyUnit(String element) {
        this.element = element;
    }

    String element() {
        return element;
    }

    /**
     * What it says, or that it says it wrongly; empty when it says nothing of any debit.
     *
     * @param said texts by the names of the elements around them, from this unit on
     * @param at the line where it ends
     */
    abstract Optional<Line> line(Map<String, String> said, int at);

    private static Line reply(DebitState fate, Map<String, String> said, Words words, int at) {
        String code = text(said, words.code());
        return named(
                said,
                words.reference(),
                at,
                reference -> CODE.matcher(code).matches()
                        ? worth(
                                said,
                                words.amount(),
                                at,
                                sum -> new Line.Good(new BankReply(fate, reference, sum, code)))
                        : new Line.Bad(at, "reason"));
    }

    private static Line credit(Map<String, String> said, int at) {
        return named(
                said,
                "PmtInfId",
                at,
                collection -> worth(said, "TtlAmt", at, sum -> new Line.Credited(collection, sum)));
    }

    private static Line named(Map<String, String> said, String word, int at, Function<String, Line> rest) {
        String reference = text(said, word);
        return REFERENCE.matcher(reference).matches() ? rest.apply(reference) : new Line.Bad(at, "reference");
    }

    private static Line worth(Map<String, String> said, String word, int at, Function<Money, Line> rest) {
        String amount = text(said, word);
        if (!AMOUNT.matcher(amount).matches()) {
            return new Line.Bad(at, "amount");
        }
        Money sum = Money.ofCents(new BigDecimal(amount).movePointRight(2).longValueExact());
        return sum.isPositive() ? rest.apply(sum) : new Line.Bad(at, "amount");
    }

    private static String text(Map<String, String> said, String word) {
        return said.getOrDefault(word, "").strip();
    }
}
