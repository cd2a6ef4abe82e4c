package fr.societaire.billing.web;

import fr.societaire.platform.web.LinkServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** The address behind the QR code or in the text message: {@code /lien-paiement/<token>}. */
@WebServlet("/lien-paiement/*")
public class PaymentLinkServlet extends LinkServlet {
    private static final long serialVersionUID = 1L;
    private static final Duration TO_PAY = Duration.ofMinutes(30);

    public PaymentLinkServlet() {
        super(PaymentLinkPage.ADDRESS);
    }

    @Override
    protected void keep(String token, HttpServletResponse response) {
        PaymentLinkPage.COOKIE.give(response, token, TO_PAY);
    }
}
