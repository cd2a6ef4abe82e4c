package fr.societaire.document.internal;

import static fr.societaire.document.domain.PaperFixture.aCarAttestation;
import static fr.societaire.document.domain.PaperFixture.aCarAttestationFor;
import static fr.societaire.document.domain.PaperFixture.aHomeAttestation;
import static fr.societaire.document.domain.PaperFixture.aPaymentReceipt;
import static fr.societaire.document.domain.PaperFixture.aSepaMandate;
import static fr.societaire.document.domain.PaperFixture.anIssue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.document.domain.Issue;
import fr.societaire.document.domain.Paper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PressTest {
    private static final Press PRESS = PressFixture.aPress();
    private static String carText;

    @BeforeAll
    static void openTheValidator() throws IOException {
        carText = text(PRESS.make(aCarAttestation(), anIssue()).pdf());
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Paper> papers() {
        return Stream.of(aCarAttestation(), aHomeAttestation(), aPaymentReceipt(), aSepaMandate());
    }

    @ParameterizedTest
    @MethodSource("papers")
    void every_sealed_paper_is_archivable_and_accessible(Paper paper) throws Exception {
        byte[] pdf = PRESS.make(paper, anIssue()).pdf();
        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        Files.write(Path.of("target", paper.kind() + ".pdf"), pdf);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void the_same_paper_and_issue_give_the_same_bytes(Paper paper) {
        assertThat(PRESS.make(paper, anIssue()).pdf())
                .isEqualTo(PRESS.make(paper, anIssue()).pdf());
    }

    @Test
    void a_printed_paper_is_archivable_and_accessible_before_it_is_sealed_too() throws Exception {
        byte[] pdf = PRESS.print(aCarAttestation(), anIssue());
        assertThat(faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void the_validator_does_find_faults() throws Exception {
        byte[] pdf = PRESS.print(aCarAttestation(), anIssue());
        byte[] spoilt = new String(pdf, StandardCharsets.ISO_8859_1)
                .replace("/MarkInfo", "/MarkInfa")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(faults(spoilt, PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(faults(spoilt, PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void another_day_of_issue_gives_other_bytes() {
        var later = new Issue(anIssue().id(), anIssue().at().plus(Duration.ofDays(1)));
        assertThat(PRESS.make(aCarAttestation(), later).pdf())
                .isNotEqualTo(PRESS.make(aCarAttestation(), anIssue()).pdf());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mutuelle des Rives",
                "12 quai des Célestins, 75004 Paris",
                "AUT00012001",
                "Camille Bernard",
                "8 rue de l’Échiquier, 75011 Paris",
                "AA-123-BB",
                "Renault Clio V",
                "Assuré depuis le 1er avril 2021",
                "Date d’émission 22 novembre 2026",
                "Page 1 / 1",
                "Dommages tous accidents",
                "pendant 15 jours",
                "véhicules assurés (FVA)"
            })
    void a_car_attestation_says_what_the_law_asks(String expected) throws IOException {
        assertThat(carText).contains(expected);
    }

    @Test
    void what_comes_from_the_portfolio_is_never_markup() throws IOException {
        String hostile = "<b>&amp;</b>{{frame}}<img src=\"file:///etc/passwd\"/>";
        assertThat(text(PRESS.make(aCarAttestationFor(hostile), anIssue()).pdf())
                        .replaceAll("\\s", ""))
                .contains(hostile.replaceAll("\\s", ""));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .toList();
        }
    }
}
