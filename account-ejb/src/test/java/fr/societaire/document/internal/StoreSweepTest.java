package fr.societaire.document.internal;

import static fr.societaire.document.DocumentTown.CAMILLE;
import static fr.societaire.document.DocumentTown.CAR;
import static fr.societaire.document.domain.PaperFixture.aCarAttestation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.document.AttestationOutcome.Ready;
import fr.societaire.document.DocumentTown;
import fr.societaire.document.Documents;
import fr.societaire.document.domain.Sha256;
import fr.societaire.testing.PortalContainer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PortalContainer.class)
class StoreSweepTest {
    @Inject
    StoreSweep sweep;

    @Inject
    DirectoryDocumentStore store;

    @Inject
    Documents documents;

    @Inject
    Issuing issuing;

    @Inject
    Archive archive;

    @Inject
    DocumentTown town;

    private Sha256 filed;

    @BeforeAll
    static void makeKeys() {
        SigningKeysFixture.someKeys();
    }

    @BeforeEach
    void camilleHasAnAttestation() {
        town.camilleWithHerCar();
        var ready = (Ready) documents.attestationFor(CAMILLE, CAR);
        filed = archive.ofMember(CAMILLE, ready.document()).orElseThrow().sha256();
    }

    @Test
    void a_file_without_document_goes_and_a_document_keeps_its_file() throws IOException {
        Sha256 orphan = store.put(("left by a crash " + filed).getBytes(StandardCharsets.UTF_8));
        age(orphan);
        age(filed);
        assertThat(sweep.removeOrphans()).isPositive();
        assertThat(store.holds(orphan)).isFalse();
        assertThat(store.holds(filed)).isTrue();
    }

    @Test
    void a_young_file_may_still_get_its_document() {
        Sha256 young = store.put(("just filed " + filed).getBytes(StandardCharsets.UTF_8));
        sweep.removeOrphans();
        assertThat(store.holds(young)).isTrue();
    }

    @Test
    void a_document_that_lost_its_file_is_found_out() {
        assertThat(sweep.tellMissing()).isZero();
        store.remove(filed);
        assertThat(sweep.tellMissing()).isEqualTo(1);
    }

    @Test
    void no_document_is_registered_when_its_file_could_not_be_written() {
        var broken = new DirectoryDocumentStore();
        broken.configured = "/dev/null/documents";
        broken.open();
        var withoutDisk = new Issuing();
        withoutDisk.archive = archive;
        withoutDisk.press = PressFixture.aPress();
        withoutDisk.store = broken;
        withoutDisk.clock = Instant::now;
        withoutDisk.atOnce = 1;
        withoutDisk.longestWait = Duration.ZERO;
        withoutDisk.open();
        assertThatThrownBy(() -> withoutDisk.issue(aCarAttestation())).isInstanceOf(UncheckedIOException.class);
        assertThat(town.count("document")).isEqualTo(1);
        withoutDisk.store = store;
        assertThat(withoutDisk.issue(aCarAttestation())).isInstanceOf(Ready.class);
    }

    private void age(Sha256 name) throws IOException {
        Path file = Path.of("target", "test-documents", name.hex().substring(0, 2), name + ".pdf");
        Instant stamped = Files.getLastModifiedTime(file).toInstant();
        Files.setLastModifiedTime(file, FileTime.from(stamped.minus(StoreSweep.GRACE.multipliedBy(2))));
    }
}
