package fr.societaire.activation.web;

import fr.societaire.activation.ActivationTicket;
import fr.societaire.activation.FirstConnection;
import fr.societaire.paper.PaperFile;
import fr.societaire.paper.SupplyOutcome;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.UploadServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;

/** Where a paper wanted before a first connection is sent. */
@WebServlet(PaperServlet.ADDRESS)
@MultipartConfig(maxFileSize = PaperServlet.MOST_READ, maxRequestSize = PaperServlet.MOST_READ)
public class PaperServlet extends UploadServlet {
    static final String ADDRESS = "/premiere-connexion-piece";
    static final long MOST_READ = 2L * PaperFile.LARGEST;

    private static final long serialVersionUID = 1L;

    @Inject
    transient FirstConnection firstConnection;

    public PaperServlet() {
        super(ADDRESS, OpeningWaitPage.ADDRESS, PaperFile.LARGEST);
    }

    @Override
    protected String supply(HttpServletRequest request, byte[] content) {
        var ticket = ActivationBrowser.COOKIE
                .read(request)
                .map(ActivationTicket::new)
                .orElse(new ActivationTicket(""));
        String paper = request.getParameter("piece");
        return switch (firstConnection.supply(ticket, paper == null ? "" : paper, content)) {
            case SupplyOutcome.Received r -> "recue";
            case SupplyOutcome.WrongFormat f -> "format";
            case SupplyOutcome.WrongSize s -> "taille";
            case SupplyOutcome.NotWanted n -> "inutile";
            case SupplyOutcome.Over over -> "termine";
        };
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
}
