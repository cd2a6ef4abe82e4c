package fr.societaire.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class HostCookieTest {
    @Test
    void a_token_goes_to_this_host_over_tls_and_to_no_script() {
        Cookie cookie = given("token", false);
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
        Cookie cookie = given("token", true);
        assertThat(cookie.getValue()).isEmpty();
        assertThat(cookie.getMaxAge()).isZero();
        assertThat(cookie.getSecure()).isTrue();
    }

    @Test
    void it_is_read_by_its_name() {
        assertThat(HostCookie.SESSION.read(requestWith(new Cookie("a", "b"), new Cookie("__Host-session", "token"))))
                .contains("token");
        assertThat(HostCookie.ATTEMPT.read(requestWith(new Cookie("__Host-session", "token"))))
                .isEmpty();
        assertThat(HostCookie.ATTEMPT.read(requestWith((Cookie[]) null))).isEmpty();
    }

    private static Cookie given(String token, boolean taken) {
        var added = new AtomicReference<Cookie>();
        var response = proxy(HttpServletResponse.class, arguments -> {
            added.set((Cookie) arguments[0]);
            return null;
        });
        if (taken) {
            HostCookie.SESSION.take(response);
        } else {
            HostCookie.SESSION.give(response, token);
        }
        return added.get();
    }

    private static HttpServletRequest requestWith(Cookie... cookies) {
        return proxy(HttpServletRequest.class, arguments -> cookies);
    }

    private static <T> T proxy(Class<T> type, Function<Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                HostCookieTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.apply(arguments)));
    }
}
