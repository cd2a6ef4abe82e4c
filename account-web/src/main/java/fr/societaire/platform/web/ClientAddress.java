package fr.societaire.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a request comes from: the only place that reads {@code X-Forwarded-For}, and only from the balancers named by
 * {@code portal.trusted-proxies}. Liberty's own {@code remoteIp} is not used: on a connection kept alive it tells the
 * address of the balancer from the second request on, and all members would share one.
 */
@ApplicationScoped
public class ClientAddress {
    private static final String FORWARDED = "X-Forwarded-For";

    private Optional<Pattern> proxies = Optional.empty();

    @Inject
    void trust(@ConfigProperty(name = "portal.trusted-proxies") Optional<String> pattern) {
        proxies = pattern.filter(text -> !text.isBlank()).map(Pattern::compile);
    }

    /** The nearest address that is not one of ours; each balancer appends the one it was called from. */
    public String of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        for (String before : forwarded(request)) {
            if (!isOurs(address)) {
                return address;
            }
            address = before;
        }
        return address;
    }

    private boolean isOurs(String address) {
        return proxies.filter(pattern -> pattern.matcher(address).matches()).isPresent();
    }

    /** Nearest first. */
    private static List<String> forwarded(HttpServletRequest request) {
        List<String> said = Collections.list(request.getHeaders(FORWARDED)).stream()
                .flatMap(header -> Arrays.stream(header.split(",", -1)))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return said.reversed();
    }
}
