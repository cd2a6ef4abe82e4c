package fr.societaire.document.web;

import fr.societaire.document.Documents;
import fr.societaire.platform.CurrentMember;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.DocumentId;
import fr.societaire.shared.PaymentId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /recu/{payment}}: leads to the receipt of a payment, a moment after the payment as well as a year later. */
@WebServlet(ReceiptServlet.ADDRESS + "/*")
public class ReceiptServlet extends HttpServlet {
    static final String ADDRESS = "/recu";
    private static final long serialVersionUID = 1L;

    @Inject
    transient Documents documents;

    @Inject
    transient CurrentMember me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try {
            Optional<DocumentId> receipt = documents.receiptOf(me.number(), new PaymentId(path));
            if (receipt.isPresent()) {
                AttestationServlet.seeOther(response, DownloadServlet.addressOf(receipt.get()));
            } else {
                response.setHeader("Retry-After", "60");
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        } catch (BusinessRefusal | IllegalArgumentException notHis) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
