package fr.societaire.it;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many callers at once, as a balancer hands them on: each from an address of his own, none with a past but for the cookie
 * he is given. Connections are shared and kept open, which is what a balancer does too.
 */
final class Crowd {
    private static final Pattern COOKIE = Pattern.compile("(__Host-[a-z]+=[^;]+);.*");

    private final HttpClient http = LocalHttp.builder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();

    /** One caller: the server he is handed to, where he is, the cookies of his browser, if any. */
    record Caller(URI server, String address, String cookies) {
        Caller(URI server, String address) {
            this(server, address, "");
        }

        Caller bringing(String moreCookies) {
            return new Caller(server, address, moreCookies);
        }
    }

    /** A page as one of the callers holds it. */
    record Page(Caller caller, HttpResponse<String> answer) {
        Map<String, String> filled(String button, Map<String, String> typed) {
            return HtmlForm.withButton(answer.uri(), answer.body(), button).filled(button, typed);
        }

        String location() {
            return answer.headers().firstValue("Location").orElse("");
        }

        /** The cookies it sets, as the browser brings them from then on. */
        String cookies() {
            return answer.headers().allValues("Set-Cookie").stream()
                    .map(COOKIE::matcher)
                    .filter(Matcher::matches)
                    .map(cookie -> cookie.group(1))
                    .collect(Collectors.joining("; "));
        }

        /** The stable code of a refused sign-in; what else it was where there is none. */
        String reference() {
            return Stream.of("ACC-101", "ACC-102", "SVC-202")
                    .filter(this::says)
                    .findFirst()
                    .orElseGet(() -> answer.statusCode() + " " + location());
        }

        boolean says(String words) {
            return answer.body().contains(words);
        }
    }

    /** The n-th of a network of some 60 000 addresses that no file of places knows. */
    static String address(int n) {
        return "100.64." + n / 250 + "." + (1 + n % 250);
    }

    /** Everybody does this at the same time; the answers, in the order of the callers. */
    static <C> List<Page> atOnce(List<C> callers, Function<C, CompletableFuture<Page>> deed) {
        return callers.stream().map(deed).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /**
     * So many deeds a second, each begun at its time however late the answers to those before are.
     *
     * @param more asked before each
     * @param told how often each answer came, counted as they come
     */
    static void steadily(
            int aSecond,
            IntPredicate more,
            IntFunction<CompletableFuture<Page>> deed,
            ConcurrentMap<String, LongAdder> told) {
        long begun = System.nanoTime();
        List<CompletableFuture<?>> underway = new ArrayList<>();
        for (int n = 0; more.test(n); n++) {
            LockSupport.parkNanos(begun + n * 1_000_000_000L / aSecond - System.nanoTime());
            underway.add(deed.apply(n)
                    .handle((answer, broken) -> broken == null ? answer.reference() : broken.toString())
                    .thenAccept(word ->
                            told.computeIfAbsent(word, w -> new LongAdder()).increment()));
        }
        underway.forEach(CompletableFuture::join);
    }

    /** So many callers, handed to the servers in turn. */
    static List<Caller> of(int size, List<URI> servers) {
        return IntStream.range(0, size)
                .mapToObj(n -> new Caller(servers.get(n % servers.size()), address(n)))
                .toList();
    }

    /** A form of which only what is written in one field changes from one caller to the next. */
    static Map<String, String> with(Map<String, String> form, String was, String is) {
        Map<String, String> other = new HashMap<>(form);
        other.replaceAll((field, value) -> value.equals(was) ? is : value);
        return other;
    }

    CompletableFuture<Page> get(Caller caller, String path) {
        return sent(
                caller, HttpRequest.newBuilder(caller.server().resolve(path)).GET());
    }

    /** Sends a form; it comes from a page of the portal under its public name, whichever server answers. */
    CompletableFuture<Page> post(Caller caller, String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return sent(
                caller,
                HttpRequest.newBuilder(caller.server().resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", Addresses.PORTAL.toString())
                        .POST(BodyPublishers.ofString(body)));
    }

    /** One after the other, for those who wait for the answer. */
    Page now(Caller caller, String path) {
        return get(caller, path).join();
    }

    private CompletableFuture<Page> sent(Caller caller, HttpRequest.Builder request) {
        request.header("X-Forwarded-For", caller.address()).timeout(Duration.ofSeconds(60));
        if (!caller.cookies().isEmpty()) {
            request.header("Cookie", caller.cookies());
        }
        return http.sendAsync(request.build(), BodyHandlers.ofString()).thenApply(answer -> new Page(caller, answer));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
