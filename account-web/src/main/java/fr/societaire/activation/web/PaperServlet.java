package fr.societaire.activation.web;

import fr.societaire.activation.ActivationTicket;
import fr.societaire.activation.FirstConnection;
import fr.societaire.activation.PaperFile;
import fr.societaire.activation.SupplyOutcome;
import fr.societaire.platform.web.CsrfTokens;
import fr.societaire.platform.web.Notice;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/**
 * Where a paper is sent. A plain form to a plain address: it works without a script, and the pages of Faces need not read
 * files. Whatever becomes of the file, the page that waits says it.
 */
@WebServlet(PaperServlet.ADDRESS)
@MultipartConfig(maxFileSize = PaperServlet.MOST_READ, maxRequestSize = PaperServlet.MOST_READ)
public class PaperServlet extends HttpServlet {
    static final String ADDRESS = "/premiere-connexion-piece";

    /** A little more than is taken, so that a file that is slightly too large is answered by a sentence. */
    static final long MOST_READ = 2L * PaperFile.LARGEST;

    private static final long serialVersionUID = 1L;

    @Inject
    transient FirstConnection firstConnection;

    @Inject
    transient CsrfTokens tokens;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        seeOther(response, OpeningWaitPage.ADDRESS);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Part file;
        try {
            file = request.getPart("fichier");
        } catch (IllegalStateException larger) {
            // The server stopped reading; the token may not have been read either, and nothing is done without it.
            seeOther(response, OpeningWaitPage.ADDRESS + "?piece=taille");
            return;
        }
        switch (tokens.judge(request.getParameter("csrf"), ADDRESS, request.getRemoteUser())) {
            case GOOD -> seeOther(response, OpeningWaitPage.ADDRESS + "?piece=" + supply(request, file));
            case EXPIRED, OVERTAKEN -> seeOther(response, OpeningWaitPage.ADDRESS + "?motif=page-expiree");
            case FORGED -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private String supply(HttpServletRequest request, Part file) throws IOException {
        var ticket = ActivationBrowser.COOKIE
                .read(request)
                .map(ActivationTicket::new)
                .orElse(new ActivationTicket(""));
        String paper = request.getParameter("piece");
        return switch (firstConnection.supply(ticket, paper == null ? "" : paper, content(file))) {
            case SupplyOutcome.Received r -> "recue";
            case SupplyOutcome.WrongFormat f -> "format";
            case SupplyOutcome.WrongSize s -> "taille";
            case SupplyOutcome.NotWanted n -> "inutile";
            case SupplyOutcome.Over over -> "termine";
        };
    }

    private static byte[] content(Part file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(PaperFile.LARGEST + 1);
        }
    }

    /** In words; {@code null} where the address says nothing, or nothing of ours. */
    static Notice notice(String word) {
        return switch (word == null ? "" : word) {
            case "recue" -> ActivationProblem.SENTENCES.notice("success", "paper-received", null);
            case "format" -> ActivationProblem.PAPER_FORMAT.met();
            case "taille" -> ActivationProblem.PAPER_SIZE.met();
            case "inutile" -> ActivationProblem.PAPER_NOT_WANTED.met();
            default -> null;
        };
    }

    private static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
