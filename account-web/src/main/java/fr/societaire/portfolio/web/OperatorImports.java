package fr.societaire.portfolio.web;

import fr.societaire.platform.web.BearerToken;
import fr.societaire.portfolio.ImportId;
import fr.societaire.portfolio.ImportProgress;
import fr.societaire.portfolio.PortfolioImport;
import fr.societaire.portfolio.RejectedLine;
import fr.societaire.shared.BusinessRefusal;
import fr.societaire.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code POST /api/operator/imports?name=…} with the file as body; {@code GET /api/operator/imports/{id}?after=…}.
 * Bearer token; see docs/portfolio-import.md.
 */
@WebServlet("/api/operator/imports/*")
public class OperatorImports extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PortfolioImport imports;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = name(request);
        answer(response, HttpServletResponse.SC_ACCEPTED, () -> {
            ImportId id = imports.start(BearerToken.of(request), name, request.getInputStream());
            return progress(imports.progress(BearerToken.of(request), id)).build();
        });
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, HttpServletResponse.SC_OK, () -> {
            ImportId id = id(request);
            long after = number(request.getParameter("after")).orElse(0L);
            JsonArrayBuilder rejects = Json.createArrayBuilder();
            imports.rejects(BearerToken.of(request), id, after).forEach(line -> rejects.add(reject(line)));
            return progress(imports.progress(BearerToken.of(request), id))
                    .add("rejects", rejects)
                    .build();
        });
    }

    private static void answer(HttpServletResponse response, int status, Answer answer) throws IOException {
        try {
            JsonObject json = answer.make();
            response.setStatus(status);
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().println(json);
        } catch (BusinessRefusal refused) {
            response.sendError(
                    refused.refusal() == Refusal.NOT_FOUND
                            ? HttpServletResponse.SC_NOT_FOUND
                            : HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private interface Answer {
        JsonObject make() throws IOException;
    }

    /** Read from the query alone: looking for a parameter might swallow the file, which is the body. */
    private static String name(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString())
                .filter(query -> query.startsWith("name="))
                .map(query -> query.substring("name=".length()))
                .orElse("portfolio.jsonl");
    }

    private static ImportId id(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.substring(1))
                .flatMap(OperatorImports::number)
                .map(ImportId::new)
                .orElseThrow(Refusal.NOT_FOUND::toException);
    }

    private static Optional<Long> number(String text) {
        return Optional.ofNullable(text).filter(t -> t.matches("\\d{1,18}")).map(Long::valueOf);
    }

    private static JsonObjectBuilder progress(ImportProgress p) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", p.id().value())
                .add("file", p.file())
                .add("status", p.status().name())
                .add("percentage", p.percentage())
                .add("linesRead", p.linesRead())
                .add("accepted", p.accepted())
                .add("rejected", p.rejected());
        if (p.failure() != null) {
            json.add("failure", p.failure());
        }
        return json;
    }

    private static JsonObjectBuilder reject(RejectedLine line) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("line", line.line()).add("reason", line.reason());
        if (line.subject() != null) {
            json.add("subject", line.subject());
        }
        return json;
    }
}
