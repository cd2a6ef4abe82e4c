package fr.societaire.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.societaire.platform.Bearers;
import fr.societaire.shared.SupportCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrowdFilterTest {
    private final CrowdFilter filter = new CrowdFilter();
    private final AtomicInteger worked = new AtomicInteger();
    private final List<Integer> told = new ArrayList<>();

    @BeforeEach
    void one_place_for_each() throws Exception {
        filter.most = 1;
        filter.page = new ErrorPage() {
            @Override
            String render(ErrorText text, int status, SupportCode code, WayOn wayOn) {
                return text.reference().orElseThrow();
            }
        };
        filter.bearers = new Bearers() {
            @Override
            public boolean bearsMark(String use, String token) {
                return use.equals("device") && token.startsWith("ours");
            }
        };
        filter.init(proxy(FilterConfig.class, "getInitParameter", "device"));
    }

    @Test
    void whoever_finds_no_place_is_told_to_come_back_and_a_known_browser_has_its_own() throws Exception {
        passes(request("POST"), () -> {
            passes(request("POST"), () -> {});
            passes(request("POST", "ours 1"), () -> passes(request("POST", "ours 2"), () -> {}));
            passes(request("GET"), () -> {});
        });
        assertThat(told).containsExactly(429, 429);
        assertThat(worked.get()).isEqualTo(3);
        passes(request("POST"), () -> {});
        assertThat(worked.get()).as("the place is free again").isEqualTo(4);
    }

    @Test
    void an_invented_token_and_the_second_use_of_one_at_once_are_strangers() throws Exception {
        passes(request("POST"), () -> {
            passes(request("POST", "invented"), () -> {});
            passes(request("POST", "ours"), () -> passes(request("POST", "ours"), () -> {}));
        });
        assertThat(told).containsExactly(429, 429);
        passes(request("POST", "ours"), () -> {});
        assertThat(worked.get()).as("the device has its place again").isEqualTo(3);
    }

    @Test
    void what_breaks_frees_its_place() throws Exception {
        for (int n = 0; n < 3; n++) {
            try {
                passes(request("POST"), () -> {
                    throw new IllegalStateException("broken");
                });
            } catch (IllegalStateException expected) {
                assertThat(expected).hasMessage("broken");
            }
        }
        assertThat(worked.get()).isEqualTo(3);
        assertThat(told).isEmpty();
    }

    private interface Work {
        void run() throws Exception;
    }

    private void passes(HttpServletRequest request, Work meanwhile) throws Exception {
        FilterChain chain = (in, out) -> {
            worked.incrementAndGet();
            try {
                meanwhile.run();
            } catch (RuntimeException broken) {
                throw broken;
            } catch (Exception broken) {
                throw new IllegalArgumentException(broken);
            }
        };
        filter.doFilter(request, response(), chain);
    }

    private static HttpServletRequest request(String method, String... tokens) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                CrowdFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getInputStream" -> NOTHING;
                    case "getCookies" ->
                        Stream.of(tokens)
                                .map(token -> new Cookie("__Host-device", token))
                                .toArray(Cookie[]::new);
                    default -> throw new UnsupportedOperationException(called.getName());
                });
    }

    private static final ServletInputStream NOTHING = new ServletInputStream() {
        @Override
        public int read() {
            return -1;
        }

        @Override
        public boolean isFinished() {
            return true;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    };

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                CrowdFilterTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "setStatus" -> {
                        told.add((Integer) arguments[0]);
                        yield null;
                    }
                    case "getWriter" -> new PrintWriter(new StringWriter());
                    default -> null;
                });
    }

    private static <T> T proxy(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                CrowdFilterTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) -> called.getName().equals(method) ? answer : null));
    }
}
