package fr.societaire.document.web;

import fr.societaire.document.DocumentFile;
import fr.societaire.document.Documents;
import fr.societaire.platform.CurrentMember;
import fr.societaire.shared.DocumentId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /document/{identifier}}: one document of the member, as a file to keep. Never shown inside the portal's own
 * origin, never kept by a cache.
 */
@WebServlet(DownloadServlet.ADDRESS + "/*")
public class DownloadServlet extends HttpServlet {
    static final String ADDRESS = "/document";
    private static final long serialVersionUID = 1L;

    @Inject
    transient Documents documents;

    @Inject
    transient CurrentMember me;

    /** Where a document is downloaded. */
    static String addressOf(DocumentId document) {
        return ADDRESS + "/" + document;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<DocumentFile> file = asked(request).flatMap(id -> documents.open(me.number(), id));
        if (file.isPresent()) {
            send(file.get(), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Optional<DocumentId> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .filter(DocumentId::isNormal)
                .map(DocumentId::new);
    }

    private static void send(DocumentFile file, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setContentLength(file.content().length);
        response.setHeader("Content-Disposition", new AttachmentName(file.name()).header());
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(file.content());
    }
}
