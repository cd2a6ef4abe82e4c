package fr.societaire.desk.web;

import fr.societaire.desk.IdentificationDecisions;
import fr.societaire.identification.domain.ProofKind;
import fr.societaire.shared.BusinessRefusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The copy of a paper of a reinforced identification, to be downloaded and never rendered in our origin. */
@WebServlet(ProofServlet.ADDRESS + "*")
public class ProofServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9_-]{22})/(IDENTITY|HOME|BANK)");
    static final String ADDRESS = "/conseiller/justificatif/";

    @Inject
    transient IdentificationDecisions decisions;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher name = NAME.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!name.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            PaperServlet.send(decisions.read(name.group(1), ProofKind.valueOf(name.group(2))), response);
        } catch (BusinessRefusal refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
