package fr.societaire.document.web;

import fr.societaire.document.Documents;
import fr.societaire.mandate.domain.MandateId;
import fr.societaire.platform.CurrentMember;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.DocumentId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /mandat/{mandate}}: leads to the copy of a mandate, a moment after its signature as well as a year later. */
@WebServlet(MandateCopyServlet.ADDRESS + "/*")
public class MandateCopyServlet extends HttpServlet {
    static final String ADDRESS = "/mandat";
    private static final long serialVersionUID = 1L;

    @Inject
    transient Documents documents;

    @Inject
    transient CurrentMember me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            Optional<DocumentId> copy = documents.copyOf(me.number(), new MandateId(path));
            if (copy.isPresent()) {
                AttestationServlet.seeOther(response, DownloadServlet.addressOf(copy.get()));
            } else {
                response.setHeader("Retry-After", "60");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        } catch (BusinessRefusal | IllegalArgumentException notHis) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
