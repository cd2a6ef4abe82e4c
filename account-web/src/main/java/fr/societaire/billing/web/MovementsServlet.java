package fr.societaire.billing.web;

import fr.societaire.ledger.StatementLine;
import fr.societaire.ledger.Statements;
import fr.societaire.platform.ClockProducer;
import fr.societaire.platform.CurrentMember;
import fr.societaire.platform.web.French;
import fr.societaire.platform.web.SpreadsheetFile;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** {@code /mouvements-export}: the movements of the page {@code /mouvements}, all pages of them, for a spreadsheet. */
@WebServlet(MovementsServlet.ADDRESS)
public class MovementsServlet extends HttpServlet {
    static final String ADDRESS = "/mouvements-export";
    private static final long serialVersionUID = 1L;

    @Inject
    transient Statements statements;

    @Inject
    transient CurrentMember me;

    @Inject
    transient InstantSource clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.PARIS);
        var choice = MovementChoice.of(
                request.getParameter("contrat"), request.getParameter("periode"), request.getParameter("type"), today);
        var file = new SpreadsheetFile("Date", "Mouvement", "Contrat", "Échéance", "Débit", "Crédit", "Solde");
        statements.all(choice.question(me.number(), today)).forEach(line -> file.add(row(line)));
        file.write("mouvements-" + today + ".csv", response);
    }

    private static List<Object> row(StatementLine line) {
        boolean owed = line.owedMore().isPositive();
        return List.of(
                French.shortDate(line.valueOn()),
                BillingTexts.of(line.kind()),
                line.contract(),
                line.instalment() == null ? "" : line.instalment(),
                owed ? line.owedMore() : "",
                owed ? "" : line.owedMore().magnitude(),
                line.balance());
    }
}
