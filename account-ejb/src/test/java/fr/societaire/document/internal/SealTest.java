package fr.societaire.document.internal;

import static fr.societaire.document.domain.PaperFixture.aCarAttestation;
import static fr.societaire.document.domain.PaperFixture.anIssue;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final X509Certificate CERTIFICATE =
            SigningKeysFixture.someKeys().sealChain().getFirst();
    private static final byte[] SEALED =
            PressFixture.aPress().make(aCarAttestation(), anIssue()).pdf();

    @Test
    void the_seal_of_an_untouched_document_holds() {
        assertThat(SealReading.holds(SEALED, CERTIFICATE)).isTrue();
    }

    /** In the seal itself a few labels of its container are not signed: a change there alters nothing of the document. */
    @Test
    void a_changed_byte_breaks_the_seal_wherever_it_is_in_the_document() {
        assertThat(IntStream.iterate(0, position -> position < SEALED.length, position -> position + 23)
                        .filter(position -> !SealReading.isInsideTheSeal(SEALED, position))
                        .filter(position -> SealReading.holds(changedAt(position), CERTIFICATE)))
                .isEmpty();
    }

    @Test
    void the_seal_says_it_was_put_at_the_instant_of_issue() throws Exception {
        try (PDDocument document = Loader.loadPDF(SEALED)) {
            assertThat(document.getLastSignatureDictionary().getSignDate().toInstant())
                    .isEqualTo(anIssue().at());
        }
    }

    private static byte[] changedAt(int position) {
        byte[] changed = SEALED.clone();
        changed[position] ^= 0x01;
        return changed;
    }
}
