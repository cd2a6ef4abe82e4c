package fr.societaire.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves {@link Assets}. An address of another version (a page from before an update) is answered, but not kept. */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] parts = request.getPathInfo() == null
                ? new String[0]
                : request.getPathInfo().split("/", 3);
        Optional<byte[]> bytes = parts.length == 3 ? assets.bytes(parts[2]) : Optional.empty();
        if (bytes.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean current = parts[1].equals(assets.getVersion());
        response.setHeader("Cache-Control", current ? FOR_EVER : "no-cache");
        response.setContentType(Assets.type(parts[2]));
        response.setContentLength(bytes.get().length);
        response.getOutputStream().write(bytes.get());
    }
}
