package fr.societaire.document.internal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Prints XHTML as a tagged PDF that is both PDF/A-2a and PDF/UA-1, with its fonts inside. The clock of the machine leaves
 * no trace: the identifier and the dates come from the issue, so the same content gives the same bytes.
 */
@ApplicationScoped
public class PdfPrinter {
    /** Kept here: the level of a logger nobody holds is forgotten. It tells every stylesheet and font it reads. */
    private static final Logger RENDERER_LOG = Logger.getLogger("com.openhtmltopdf");

    private static final String FAMILY = "Source Sans 3";
    private static final Map<Integer, byte[]> FONTS = Map.of(
            400, Resource.bytes("fonts/SourceSans3_400Regular.ttf"),
            600, Resource.bytes("fonts/SourceSans3_600SemiBold.ttf"),
            700, Resource.bytes("fonts/SourceSans3_700Bold.ttf"));
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final DateTimeFormatter XMP_DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX").withZone(ZoneOffset.UTC);

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
        RENDERER_LOG.setLevel(Level.WARNING);
    }

    /** @param identity a number that belongs to this document alone, and at: the instant it says it was made */
    byte[] print(String xhtml, long identity, Instant at) {
        var pdf = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder(xhtml, pdf).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                fixInTime(document, identity, at);
                document.save(pdf);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static PdfRendererBuilder builder(String xhtml, ByteArrayOutputStream pdf) {
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(xhtml, null);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(SRGB);
        builder.withProducer("Espace sociétaire");
        FONTS.forEach((weight, font) ->
                builder.useFont(() -> new ByteArrayInputStream(font), FAMILY, weight, FontStyle.NORMAL, true));
        // Nothing is fetched from anywhere: the only image is inside the text.
        builder.useExternalResourceAccessControl(
                (address, type) -> address.startsWith("data:image/png;"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.toStream(pdf);
        return builder;
    }

    private static void fixInTime(PDDocument document, long identity, Instant at) throws IOException {
        document.setDocumentId(identity);
        var date = GregorianCalendar.from(at.atZone(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(date);
        information.setModificationDate(date);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:(CreateDate|ModifyDate|MetadataDate)>)[^<]*", "$1" + XMP_DATE.format(at));
        metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
