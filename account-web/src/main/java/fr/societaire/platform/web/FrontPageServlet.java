package fr.societaire.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The root address shows the front page; an address that no page and no servlet has is not found. It takes the place of
 * the server's own file servlet, which has nothing to serve (all files are under {@code WEB-INF}) and logs a stack trace
 * for each address that does not exist.
 */
@WebServlet({"", "/"})
public class FrontPageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if ("/".equals(request.getRequestURI())) {
            request.getRequestDispatcher(FrontDoorFilter.FRONT_PAGE).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
