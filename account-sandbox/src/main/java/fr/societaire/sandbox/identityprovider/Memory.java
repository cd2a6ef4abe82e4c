package fr.societaire.sandbox.identityprovider;

import fr.societaire.sandbox.SandboxClock;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The requests, codes and access tokens under way: what a browser or a client holds, and what it stands for. */
@Singleton
public class Memory {
    static final Duration REQUEST = Duration.ofMinutes(10);
    static final Duration CODE = Duration.ofMinutes(1);
    static final Duration TOKEN = Duration.ofMinutes(1);

    private final Map<String, Request> requests = new ConcurrentHashMap<>();
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, Grant> tokens = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();

    @Inject
    SandboxClock clock;

    String keep(Request request) {
        requests.values().removeIf(old -> !clock.instant().isBefore(old.expiresAt()));
        String id = fresh();
        requests.put(id, request);
        return id;
    }

    Optional<Request> request(String id) {
        return Optional.ofNullable(requests.get(id))
                .filter(request -> clock.instant().isBefore(request.expiresAt()));
    }

    /** The browser is being sent back: the request is over. */
    Optional<Request> end(String id) {
        Optional<Request> open = request(id);
        requests.remove(id);
        return open;
    }

    String code(Request request, Person person) {
        String code = fresh();
        codes.put(code, new Grant(request, person, clock.instant().plus(CODE)));
        return code;
    }

    /** A code serves once, right or wrong. */
    Optional<Grant> redeem(String code) {
        return alive(codes.remove(code == null ? "" : code));
    }

    String token(Grant grant) {
        tokens.values().removeIf(old -> !clock.instant().isBefore(old.expiresAt()));
        String token = fresh();
        tokens.put(
                token,
                new Grant(grant.request(), grant.person(), clock.instant().plus(TOKEN)));
        return token;
    }

    Optional<Grant> bearer(String token) {
        return alive(tokens.get(token == null ? "" : token));
    }

    private Optional<Grant> alive(Grant grant) {
        return Optional.ofNullable(grant).filter(found -> clock.instant().isBefore(found.expiresAt()));
    }

    private String fresh() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
