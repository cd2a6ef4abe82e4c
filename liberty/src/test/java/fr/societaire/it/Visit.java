package fr.societaire.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person with one browser. Whatever it was asked for, and whatever the content policy refused, is remembered. */
final class Visit implements AutoCloseable {
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private final BrowserContext context;
    private final Page page;
    private final List<String> addresses = new CopyOnWriteArrayList<>();
    private final List<String> policyViolations = new CopyOnWriteArrayList<>();

    Visit(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(20_000);
        context.addInitScript(
                "document.addEventListener('securitypolicyviolation', e =>"
                        + " console.error('policy-violation ' + e.violatedDirective + ' ' + e.blockedURI + ' on ' + document.URL))");
        context.onRequest(request -> addresses.add(request.url()));
        context.onConsoleMessage(message -> {
            if (message.text().startsWith("policy-violation")) {
                policyViolations.add(message.text());
            }
        });
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    Visit open(String path) {
        page.navigate(Addresses.PORTAL.resolve(path).toString());
        return this;
    }

    Visit fill(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(value);
        return this;
    }

    /** Presses a button that leads on, and waits for the next page, be it at the same address. */
    Visit press(String button) {
        page.evaluate("() => { window.leaving = true }");
        button(button).click();
        page.waitForFunction("() => !window.leaving");
        page.waitForLoadState();
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    Visit follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /** Waits until the browser shows the page of this address. */
    Visit arrivesAt(String path) {
        try {
            page.waitForURL(url -> java.net.URI.create(url).getPath().equals(path));
        } catch (TimeoutError elsewhere) {
            throw new AssertionError("not at " + path + " but at " + page.url() + ": " + text(), elsewhere);
        }
        return this;
    }

    String path() {
        return java.net.URI.create(page.url()).getPath();
    }

    /** What a reader sees; a blank that does not break a line is a blank. */
    String text() {
        return page.locator("body").innerText().replaceAll("[\u00A0\u202F]", " ");
    }

    /**
     * Fails with every fault axe finds on the page as it is now, by day; by night only colours are another question. In
     * one pass: the two-pass way opens a blank page each time, for frames of other sites, and there are none.
     */
    Visit isAccessible() {
        hasNoFault(ColorScheme.DARK, new AxeBuilder(page).withRules(RULES_OF_COLOUR));
        hasNoFault(ColorScheme.LIGHT, new AxeBuilder(page));
        return this;
    }

    private void hasNoFault(ColorScheme scheme, AxeBuilder axe) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        var violations = axe.setLegacyMode(true).analyze().getViolations();
        assertThat(violations)
                .as("accessibility of %s, %s", page.url(), scheme)
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(n -> n.getHtml()).toList())
                .isEmpty();
    }

    /** At 320 pixels nothing may scroll sideways. */
    Visit fitsSmallScreens() {
        var before = page.viewportSize();
        page.setViewportSize(320, 640);
        int width = (int) page.evaluate("document.documentElement.scrollWidth");
        page.setViewportSize(before.width, before.height);
        assertThat(width).as("width of %s at 320 px", page.url()).isLessThanOrEqualTo(320);
        return this;
    }

    Visit photograph(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    List<String> addresses() {
        return addresses;
    }

    List<String> policyViolations() {
        return policyViolations;
    }

    @Override
    public void close() {
        context.close();
    }
}
