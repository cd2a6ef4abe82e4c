package fr.societaire.document.domain;

import static fr.societaire.document.domain.PaperFixture.aCarAttestation;
import static fr.societaire.document.domain.PaperFixture.aCarAttestationFor;
import static fr.societaire.document.domain.PaperFixture.anIssue;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttestationCodeTest {
    private static final KeyPair KEYS = aKeyPair();
    private static final Essentials ESSENTIALS = Essentials.of(aCarAttestation(), anIssue());
    private static final String TEXT = code().text();

    @Test
    void what_is_read_is_what_was_signed() {
        AttestationCode read = AttestationCode.read(TEXT).orElseThrow();
        assertThat(read.essentials()).isEqualTo(ESSENTIALS);
        assertThat(read.key()).isEqualTo(KeyId.of(KEYS.getPublic()));
        assertThat(read.isSignedBy(KEYS.getPublic())).isTrue();
    }

    @Test
    void a_change_of_any_character_makes_no_code_or_an_unsigned_one() {
        assertThat(IntStream.range(0, TEXT.length())
                        .boxed()
                        .flatMap(position -> "AQgw-9"
                                .chars()
                                .filter(other -> other != TEXT.charAt(position))
                                .mapToObj(other ->
                                        TEXT.substring(0, position) + (char) other + TEXT.substring(position + 1))))
                .hasSizeGreaterThan(TEXT.length() * 4)
                .noneMatch(AttestationCodeTest::isGenuine);
    }

    @Test
    void a_code_cut_short_or_prolonged_is_none() {
        assertThat(IntStream.range(0, TEXT.length()).mapToObj(length -> TEXT.substring(0, length)))
                .noneMatch(AttestationCodeTest::isGenuine);
        assertThat(isGenuine(TEXT + "AAAA")).isFalse();
        assertThat(isGenuine(TEXT + "=")).isFalse();
    }

    @Test
    void another_key_did_not_sign_it() {
        assertThat(code().isSignedBy(aKeyPair().getPublic())).isFalse();
    }

    @Test
    void the_same_essentials_are_signed_with_the_same_text() {
        assertThat(code().text()).isEqualTo(TEXT);
    }

    @Test
    void a_long_subject_is_cut_between_characters() {
        var essentials = Essentials.of(aCarAttestationFor("é".repeat(200)), anIssue());
        assertThat(essentials.subject()).endsWith("é…").hasSizeLessThan(50);
        AttestationCode code = AttestationCode.sign(essentials, KEYS.getPublic(), KEYS.getPrivate());
        assertThat(AttestationCode.read(code.text()).orElseThrow().essentials()).isEqualTo(essentials);
    }

    private static AttestationCode code() {
        return AttestationCode.sign(ESSENTIALS, KEYS.getPublic(), KEYS.getPrivate());
    }

    private static boolean isGenuine(String text) {
        return AttestationCode.read(text)
                .filter(code -> code.isSignedBy(KEYS.getPublic()))
                .isPresent();
    }

    private static KeyPair aKeyPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
