package fr.societaire.document.domain;

import static fr.societaire.document.domain.PaperFixture.aCarAttestation;
import static fr.societaire.document.domain.PaperFixture.anIssue;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/**
 * A third party without network: he has the published key and {@code docs/attestation-code.md}, a JDK and nothing else.
 * Nothing below calls the product to read or to verify.
 */
class OfflineVerificationTest {
    private final KeyPair keys = aKeyPair();
    private final String code = AttestationCode.sign(
                    Essentials.of(aCarAttestation(), anIssue()), keys.getPublic(), keys.getPrivate())
            .text();
    private final String publishedKey =
            Base64.getMimeEncoder().encodeToString(keys.getPublic().getEncoded());

    @Test
    void the_signature_verifies_with_the_published_key() throws GeneralSecurityException {
        assertThat(verifies(Base64.getUrlDecoder().decode(code))).isTrue();
    }

    @Test
    void a_changed_byte_does_not_verify() throws GeneralSecurityException {
        byte[] changed = Base64.getUrlDecoder().decode(code);
        changed[40] ^= 1;
        assertThat(verifies(changed)).isFalse();
    }

    @Test
    void the_essentials_are_where_the_description_says() {
        ByteBuffer in = ByteBuffer.wrap(Base64.getUrlDecoder().decode(code));
        assertThat(in.get()).isEqualTo((byte) 1);
        in.position(in.position() + 4);
        assertThat(in.get()).isEqualTo((byte) 1);
        byte[] reference = new byte[16];
        in.get(reference);
        assertThat(HexFormat.of().formatHex(reference)).isEqualTo("00112233445566778899aabbccddeeff");
        assertThat(day(in)).isEqualTo("2026-11-22");
        assertThat(day(in)).isEqualTo("2026-04-01");
        assertThat(day(in)).isEqualTo("2027-03-31");
        assertThat(text(in)).isEqualTo("AUT00012001");
        assertThat(text(in)).isEqualTo("Camille Bernard");
        assertThat(text(in)).isEqualTo("AA-123-BB");
        assertThat(in.remaining()).isEqualTo(64);
    }

    private boolean verifies(byte[] bytes) throws GeneralSecurityException {
        PublicKey key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(publishedKey)));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(key);
        signature.update(bytes, 0, bytes.length - 64);
        return signature.verify(Arrays.copyOfRange(bytes, bytes.length - 64, bytes.length));
    }

    private static String day(ByteBuffer in) {
        return LocalDate.of(2000, 1, 1)
                .plusDays(Short.toUnsignedInt(in.getShort()))
                .toString();
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[Byte.toUnsignedInt(in.get())];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static KeyPair aKeyPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
