package fr.societaire.desk.web;

import fr.societaire.desk.PaperReview;
import fr.societaire.paper.PaperFile;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.MemberNumber;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The copy of a paper, to be downloaded and never rendered in our origin. */
@WebServlet(PaperServlet.ADDRESS + "*")
public class PaperServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final String ADDRESS = "/conseiller/piece/";

    @Inject
    transient PaperReview review;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().substring(1).split("/", -1);
        if (parts.length != 2 || !MemberNumber.isNumber(parts[0])) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(review.read(new MemberNumber(parts[0]), parts[1]), response);
        } catch (BusinessRefusal refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static void send(PaperFile file, HttpServletResponse response) throws IOException {
        String extension = file.mediaType().substring(file.mediaType().lastIndexOf('/') + 1);
        response.setContentType(file.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"piece." + extension + "\"");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(file.content().length);
        response.getOutputStream().write(file.content());
    }
}
