package fr.societaire.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class BulkRowsTest {
    @Test
    void the_same_rows_feed_the_same() throws Exception {
        assertThat(digest(rows().add("a", 1).add(null, 2)))
                .isEqualTo(digest(rows().add("a", "1").add(null, 2)));
    }

    @Test
    void whatever_differs_feeds_something_else() throws Exception {
        assertThat(List.of(
                        digest(rows()),
                        digest(rows().add("ab", "c")),
                        digest(rows().add("a", "bc")),
                        digest(rows().add("", "abc")),
                        digest(rows().add(null, "abc")),
                        digest(rows().add("a", "b").add("c", "d")),
                        digest(rows().add("a", "d").add("c", "b")),
                        digest(new BulkRows("label text", "kind text").add("ab", "c"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void rows_of_other_columns_are_not_taken_in() {
        BulkRows others = new BulkRows("label text");
        assertThatThrownBy(() -> rows().addAll(others)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rows_taken_in_come_after_those_that_are_there() throws Exception {
        assertThat(digest(rows().add("a", 1).addAll(rows().add("b", 2))))
                .isEqualTo(digest(rows().add("a", 1).add("b", 2)));
    }

    private static BulkRows rows() {
        return new BulkRows("label text", "amount bigint");
    }

    private static String digest(BulkRows rows) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        rows.feed(digest);
        return HexFormat.of().formatHex(digest.digest());
    }
}
