package fr.societaire.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DirectDebitReturnTest {
    /** Every reason of the trade, what it is called here, what follows from it. Read it before changing it. */
    @Test
    void the_whole_table_is_this_one() {
        String table = Stream.of(
                        "AC01", "AC04", "AC06", "AC13", "AG01", "AM04", "AM05", "BE05", "MD01", "MD06", "MD07", "MS02",
                        "MS03", "RC01", "SL01", "ZZ99")
                .map(DirectDebitReturnTest::row)
                .collect(Collectors.joining("\n"));
        assertThat(table).isEqualTo("""
                AC01 SDD-406 WRONG_ACCOUNT OTHER_ACCOUNT NEVER WAITS
                AC04 SDD-402 ACCOUNT_CLOSED OTHER_ACCOUNT NEVER WAITS
                AC06 SDD-406 ACCOUNT_BLOCKED ASK_BANK NEVER WAITS
                AC13 SDD-406 NOT_DEBITABLE OTHER_ACCOUNT NEVER WAITS
                AG01 SDD-406 NOT_DEBITABLE OTHER_ACCOUNT NEVER WAITS
                AM04 SDD-401 FUNDS PAY ONCE GOES_ON
                AM05 SDD-408 DUPLICATE NOTHING BY_HAND GOES_ON
                BE05 SDD-408 OUR_MISTAKE NOTHING BY_HAND GOES_ON
                MD01 SDD-403 NO_MANDATE SIGN NEVER ENDS
                MD06 SDD-404 REFUND_ASKED PAY NEVER GOES_ON
                MD07 SDD-407 DECEASED CALL_US NEVER ENDS
                MS02 SDD-405 OPPOSED ASK_BANK NEVER WAITS
                MS03 SDD-408 UNSTATED PAY BY_HAND GOES_ON
                RC01 SDD-408 OUR_MISTAKE NOTHING BY_HAND GOES_ON
                SL01 SDD-405 LISTED ASK_BANK NEVER WAITS
                ZZ99 SDD-408 OTHER PAY BY_HAND GOES_ON""");
    }

    private static String row(String reason) {
        var found = DirectDebitReturn.of(reason);
        return String.join(
                " ",
                List.of(
                        reason,
                        found.code(),
                        found.name(),
                        found.next().name(),
                        found.again().name(),
                        found.mandate().name()));
    }

    @Test
    void every_one_is_reached_by_a_reason_and_every_code_of_the_catalogue_is_there() {
        var codes = Arrays.stream(DirectDebitReturn.values()).map(DirectDebitReturn::code);
        assertThat(codes.distinct().sorted())
                .containsExactly(
                        "SDD-401", "SDD-402", "SDD-403", "SDD-404", "SDD-405", "SDD-406", "SDD-407", "SDD-408");
    }

    @Test
    void what_no_bank_says_is_another_reason() {
        assertThat(DirectDebitReturn.of(null)).isEqualTo(DirectDebitReturn.OTHER);
        assertThat(DirectDebitReturn.of("")).isEqualTo(DirectDebitReturn.OTHER);
        assertThat(DirectDebitReturn.of(" am04 ")).isEqualTo(DirectDebitReturn.FUNDS);
    }

    @Test
    void only_missing_funds_are_asked_for_again_by_itself_and_only_once() {
        assertThat(Arrays.stream(DirectDebitReturn.values()).filter(one -> one.mayBePresentedAgain(1)))
                .containsExactly(DirectDebitReturn.FUNDS);
        assertThat(DirectDebitReturn.values()).noneMatch(one -> one.mayBePresentedAgain(2));
    }
}
