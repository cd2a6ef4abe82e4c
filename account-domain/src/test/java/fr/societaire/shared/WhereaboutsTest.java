package fr.societaire.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhereaboutsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0                    | Firefox sur Windows
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605 Version/18 Safari/604.1       | Safari sur iPhone
            Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36             | Chrome sur Android
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0    | Edge sur Windows
            curl/8.5.0                                                                                           | Navigateur""")
    void a_browser_is_named_as_its_owner_would(String userAgent, String device) {
        assertThat(Whereabouts.of(userAgent, "203.0.113.7").device()).isEqualTo(device);
    }

    @Test
    void what_is_not_told_is_unknown() {
        assertThat(Whereabouts.of(null, null)).isEqualTo(new Whereabouts("Navigateur", Whereabouts.UNKNOWN));
    }
}
