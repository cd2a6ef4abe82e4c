package fr.societaire.document.domain;

import static fr.societaire.document.domain.PaperFixture.CAMILLE;
import static fr.societaire.document.domain.PaperFixture.INSURER;
import static fr.societaire.document.domain.PaperFixture.MEMBER;
import static fr.societaire.document.domain.PaperFixture.aCarAttestation;
import static fr.societaire.document.domain.PaperFixture.aCarAttestationFor;
import static fr.societaire.document.domain.PaperFixture.aHomeAttestation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void equal_papers_have_the_same_fingerprint() {
        assertThat(aCarAttestation().fingerprint()).isEqualTo(aCarAttestation().fingerprint());
    }

    @Test
    void another_plate_is_another_document() {
        assertThat(aCarAttestationFor("AA-123-BC").fingerprint())
                .isNotEqualTo(aCarAttestation().fingerprint());
    }

    @Test
    void another_kind_is_another_document() {
        assertThat(aHomeAttestation().fingerprint())
                .isNotEqualTo(aCarAttestation().fingerprint());
    }

    @Test
    void neighbouring_texts_do_not_run_into_each_other() {
        assertThat(aReceipt("Auto", "ABCD").fingerprint())
                .isNotEqualTo(aReceipt("AutoA", "BCD0").fingerprint());
    }

    private static PaymentReceipt aReceipt(String product, String instalment) {
        return new PaymentReceipt(
                INSURER,
                MEMBER,
                new ContractNumber("AUT00012001"),
                CAMILLE,
                product,
                new InstalmentId(instalment),
                LocalDate.of(2026, 12, 2),
                Money.euros("51.00"),
                LocalDate.of(2026, 11, 22),
                "R1");
    }
}
