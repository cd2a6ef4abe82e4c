package fr.societaire.portfolio.internal;

import static fr.societaire.portfolio.internal.PortfolioFiles.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.societaire.portfolio.internal.LineFile.Position;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAheadTest {
    @TempDir
    Path folder;

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void end() {
        executor.close();
    }

    @Test
    void every_line_comes_once_in_the_order_of_the_file() throws IOException {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 2500).forEach(n -> {
            lines.add(member(Integer.toString(20_000_000 + n)));
            lines.add("");
        });
        Path file = Files.write(folder.resolve("p.jsonl"), lines);
        try (var ahead = new ReadAhead(new LineFile(file, Position.START), executor)) {
            for (long n = 0; n < 2500; n++) {
                assertThat(ahead.take().number()).isEqualTo(2 * n + 1);
            }
            assertThat(ahead.take()).isNull();
            assertThat(ahead.take()).isNull();
        }
    }

    @Test
    void lines_too_many_to_hold_come_in_smaller_blocks() throws IOException {
        String blank = " ".repeat(LineFile.LONGEST - 1000);
        Path file = Files.write(
                folder.resolve("p.jsonl"),
                IntStream.range(0, 30)
                        .mapToObj(n -> member(Integer.toString(20_000_000 + n)) + blank)
                        .toList());
        try (var ahead = new ReadAhead(new LineFile(file, Position.START), executor)) {
            for (long n = 1; n <= 30; n++) {
                assertThat(ahead.take().number()).isEqualTo(n);
            }
            assertThat(ahead.take()).isNull();
        }
    }

    @Test
    void a_file_that_cannot_be_read_on_is_no_end_of_the_file() throws IOException {
        Path file = Files.write(folder.resolve("p.jsonl"), List.of(member("20000000")));
        var broken = new LineFile(file, Position.START);
        broken.close();
        var ahead = new ReadAhead(broken, executor);
        assertThatThrownBy(ahead::take).isInstanceOf(IOException.class);
    }
}
