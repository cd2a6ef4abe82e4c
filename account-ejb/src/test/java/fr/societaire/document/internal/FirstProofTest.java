package fr.societaire.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.document.domain.Insurer;
import fr.societaire.document.domain.PaperFixture;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstProofTest {
    private final Logger log = Logger.getLogger(FirstProof.class.getName());
    private final List<String> told = new ArrayList<>();
    private final Handler reader = new Handler() {
        @Override
        public void publish(LogRecord line) {
            told.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void read() {
        log.addHandler(reader);
        log.setUseParentHandlers(false);
    }

    @AfterEach
    void leave() {
        log.removeHandler(reader);
        log.setUseParentHandlers(true);
    }

    @Test
    void a_press_in_order_prints_its_proof_and_says_nothing() {
        proofOf(PressFixture.aPress()).print();
        assertThat(told).isEmpty();
    }

    @Test
    void keys_that_cannot_seal_are_told_before_anyone_needs_them() {
        Press press = PressFixture.aPress();
        press.seal = new Seal();
        proofOf(press).print();
        assertThat(told).singleElement().asString().startsWith("DOC-005");
    }

    private static FirstProof proofOf(Press press) {
        var proof = new FirstProof();
        proof.press = press;
        proof.clock = InstantSource.fixed(PaperFixture.ISSUED_AT);
        proof.insurers = new Insurers() {
            @Override
            Insurer insurer() {
                return PaperFixture.INSURER;
            }
        };
        return proof;
    }
}
