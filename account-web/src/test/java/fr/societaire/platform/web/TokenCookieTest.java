package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class TokenCookieTest {
    private static final TokenCookie SESSION = new TokenCookie("__Host-session");
    private static final TokenCookie ATTEMPT = new TokenCookie("__Host-attempt");

    @Test
    void a_token_goes_to_this_host_over_tls_and_to_no_script() {
        Cookie cookie = added(response -> SESSION.give(response, "token"));
        assertThat(cookie.getName()).isEqualTo("__Host-session");
        assertThat(cookie.getValue()).isEqualTo("token");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
    }

    @Test
    void taking_it_back_empties_and_ends_it() {
        Cookie cookie = added(SESSION::take);
        assertThat(cookie.getValue()).isEmpty();
        assertThat(cookie.getMaxAge()).isZero();
        assertThat(cookie.getSecure()).isTrue();
    }

    @Test
    void an_errand_may_outlive_the_browser_for_a_while() {
        Cookie cookie = added(response -> SESSION.give(response, "token", Duration.ofMinutes(30)));
        assertThat(cookie.getMaxAge()).isEqualTo(1800);
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @Test
    void a_name_that_browsers_do_not_hold_to_the_host_is_refused() {
        assertThatThrownBy(() -> new TokenCookie("session")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_read_by_its_name() {
        assertThat(SESSION.read(requestWith(new Cookie("a", "b"), new Cookie("__Host-session", "token"))))
                .contains("token");
        assertThat(ATTEMPT.read(requestWith(new Cookie("__Host-session", "token"))))
                .isEmpty();
        assertThat(ATTEMPT.read(requestWith((Cookie[]) null))).isEmpty();
    }

    private static Cookie added(Consumer<HttpServletResponse> act) {
        var added = new AtomicReference<Cookie>();
        act.accept(proxy(HttpServletResponse.class, arguments -> {
            added.set((Cookie) arguments[0]);
            return null;
        }));
        return added.get();
    }

    private static HttpServletRequest requestWith(Cookie... cookies) {
        return proxy(HttpServletRequest.class, arguments -> cookies);
    }

    private static <T> T proxy(Class<T> type, Function<Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                TokenCookieTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.apply(arguments)));
    }
}
