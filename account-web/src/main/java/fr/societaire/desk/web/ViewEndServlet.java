package fr.societaire.desk.web;

import fr.societaire.desk.ViewDesk;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * «Terminer», on the pages of a member an advisor is shown. Those take no form at all, so its own is sent here; a stranger who
 * had it sent would end a view and nothing else.
 */
@WebServlet("/conseiller/vue-fin")
public class ViewEndServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient ViewDesk desk;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        desk.end();
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/conseiller/accueil?motif=vue-terminee");
    }
}
