package fr.societaire.document.internal;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;

/** Reads a seal the way a verifier does, with nothing of the code that puts it: ISO 32000 byte range and CMS. */
final class SealReading {
    private static final Pattern BYTE_RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s*]");

    /** Whether the whole file but the signature itself is signed, unchanged, by that certificate. */
    static boolean holds(byte[] pdf, X509Certificate certificate) {
        try {
            Matcher range = BYTE_RANGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
            if (!range.find()) {
                return false;
            }
            int first = Integer.parseInt(range.group(1));
            int gap = Integer.parseInt(range.group(2));
            int resume = Integer.parseInt(range.group(3));
            int rest = Integer.parseInt(range.group(4));
            return first == 0
                    && resume + rest == pdf.length
                    && pdf[gap] == '<'
                    && pdf[resume - 1] == '>'
                    && signedBy(certificate, covered(pdf, gap, resume), hex(pdf, gap + 1, resume - 1));
        } catch (RuntimeException | CMSException unreadable) {
            return false;
        }
    }

    static boolean isInsideTheSeal(byte[] pdf, int position) {
        Matcher range = BYTE_RANGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        return range.find()
                && position >= Integer.parseInt(range.group(2))
                && position < Integer.parseInt(range.group(3));
    }

    private static byte[] covered(byte[] pdf, int gap, int resume) {
        byte[] covered = Arrays.copyOf(pdf, gap + pdf.length - resume);
        System.arraycopy(pdf, resume, covered, gap, pdf.length - resume);
        return covered;
    }

    private static byte[] hex(byte[] pdf, int from, int to) {
        return HexFormat.of().parseHex(new String(pdf, from, to - from, StandardCharsets.US_ASCII));
    }

    private static boolean signedBy(X509Certificate certificate, byte[] content, byte[] padded) throws CMSException {
        byte[] cms = Arrays.copyOf(padded, 4 + (((padded[2] & 0xFF) << 8) | (padded[3] & 0xFF)));
        boolean paddingIsBlank = Arrays.equals(
                padded, cms.length, padded.length, new byte[padded.length - cms.length], 0, padded.length - cms.length);
        CMSSignedData seal = new CMSSignedData(new CMSProcessableByteArray(content), cms);
        SignerInformation signer = seal.getSignerInfos().iterator().next();
        try {
            var holder = new X509CertificateHolder(certificate.getEncoded());
            return paddingIsBlank
                    && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate))
                    && List.copyOf(seal.getCertificates().getMatches(null)).equals(List.of(holder));
        } catch (Exception refused) {
            return false;
        }
    }

    private SealReading() {}
}
