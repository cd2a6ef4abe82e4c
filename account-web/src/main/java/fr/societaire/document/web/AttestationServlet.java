package fr.societaire.document.web;

import fr.societaire.document.AttestationOutcome;
import fr.societaire.document.Documents;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.CsrfTokens;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.ContractNumber;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Where «Télécharger mon attestation» is posted, from any page: makes it if need be and leads to the file; or to the
 * page of documents, which says why there is none.
 */
@WebServlet(urlPatterns = {AttestationServlet.ADDRESS, AttestationServlet.ADDRESS + "/*"})
public class AttestationServlet extends HttpServlet {
    static final String ADDRESS = "/attestation";
    private static final long serialVersionUID = 1L;

    @Inject
    transient Documents documents;

    @Inject
    transient CurrentMember me;

    @Inject
    transient CsrfTokens tokens;

    /** Someone came back from the sign-in, or typed the address: the page of documents has the button. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        seeOther(response, "/documents");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (tokens.judge(request.getParameter("csrf"), ADDRESS, request.getRemoteUser())) {
            case GOOD -> answer(request.getParameter("contrat"), response);
            case EXPIRED, OVERTAKEN -> seeOther(response, "/documents?motif=page-expiree");
            case FORGED -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void answer(String asked, HttpServletResponse response) throws IOException {
        try {
            var contract = new ContractNumber(asked);
            seeOther(
                    response,
                    switch (documents.attestationFor(me.number(), contract)) {
                        case AttestationOutcome.Ready ready -> DownloadServlet.addressOf(ready.document());
                        case AttestationOutcome.NotAvailable no ->
                            "/documents?attestation=" + contract + "&cause=" + no.reason();
                    });
        } catch (BusinessRefusal | IllegalArgumentException notHis) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static void seeOther(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", address);
    }
}
