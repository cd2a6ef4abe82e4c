package fr.societaire.platform.web;

import fr.societaire.platform.Brand;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The two addresses visitors ask for by custom: the icon at the root, and what search engines may read. */
@WebServlet({"/favicon.ico", "/robots.txt"})
public class WellKnownServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** A sign-in page found through a search engine is how impostors are found too: only the front page is listed. */
    private static final String ROBOTS = "User-agent: *\nAllow: /$\nDisallow: /\n";

    @Inject
    transient Brand brand;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=86400");
        if (request.getServletPath().endsWith(".txt")) {
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(ROBOTS);
        } else {
            response.setContentType("image/svg+xml");
            response.getOutputStream().write(brand.file("logo.svg"));
        }
    }
}
