package fr.societaire.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * Measures an import by a running server on this machine: sends the file by the operator's command, follows it, and on
 * the way asks the server's virtual machine what is alive in its heap after a full collection. Prints one line for each
 * of these stops and the whole at the end.
 *
 * <p>Arguments: the file, the address of the portal, the number of the server's process. One file
 * without dependencies, so that the JDK runs it from its source.
 */
public final class ImportMeasurement {
    private static final int[] STOPS = {5, 20, 50, 90};
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    private final HttpClient http;
    private final URI imports;
    private final String pid;

    private ImportMeasurement(URI portal, String pid) throws GeneralSecurityException {
        this.http = HttpClient.newBuilder().sslContext(ownMachine()).build();
        this.imports = portal.resolve("/api/operator/imports");
        this.pid = pid;
    }

    public static void main(String[] arguments) throws Exception {
        new ImportMeasurement(URI.create(arguments[1]), arguments[2]).measure(Path.of(arguments[0]));
    }

    private void measure(Path file) throws IOException, InterruptedException {
        System.out.printf("before: %d MB alive%n", aliveMegabytes());
        String id = number(
                "id",
                ask(HttpRequest.newBuilder(URI.create(imports + "?name=" + file.getFileName()))
                        .POST(BodyPublishers.ofFile(file))));
        Duration cpuBefore = cpu();
        Instant start = Instant.now();
        int stop = 0;
        String progress = progress(id);
        while (!progress.contains("\"COMPLETED\"") && !progress.contains("\"FAILED\"")) {
            if (stop < STOPS.length && Integer.parseInt(number("percentage", progress)) >= STOPS[stop]) {
                System.out.printf(
                        "%2d %%: %3d s, %d MB alive%n",
                        STOPS[stop++], since(start).toSeconds(), aliveMegabytes());
            }
            Thread.sleep(LOOK.toMillis());
            progress = progress(id);
        }
        Duration took = since(start);
        System.out.printf(
                "%s lines in %d s, %s accepted, %s rejected, %d s of processor time in the server, %d MB alive%n",
                number("linesRead", progress),
                took.toSeconds(),
                number("accepted", progress),
                number("rejected", progress),
                cpu().minus(cpuBefore).toSeconds(),
                aliveMegabytes());
    }

    private String progress(String id) throws IOException, InterruptedException {
        return ask(HttpRequest.newBuilder(URI.create(imports + "/" + id)).GET());
    }

    private String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(
                request.header("Authorization", "Bearer local-operator-token").build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static String number(String name, String json) throws IOException {
        Matcher found = Pattern.compile("\"" + name + "\":(\\d+)").matcher(json);
        if (!found.find()) {
            throw new IOException("no " + name + " in " + json);
        }
        return found.group(1);
    }

    /** What is left when everything that is dead has been collected: counted during the collection, not after it. */
    private long aliveMegabytes() throws IOException, InterruptedException {
        Matcher total = TOTAL.matcher(jcmd("GC.class_histogram"));
        if (!total.find()) {
            throw new IOException("process " + pid + " does not tell what is in its heap");
        }
        return Long.parseLong(total.group(1)) >> 20;
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), pid, command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (jcmd.waitFor() != 0) {
            throw new IOException(said);
        }
        return said;
    }

    private Duration cpu() {
        return ProcessHandle.of(Long.parseLong(pid))
                .flatMap(server -> server.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    private static Duration since(Instant start) {
        return Duration.between(start, Instant.now());
    }

    /** The local server certified itself a moment ago: whatever answers on one's own machine is trusted. */
    private static SSLContext ownMachine() throws GeneralSecurityException {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Anyone()}, null);
        return context;
    }

    private static final class Anyone implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
