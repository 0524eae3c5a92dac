package org.comparanda.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One visit to the web page, by somebody new. Errors on the console, in scripts, and requests to other hosts fail it
 * when it ends, unless they were expected.
 */
final class Visit implements AutoCloseable {

    /** How somebody comes: window in pixels, colours, languages. */
    record Visitor(int width, int height, ColorScheme colours, String locale) {

        static final Visitor USUAL = new Visitor(1280, 900, ColorScheme.LIGHT, "en-GB");

        Visitor with(ColorScheme other) {
            return new Visitor(width, height, other, locale);
        }

        Visitor with(int otherWidth, int otherHeight) {
            return new Visitor(otherWidth, otherHeight, colours, locale);
        }

        Visitor speaking(String other) {
            return new Visitor(width, height, colours, other);
        }
    }

    static final Locator.WaitForOptions GONE = new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private final URL service;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private Predicate<String> expected = fault -> false;

    private Visit(URL service, Visitor visitor) {
        this.service = service;
        this.context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(visitor.width(), visitor.height())
                        .setColorScheme(visitor.colours())
                        .setLocale(visitor.locale()));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                faults.add(message.type() + " on the console: " + message.text());
            }
        });
        page.onPageError(error -> faults.add("error in a script: " + error));
        page.onRequest(request -> {
            URI asked = URI.create(request.url().replaceAll("[|\"<> ]", "_"));
            if (asked.getScheme().startsWith("http") && !"localhost".equals(asked.getHost())) {
                faults.add("request to another host: " + request.url());
            }
        });
    }

    static Visit to(URL service, String address) {
        return to(service, address, Visitor.USUAL);
    }

    /** Opens an address of the service, such as {@code ?view=gaps}, and waits until the view is there. */
    static Visit to(URL service, String address, Visitor visitor) {
        Visit visit = new Visit(service, visitor);
        visit.open(address);
        return visit;
    }

    /** Faults that belong to what the test does. */
    Visit expecting(String partOfFault) {
        expected = expected.or(fault -> fault.contains(partOfFault));
        return this;
    }

    void open(String address) {
        page.navigate(service + address);
        settled();
    }

    /** Waits until the view that was asked for is there. A click makes it busy at once, so none is taken for the next. */
    Visit settled() {
        page.locator("main[data-view]:not([aria-busy])").waitFor();
        return this;
    }

    Page page() {
        return page;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    String text(String selector) {
        return page.locator(selector).innerText();
    }

    /** Clicks and waits for what comes of it. */
    Visit click(String selector) {
        page.locator(selector).click();
        return settled();
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** The id of the element that has the focus. */
    Object focused() {
        return page.evaluate("document.activeElement.id");
    }

    /** Presses the key Tab until the element with this id has the focus. */
    void tabTo(String id) {
        for (int i = 0; i < 300; i++) {
            press("Tab");
            if (id.equals(focused())) {
                return;
            }
        }
        throw new AssertionError("the key Tab does not lead to " + id);
    }

    /** The query of the address that is shown, decoded. */
    String query() {
        String query = URI.create(page.url()).getQuery();
        return query == null ? "" : query;
    }

    /** Fails with what axe-core holds against the page as it stands. */
    void accessible(String where) {
        List<Rule> violations =
                new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        assertThat(violations)
                .as("axe-core, " + where)
                .extracting(violation -> violation.getId() + ": " + violation.getHelp() + " "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml() + node.getFailureSummary())
                                .limit(3)
                                .toList())
                .isEmpty();
    }

    /** Fails if the page is wider than its window. */
    void fits() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("pixels beyond the window")
                .isEqualTo(0);
    }

    /** Waits until all that is drawn is there. */
    Visit drawn() {
        page.waitForFunction("() => [...document.querySelectorAll('.board')].every(board => board.dataset.drawn)");
        return this;
    }

    /** Looks at the page as it will be on paper. */
    void onPaper() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    }

    /** Keeps a picture of the whole page in target/web, to be looked at. */
    void picture(String name) {
        drawn();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/web", name + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
        assertThat(faults.stream().filter(expected.negate()))
                .as("faults of the page")
                .isEmpty();
    }
}
