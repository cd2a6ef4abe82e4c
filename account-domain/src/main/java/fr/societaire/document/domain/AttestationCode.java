package fr.societaire.document.domain;

import fr.societaire.shared.ContractNumber;
import fr.societaire.shared.DocumentId;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * The code a document carries in its QR: the {@link Essentials}, which key signed them, and the Ed25519 signature. Anyone
 * who has the public key can check it without a network; the bytes are described in {@code docs/attestation-code.md}.
 * Every bit counts: there is exactly one text for a code, and a change of any character makes another code or none.
 */
public final class AttestationCode {
    private static final int VERSION = 1;
    private static final int SIGNATURE_BYTES = 64;
    private static final LocalDate DAY_ZERO = LocalDate.of(2000, 1, 1);

    private final Essentials essentials;
    private final KeyId key;
    private final byte[] signed;
    private final byte[] signature;

    private AttestationCode(Essentials essentials, KeyId key, byte[] signed, byte[] signature) {
        this.essentials = essentials;
        this.key = key;
        this.signed = signed;
        this.signature = signature;
    }

    /** Signs the essentials; the same essentials and key give the same code (Ed25519 draws no random number). */
    public static AttestationCode sign(Essentials essentials, PublicKey publicKey, PrivateKey privateKey) {
        KeyId key = KeyId.of(publicKey);
        byte[] signed = write(essentials, key);
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(privateKey);
            signer.update(signed);
            return new AttestationCode(essentials, key, signed, signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the code could not be signed", e);
        }
    }

    /** Reads the text of a code, without judging its signature; empty when it is not a code at all. */
    public static Optional<AttestationCode> read(String text) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            if (all.length <= SIGNATURE_BYTES) {
                return Optional.empty();
            }
            byte[] signed = Arrays.copyOf(all, all.length - SIGNATURE_BYTES);
            byte[] signature = Arrays.copyOfRange(all, signed.length, all.length);
            return Optional.of(parse(signed, signature))
                    .filter(code -> code.text().equals(text));
        } catch (IllegalArgumentException | BufferUnderflowException | CharacterCodingException notACode) {
            return Optional.empty();
        }
    }

    public boolean isSignedBy(PublicKey publicKey) {
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(publicKey);
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public Essentials essentials() {
        return essentials;
    }

    public KeyId key() {
        return key;
    }

    /** Base64url without padding. */
    public String text() {
        byte[] all = Arrays.copyOf(signed, signed.length + signature.length);
        System.arraycopy(signature, 0, all, signed.length, signature.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    private static byte[] write(Essentials essentials, KeyId key) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.write(key.bytes());
            out.writeByte(essentials.kind().code());
            out.write(essentials.document().bytes());
            out.writeShort(day(essentials.issuedOn()));
            out.writeShort(day(essentials.validity().from()));
            out.writeShort(day(essentials.validity().until()));
            writeText(essentials.contract().value(), out);
            writeText(essentials.holder(), out);
            writeText(essentials.subject(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void writeText(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte(bytes.length);
        out.write(bytes);
    }

    private static int day(LocalDate date) {
        long days = ChronoUnit.DAYS.between(DAY_ZERO, date);
        if (days < 0 || days > 0xFFFF) {
            throw new IllegalArgumentException("a code can only carry days of 2000 to 2179");
        }
        return (int) days;
    }

    private static AttestationCode parse(byte[] signed, byte[] signature) throws CharacterCodingException {
        ByteBuffer in = ByteBuffer.wrap(signed);
        require(in.get() == VERSION);
        KeyId key = new KeyId(readBytes(in, KeyId.LENGTH));
        DocumentKind kind =
                DocumentKind.ofCode(Byte.toUnsignedInt(in.get())).orElseThrow(IllegalArgumentException::new);
        DocumentId document = DocumentId.ofBytes(readBytes(in, 16));
        LocalDate issuedOn = readDay(in);
        Period validity = new Period(readDay(in), readDay(in));
        ContractNumber contract = new ContractNumber(readText(in));
        Essentials essentials =
                new Essentials(kind, document, contract, readText(in), readText(in), validity, issuedOn);
        require(!in.hasRemaining());
        return new AttestationCode(essentials, key, signed, signature);
    }

    private static LocalDate readDay(ByteBuffer in) {
        return DAY_ZERO.plusDays(Short.toUnsignedInt(in.getShort()));
    }

    private static String readText(ByteBuffer in) throws CharacterCodingException {
        byte[] bytes = readBytes(in, Byte.toUnsignedInt(in.get()));
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static byte[] readBytes(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("not a code");
        }
    }
}
