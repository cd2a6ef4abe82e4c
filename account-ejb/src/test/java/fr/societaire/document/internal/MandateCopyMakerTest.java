package fr.societaire.document.internal;

import static fr.societaire.identity.IdentityTown.CAMILLE;
import static fr.societaire.mandate.MandateTown.CAR;
import static fr.societaire.mandate.MandateTown.JULIEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.document.Documents;
import fr.societaire.identity.IdentityTown;
import fr.societaire.mandate.MandateTown;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.platform.RecentProof;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.DocumentId;
import fr.societaire.testing.PortalContainer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class MandateCopyMakerTest {
    @Inject
    MandateCopyMaker maker;

    @Inject
    Documents documents;

    @Inject
    MandateTown town;

    @Inject
    IdentityTown people;

    @Inject
    RecentProof proof;

    @BeforeAll
    static void makeKeys() {
        SigningKeysFixture.someKeys();
    }

    @BeforeEach
    void camille_has_just_shown_a_second_factor() {
        proof.comesFrom(() -> true);
        town.camilleWithHerCarAndHerHome();
    }

    @Test
    void a_signed_mandate_gets_its_copy_that_says_what_she_read() throws IOException {
        MandateId mandate = town.signed(CAR);
        assertThat(maker.makeNext()).isTrue();
        assertThat(maker.makeNext()).isFalse();
        var listed = documents.latestOf(CAMILLE, 5).getFirst();
        assertThat(listed.title()).isEqualTo("Mandat de prélèvement SEPA");
        assertThat(documents.copyOf(CAMILLE, mandate)).contains(listed.id());
        assertThat(text(listed.id()))
                .contains(
                        "FR72ZZZ123456",
                        "MME BERNARD CAMILLE",
                        "FR •••• 0189",
                        "vous autorisez",
                        "mot de passe, code par SMS")
                .contains("AUT00012001 · Auto Confort")
                .doesNotContain("30006000011234567890189");
    }

    @Test
    void the_copy_stays_what_she_signed_whatever_is_on_file_later() throws IOException {
        MandateId mandate = town.signed(CAR);
        DocumentId before = documents.copyOf(CAMILLE, mandate).orElseThrow();
        maker.makeNext();
        people.execute("update member set last_name = 'Durand', street = 'ailleurs'");
        assertThat(documents.copyOf(CAMILLE, mandate)).contains(before);
        assertThat(text(before)).doesNotContain("Durand");
    }

    @Test
    void there_is_no_copy_of_what_is_not_signed_nor_for_anyone_else() {
        MandateId draft = town.filled(Set.of(CAR));
        assertThat(maker.makeNext()).isFalse();
        assertThatThrownBy(() -> documents.copyOf(CAMILLE, draft)).isInstanceOf(BusinessRefusal.class);
        MandateId mandate = town.signed(CAR);
        assertThatThrownBy(() -> documents.copyOf(JULIEN, mandate)).isInstanceOf(BusinessRefusal.class);
    }

    private String text(DocumentId id) throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(documents.open(CAMILLE, id).orElseThrow().content())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
