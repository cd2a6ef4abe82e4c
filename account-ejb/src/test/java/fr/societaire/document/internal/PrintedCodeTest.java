package fr.societaire.document.internal;

import static fr.societaire.document.domain.PaperFixture.aCarAttestation;
import static fr.societaire.document.domain.PaperFixture.aHomeAttestation;
import static fr.societaire.document.domain.PaperFixture.aPaymentReceipt;
import static fr.societaire.document.domain.PaperFixture.anIssue;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import fr.societaire.document.domain.AttestationCode;
import fr.societaire.document.domain.Essentials;
import fr.societaire.document.domain.Paper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a camera sees on the printed sheet. */
class PrintedCodeTest {
    private static final String ADDRESS = PressFixture.PUBLIC_URL + "/verifier?code=";

    static Stream<Paper> papers() {
        return Stream.of(aCarAttestation(), aHomeAttestation(), aPaymentReceipt());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void the_code_read_from_the_sheet_says_what_the_sheet_says_and_is_signed(Paper paper) throws Exception {
        String read = photographed(PressFixture.aPress().make(paper, anIssue()).pdf());
        assertThat(read).startsWith(ADDRESS);
        AttestationCode code =
                AttestationCode.read(read.substring(ADDRESS.length())).orElseThrow();
        assertThat(code.essentials()).isEqualTo(Essentials.of(paper, anIssue()));
        assertThat(code.isSignedBy(SigningKeysFixture.someKeys().codePublicKey()))
                .isTrue();
    }

    /** At 150 dots per inch: an ordinary printer, an ordinary telephone. */
    private static String photographed(byte[] pdf) throws IOException, NotFoundException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(document.getNumberOfPages() - 1, 150);
            int[] points = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), points);
            return new QRCodeMultiReader()
                            .decodeMultiple(
                                    new BinaryBitmap(new HybridBinarizer(source)),
                                    Map.of(DecodeHintType.TRY_HARDER, true))[0]
                            .getText();
        }
    }
}
