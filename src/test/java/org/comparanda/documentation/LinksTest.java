package org.comparanda.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void everyLinkInsideTheRepositoryLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        for (Page page : Page.all()) {
            for (String link : page.links()) {
                if (!link.matches("(?i)[a-z][a-z0-9+.-]*:.*") && !leadsSomewhere(page, link)) {
                    broken.add(page.path() + " -> " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPageInDocsCanBeReachedFromTheReadme() {
        List<Path> reached = new ArrayList<>(List.of(Path.of("README.md")));
        for (int i = 0; i < reached.size(); i++) {
            Path from = reached.get(i);
            Page.at(from).links().stream()
                    .filter(link -> !link.contains(":"))
                    .map(link -> target(from, link))
                    .flatMap(target -> Files.isDirectory(target)
                            ? Page.all().stream().map(Page::path).filter(path -> target.equals(path.getParent()))
                            : List.of(target).stream())
                    .filter(target -> target.toString().endsWith(".md") && Files.exists(target))
                    .filter(target -> !reached.contains(target))
                    .forEach(reached::add);
        }
        assertThat(Page.all().stream().map(Page::path).filter(path -> path.startsWith("docs")))
                .isNotEmpty()
                .isSubsetOf(reached);
    }

    private static boolean leadsSomewhere(Page page, String link) {
        Path target = target(page.path(), link);
        int hash = link.indexOf('#');
        return Files.exists(target) && (hash < 0 || Page.at(target).anchors().contains(link.substring(hash + 1)));
    }

    private static Path target(Path from, String link) {
        String path = link.replaceFirst("#.*", "");
        return path.isEmpty() ? from : from.resolveSibling(path).normalize();
    }
}
