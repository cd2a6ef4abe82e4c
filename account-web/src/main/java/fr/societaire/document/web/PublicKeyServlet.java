package fr.societaire.document.web;

import fr.societaire.document.AttestationCheck;
import fr.societaire.document.domain.KeyId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Base64;
import java.util.stream.Collectors;

/** {@code /verifier/cle}: the public keys of the printed code, as PEM, for whoever checks documents without a network. */
@WebServlet("/verifier/cle")
public class PublicKeyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PEM_LINE = 64;

    @Inject
    transient AttestationCheck check;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/x-pem-file");
        response.setCharacterEncoding(StandardCharsets.US_ASCII.name());
        response.getWriter()
                .write(check.publicKeys().stream().map(PublicKeyServlet::pem).collect(Collectors.joining()));
    }

    /** With the identifier a code names its key by, as a comment PEM readers skip. */
    static String pem(PublicKey key) {
        String lines = Base64.getMimeEncoder(PEM_LINE, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "Key-Id: " + KeyId.of(key) + "\n-----BEGIN PUBLIC KEY-----\n" + lines + "\n-----END PUBLIC KEY-----\n";
    }
}
