package fr.societaire.document.web;

import fr.societaire.document.Documents;
import fr.societaire.platform.CurrentMember;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.DocumentId;
import fr.societaire.shared.InstalmentId;
import fr.societaire.shared.PaymentId;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /recu/{payment}/{instalment}}: leads to the receipt of what a payment settled, a moment after the payment as well
 * as a year later. Without the instalment, to that of the oldest.
 */
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
        String[] path = String.valueOf(request.getPathInfo()).substring(1).split("/", 2);
        try {
            Optional<InstalmentId> instalment =
                    path.length == 1 ? Optional.empty() : Optional.of(new InstalmentId(path[1]));
            Optional<DocumentId> receipt = documents.receiptOf(me.number(), new PaymentId(path[0]), instalment);
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
