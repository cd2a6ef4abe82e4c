package fr.societaire.federation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * {@code @ExtendWith(IndependentProvider.Started.class)}: an OpenID Connect provider that is not ours ({@code oidc-provider}
 * of the npm registry, on Node.js), behind a front that may answer otherwise than it does. One for a whole test run. Its
 * packages are fetched when first needed, in the versions and with the digests of {@code package-lock.json}; where there is
 * no Node.js, the tests fail and say so.
 */
final class IndependentProvider implements AutoCloseable {
    private static final Path SOURCE = Path.of("src/test/openid-provider");
    private static final Path HOME = Path.of("target/openid-provider");

    private final HttpClient http = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer front;
    private final Process node;
    private final URI behind;

    private volatile Optional<Integer> outage = Optional.empty();
    private volatile UnaryOperator<String> tampering = UnaryOperator.identity();

    IndependentProvider() {
        try {
            install();
            front = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            front.setExecutor(threads);
            front.createContext("/", this::pass);
            front.start();
            node = command("node", "provider.mjs", "0", issuer().toString()).start();
            behind = URI.create("http://127.0.0.1:" + port(node));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + front.getAddress().getPort());
    }

    /** As it is, without outage or tampering. */
    IndependentProvider honest() {
        outage = Optional.empty();
        tampering = UnaryOperator.identity();
        return this;
    }

    /** Answers everything with this status; 0 is no answer at all. */
    void isOut(int status) {
        outage = Optional.of(status);
    }

    /** Answers otherwise to the portal's own questions. */
    void tampers(UnaryOperator<String> how) {
        tampering = how;
    }

    @Override
    public void close() {
        front.stop(0);
        node.destroy();
        threads.shutdownNow();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (outage.isPresent()) {
                breakDown(exchange, outage.get());
                return;
            }
            var request = HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI()))
                    .method(
                            exchange.getRequestMethod(),
                            BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()))
                    .header("X-Forwarded-Proto", "http")
                    .header("X-Forwarded-Host", issuer().getAuthority());
            for (String name : List.of("Content-Type", "Authorization", "Accept", "Cookie")) {
                Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
                        .ifPresent(value -> request.header(name, value));
            }
            var answer = http.send(request.build(), BodyHandlers.ofString());
            answer.headers().map().forEach((name, values) -> {
                if (!name.matches("(?i)content-length|transfer-encoding|connection|keep-alive|date")) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            boolean asked = exchange.getRequestURI().getPath().matches("/token|/me");
            send(exchange, answer.statusCode(), asked ? tampering.apply(answer.body()) : answer.body());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without an answer the connection is cut in the middle of one: as good as none, and nobody waits for it. */
    private static void breakDown(HttpExchange exchange, int status) throws IOException {
        if (status == 0) {
            exchange.sendResponseHeaders(200, 1_000);
        } else {
            send(exchange, status, "");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void install() throws IOException {
        Files.createDirectories(HOME);
        boolean same = Files.isDirectory(HOME.resolve("node_modules/oidc-provider"))
                && Files.exists(HOME.resolve("package-lock.json"))
                && Files.mismatch(SOURCE.resolve("package-lock.json"), HOME.resolve("package-lock.json")) == -1;
        for (String file : List.of("package.json", "package-lock.json", "provider.mjs")) {
            Files.write(HOME.resolve(file), Files.readAllBytes(SOURCE.resolve(file)));
        }
        if (!same) {
            run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
        }
    }

    private static void run(String... words) throws IOException {
        Process process = command(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", words) + " failed: " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProcessBuilder command(String... words) {
        requireOnPath(words[0]);
        return new ProcessBuilder(words).directory(HOME.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    }

    private static void requireOnPath(String program) {
        boolean there = List.of(System.getenv("PATH").split(":", -1)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (!there) {
            throw new IllegalStateException(
                    program + " is not on the PATH: the tests of FranceConnect need Node.js 20 or newer, with npm");
        }
    }

    private static int port(Process node) throws IOException {
        String line = node.inputReader().readLine();
        if (line == null || !line.startsWith("listening on ")) {
            throw new IllegalStateException("the provider did not start: " + line);
        }
        return Integer.parseInt(line.substring("listening on ".length()));
    }

    /**
     * Somebody's browser at the provider, from the address it is sent to until it is sent back to us.
     *
     * @param who as {@code provider.mjs} knows him
     */
    Map<String, String> visit(URI departure, String who, String acr) {
        Map<String, String> cookies = new TreeMap<>(Map.of("who", who, "acr", acr));
        URI at = departure;
        while (at.getHost().equals("127.0.0.1")) {
            at = next(at, cookies);
        }
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : at.getRawQuery().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private URI next(URI at, Map<String, String> cookies) {
        String jar = String.join(
                "; ", cookies.entrySet().stream().map(Map.Entry::toString).toList());
        try {
            var answer =
                    http.send(HttpRequest.newBuilder(at).header("Cookie", jar).build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(given -> {
                String[] pair = given.split(";", 2)[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            });
            return at.resolve(answer.headers()
                    .firstValue("Location")
                    .orElseThrow(() -> new AssertionError(at + " leads nowhere: " + answer.body())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts it once, and gives it to whoever has a parameter of this type. */
    static final class Started implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == IndependentProvider.class;
        }

        @Override
        public IndependentProvider resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Started.class))
                    .getOrComputeIfAbsent(
                            IndependentProvider.class, k -> new IndependentProvider(), IndependentProvider.class)
                    .honest();
        }
    }
}
