package fr.societaire.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;

/**
 * Where a file is sent. A plain form to a plain address: it works without a script, and the pages of Faces need not read
 * files. Whatever becomes of the file, the page that sent it says it: {@code ?piece=recue}.
 */
public abstract class UploadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final String address;
    private final String page;
    private final int largest;

    @Inject
    transient CsrfTokens tokens;

    /**
     * @param address of this servlet, which the forms' token is bound to
     * @param page that holds the forms
     * @param largest file that is taken, in bytes; the container reads a little more, so that a file that is slightly too
     *     large is answered by a sentence
     */
    protected UploadServlet(String address, String page, int largest) {
        this.address = address;
        this.page = page;
        this.largest = largest;
    }

    /** What became of it, in one word for the address of the page. */
    protected abstract String supply(HttpServletRequest request, byte[] content);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) {
        seeOther(response, page);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Part file;
        try {
            file = request.getPart("fichier");
        } catch (IllegalStateException larger) {
            // The server stopped reading; the token may not have been read either, and nothing is done without it.
            seeOther(response, page + "?piece=taille");
            return;
        }
        switch (tokens.judge(request.getParameter("csrf"), address, request.getRemoteUser())) {
            case GOOD -> seeOther(response, page + "?piece=" + supply(request, content(file)));
            case EXPIRED, OVERTAKEN -> seeOther(response, page + "?motif=page-expiree");
            case FORGED -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private byte[] content(Part file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(largest + 1);
        }
    }

    private static void seeOther(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }
}
