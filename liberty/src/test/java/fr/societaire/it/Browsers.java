package fr.societaire.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * {@code @ExtendWith(Browsers.class)}: gives a test method a {@link Visit}, a browser of its own without any past. The
 * system's Chromium is used if there is one ({@code CHROMIUM_PATH} names another); otherwise Playwright fetches its own.
 */
final class Browsers implements ParameterResolver {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(Browsers.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visit.class;
    }

    @Override
    public Visit resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(SPACE)
                .getOrComputeIfAbsent(Running.class, k -> new Running(), Running.class);
        var visit = new Visit(running.browser.newContext(new Browser.NewContextOptions()
                .setIgnoreHTTPSErrors(true)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setColorScheme(ColorScheme.LIGHT)
                .setViewportSize(1440, 900)));
        context.getStore(SPACE).put(visit, visit);
        return visit;
    }

    private static final class Running implements AutoCloseable {
        private final Playwright playwright;
        private final Browser browser;

        Running() {
            Optional<Path> chromium = installed();
            playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(chromium.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            var options = new BrowserType.LaunchOptions()
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync"));
            chromium.ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
        }

        private static Optional<Path> installed() {
            return Stream.of(
                            System.getenv().getOrDefault("CHROMIUM_PATH", "/usr/bin/chromium"),
                            "/usr/bin/chromium-browser",
                            "/usr/bin/google-chrome")
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst();
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
