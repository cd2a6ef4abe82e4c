package fr.societaire.document.internal;

import static fr.societaire.document.DocumentTown.CAMILLE;
import static fr.societaire.document.DocumentTown.PAYMENT;
import static fr.societaire.document.DocumentTown.SOMEONE_ELSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.document.DocumentTown;
import fr.societaire.document.Documents;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.DocumentId;
import fr.societaire.testing.PortalContainer;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class ReceiptMakerTest {
    @Inject
    ReceiptMaker maker;

    @Inject
    ReceiptOrders orders;

    @Inject
    Documents documents;

    @Inject
    DocumentTown town;

    @BeforeAll
    static void makeKeys() {
        SigningKeysFixture.someKeys();
    }

    @BeforeEach
    void camilleOwesAnInstalment() {
        town.camilleWithHerCar();
        town.owesFiftyOneEuros();
    }

    @Test
    void a_settled_instalment_gets_its_receipt_and_a_mail_that_says_so() {
        town.pays();
        assertThat(town.count("document")).isZero();
        assertThat(maker.makeNext()).isTrue();
        assertThat(maker.makeNext()).isFalse();
        assertThat(documents.latestOf(CAMILLE, 5))
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.title()).isEqualTo("Reçu de paiement de 51,00\u00A0€"));
        assertThat(town.mailTo("camille@example.fr"))
                .startsWith("Votre reçu de paiement: ")
                .contains("51,00\u00A0€", "AUT00012001", "2 décembre 2026", "0123456789ABCDEF")
                .contains("https://portal.test/documents");
    }

    @Test
    void a_settlement_that_rolls_back_leaves_no_receipt_to_make() {
        assertThatThrownBy(town::paysAndFallsOver).isInstanceOf(BusinessRefusal.class);
        assertThat(town.count("receipt_order")).isZero();
        assertThat(maker.makeNext()).isFalse();
    }

    @Test
    void a_member_who_cannot_wait_gets_the_very_same_receipt() {
        town.pays();
        DocumentId asked =
                documents.receiptOf(CAMILLE, PAYMENT, Optional.empty()).orElseThrow();
        maker.makeNext();
        assertThat(documents.receiptOf(CAMILLE, PAYMENT, Optional.empty())).contains(asked);
        assertThat(town.count("document")).isEqualTo(1);
        assertThat(town.count("outbox_message")).isEqualTo(1);
    }

    @Test
    void there_is_no_receipt_before_the_payment_nor_for_anyone_else() {
        assertThatThrownBy(() -> documents.receiptOf(CAMILLE, PAYMENT, Optional.empty()))
                .isInstanceOf(BusinessRefusal.class);
        town.pays();
        maker.makeNext();
        assertThatThrownBy(() -> documents.receiptOf(SOMEONE_ELSE, PAYMENT, Optional.empty()))
                .isInstanceOf(BusinessRefusal.class);
    }

    @Test
    void a_server_that_dies_while_making_it_leaves_it_to_another_and_one_mail_is_sent() {
        town.pays();
        documents.receiptOf(CAMILLE, PAYMENT, Optional.empty());
        orders.claim();
        assertThat(maker.makeNext()).isFalse();
        town.leaseExpires();
        assertThat(maker.makeNext()).isTrue();
        assertThat(town.count("outbox_message")).isEqualTo(1);
    }
}
