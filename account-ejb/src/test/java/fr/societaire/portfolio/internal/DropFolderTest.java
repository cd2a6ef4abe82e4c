package fr.societaire.portfolio.internal;

import static fr.societaire.portfolio.internal.PortfolioFiles.aPortfolio;
import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.testing.PortalContainer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(PortalContainer.class)
class DropFolderTest {
    @TempDir
    Path root;

    @Inject
    ImportLedger ledger;

    @Inject
    ImportReports reports;

    @Inject
    BatchInTests batch;

    private final DropFolder folder = new DropFolder();

    @BeforeEach
    void watched() {
        folder.folder = Optional.of(root.toString());
        folder.ledger = ledger;
        folder.reports = reports;
    }

    @Test
    void a_file_is_taken_once_it_has_stopped_growing() throws IOException {
        Path file = aPortfolio().withMembers(1).writeTo(root.resolve("a.jsonl"));
        folder.look();
        Files.writeString(file, PortfolioFiles.member("20000099"), StandardOpenOption.APPEND);
        folder.look();
        assertThat(ledger.claim("one")).as("still growing").isEmpty();
        folder.look();
        assertThat(ledger.claim("one")).map(Run::file).contains(file);
        folder.look();
        ledger.release("one");
        assertThat(ledger.claim("one").orElseThrow().attempt())
                .as("the same import again, not a second one")
                .isEqualTo(2);
    }

    @Test
    void half_written_files_and_others_are_left_alone() throws IOException {
        aPortfolio().withMembers(1).writeTo(root.resolve("a.part"));
        aPortfolio().withMembers(1).writeTo(root.resolve("a.jsonl.part"));
        Files.writeString(root.resolve("README"), "x");
        folder.look();
        folder.look();
        assertThat(ledger.claim("one")).isEmpty();
        assertThat(root.resolve("a.part")).exists();
    }

    @Test
    void what_is_over_is_put_away_with_its_report_even_twice() throws Exception {
        Path file = aPortfolio().withMembers(1).withLine("{}").writeTo(root.resolve("a.jsonl"));
        folder.look();
        folder.look();
        Run run = ledger.claim("one").orElseThrow();
        folder.putAway();
        assertThat(file).as("not while it runs").exists();
        batch.execute(run, 1000, 0);
        folder.putAway();
        folder.putAway();
        assertThat(file).doesNotExist();
        String name = run.id() + "-a.jsonl";
        assertThat(root.resolve("done").resolve(name)).exists();
        List<String> report = Files.readAllLines(root.resolve("done").resolve(name + ".report"));
        assertThat(report)
                .containsExactly(
                        "file a.jsonl",
                        "status COMPLETED",
                        "lines 5",
                        "accepted 4",
                        "rejected 1",
                        "line 5: v: 1 expected");
    }

    @Test
    void a_file_of_the_same_name_may_come_again() throws Exception {
        for (int time = 0; time < 2; time++) {
            aPortfolio().withMembers(1).writeTo(root.resolve("a.jsonl"));
            folder.look();
            folder.look();
            batch.execute(ledger.claim("one").orElseThrow(), 1000, 0);
            folder.putAway();
        }
        try (var done = Files.list(root.resolve("done"))) {
            assertThat(done).hasSize(4);
        }
    }
}
