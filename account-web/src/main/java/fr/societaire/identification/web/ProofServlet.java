package fr.societaire.identification.web;

import fr.societaire.identification.Identification;
import fr.societaire.identification.domain.ProofKind;
import fr.societaire.paper.PaperFile;
import fr.societaire.paper.SupplyOutcome;
import fr.societaire.platform.web.Notice;
import fr.societaire.platform.web.UploadServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** Where a paper of a reinforced identification is sent, by who holds the link. */
@WebServlet(ProofServlet.ADDRESS)
@MultipartConfig(maxFileSize = ProofServlet.MOST_READ, maxRequestSize = ProofServlet.MOST_READ)
public class ProofServlet extends UploadServlet {
    static final String ADDRESS = "/identification-piece";
    static final long MOST_READ = 2L * PaperFile.LARGEST;

    private static final long serialVersionUID = 1L;

    @Inject
    transient Identification identification;

    public ProofServlet() {
        super(ADDRESS, IdentificationPage.ADDRESS, PaperFile.LARGEST);
    }

    @Override
    protected String supply(HttpServletRequest request, byte[] content) {
        String token = IdentificationPage.COOKIE.read(request).orElse("");
        SupplyOutcome outcome = kind(request.getParameter("piece"))
                .map(kind -> identification.supply(token, kind, content))
                .orElseGet(SupplyOutcome.NotWanted::new);
        return switch (outcome) {
            case SupplyOutcome.Received r -> "recue";
            case SupplyOutcome.WrongFormat f -> "format";
            case SupplyOutcome.WrongSize s -> "taille";
            case SupplyOutcome.NotWanted n -> "inutile";
            case SupplyOutcome.Over over -> "termine";
        };
    }

    private static Optional<ProofKind> kind(String word) {
        return Arrays.stream(ProofKind.values())
                .filter(kind -> kind.name().equals(word))
                .findFirst();
    }

    /** In words; {@code null} where the address says nothing of ours, or the page itself says it. */
    static Notice notice(String word) {
        return switch (word == null ? "" : word) {
            case "recue" -> IdentificationProblem.PAPER_RECEIVED.met();
            case "format" -> IdentificationProblem.PAPER_FORMAT.met();
            case "taille" -> IdentificationProblem.PAPER_SIZE.met();
            case "inutile" -> IdentificationProblem.PAPER_NOT_WANTED.met();
            default -> null;
        };
    }
}
