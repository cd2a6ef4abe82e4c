package fr.societaire.billing.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.billing.domain.DirectDebitReturn;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnTextsTest {
    @ParameterizedTest
    @EnumSource(DirectDebitReturn.class)
    void each_return_says_what_happened_what_did_not_and_what_to_do(DirectDebitReturn cause) {
        assertThat(PaymentTexts.of(cause, "title")).endsWith(".").hasSizeGreaterThan(20);
        assertThat(PaymentTexts.of(cause, "not")).containsPattern("Rien n’a été débité|pas été débité|rendu la somme");
        assertThat(PaymentTexts.of(cause, "next")).endsWith(".").hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(DirectDebitReturn.class)
    void what_to_do_is_what_the_trade_says(DirectDebitReturn cause) {
        String next = PaymentTexts.of(cause, "next");
        switch (cause.next()) {
            case PAY -> assertThat(next).contains("par carte");
            case OTHER_ACCOUNT -> assertThat(next).contains("par carte").contains("compte");
            case SIGN -> assertThat(next).contains("par carte").contains("signez");
            case ASK_BANK -> assertThat(next).contains("par carte").contains("votre banque");
            case CALL_US -> assertThat(next).contains("Appelez-nous");
            case NOTHING -> assertThat(next).contains("Vous n’avez rien à faire");
        }
    }

    @Test
    void each_is_told_apart_and_only_missing_funds_announce_a_second_try() {
        var all = Arrays.stream(DirectDebitReturn.values());
        assertThat(all.map(cause -> PaymentTexts.of(cause, "title"))).doesNotHaveDuplicates();
        assertThat(DirectDebitReturn.values())
                .allSatisfy(cause -> assertThat(PaymentTexts.of(cause, "next").contains("seconde fois"))
                        .isEqualTo(cause.again() == DirectDebitReturn.Again.ONCE));
    }
}
