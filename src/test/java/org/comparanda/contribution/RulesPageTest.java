package org.comparanda.contribution;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comparanda.contribution.FaultsTest.Fault;
import org.comparanda.contribution.rules.RuleBook;
import org.comparanda.contribution.rules.RuleBook.Explained;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every code that a report can have is explained, with an example and a test; {@code docs/rules.md} says what the rules
 * do. To write the page anew: {@code mvn test -Dtest=RulesPageTest -Dcomparanda.write=true}.
 */
class RulesPageTest {

    private static final Path PAGE = Path.of("docs/rules.md");
    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/java/org/comparanda/contribution"),
            Path.of("src/main/java/org/comparanda/release"),
            Path.of("src/main/java/org/comparanda/launch"));
    private static final Pattern CODE = Pattern.compile(
            "(?:Issue\\s*\\.\\s*(?:error|warning|info)|CellFault|UnreadablePackageException|fault|issue)"
                    + "\\(\\s*\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");

    @TempDir
    Path folder;

    @Test
    void everyCodeInTheProgramIsExplained() {
        assertThat(explained()).containsAll(codesIn(SOURCES));
    }

    @Test
    void nothingIsExplainedThatTheProgramDoesNotSay() {
        String program = SOURCES.stream().map(RulesPageTest::text).collect(joining());
        assertThat(explained().stream().filter(code -> !program.contains('"' + code + '"')))
                .isEmpty();
    }

    @Test
    void everyCodeHasACaseOrATestOfItsOwn() throws IOException {
        Set<String> cases = new HashSet<>();
        FaultsTest.faults().forEach(fault -> fault.issues().forEach(issue -> cases.add(issue.split(" ")[1])));
        String tests = text(Path.of("src/test"));
        assertThat(explained().stream().filter(code -> !cases.contains(code)).filter(code -> !Pattern.compile(
                                "[\" ]" + code + "[\"\\s]")
                        .matcher(tests)
                        .find()))
                .isEmpty();
    }

    @Test
    void levelsAreThoseOfTheReports() throws IOException {
        for (Fault fault : FaultsTest.faults()) {
            assertThat(issues(fault)).allSatisfy(issue -> assertThat(issue.level())
                    .as(issue.code())
                    .isEqualTo(RuleBook.current()
                            .explained(issue.code())
                            .orElseThrow()
                            .level()));
        }
    }

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = page();
        if (Boolean.getBoolean("comparanda.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("write it anew: mvn test -Dtest=RulesPageTest -Dcomparanda.write=true")
                .isEqualTo(page);
    }

    private String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # The rules

                What `./comparanda validate` and `POST /v1/validations` may say of a package, by the code that the report gives.
                An **error** stands against publishing. A **warning** is published with the record as a flag that everybody can
                see and filter by. An **info** is worth knowing and asks for nothing.

                This page is made from `rules.yaml` and `faults.yaml`: change those, and write it anew with
                `mvn test -Dtest=RulesPageTest -Dcomparanda.write=true`. How a country is brought is told in
                [Bringing a country](contributing-data.md).

                """);
        for (RuleBook.Group group : RuleBook.current().groups()) {
            page.append("- ").append(group.group()).append(": ");
            page.append(group.rules().stream()
                    .map(rule -> "[`" + rule.code() + "`](#" + rule.code() + ")")
                    .collect(joining(" · ")));
            page.append('\n');
        }
        for (RuleBook.Group group : RuleBook.current().groups()) {
            page.append("\n## ").append(group.group()).append('\n');
            for (Explained rule : group.rules()) {
                page.append(section(rule));
            }
        }
        return page.toString();
    }

    private String section(Explained rule) throws IOException {
        return """

                ### %s

                **%s.** %s

                %s To put it right: %s

                ```text
                %s
                ```
                """.formatted(
                        rule.code(),
                        capital(rule.level().code()),
                        rule.what(),
                        rule.why(),
                        lower(rule.fix()),
                        rule.example() == null ? example(rule.code()) : rule.example());
    }

    /** The first case that ends with this code alone; else the first that ends with it. */
    private String example(String code) throws IOException {
        List<Fault> faults = FaultsTest.faults().stream()
                .filter(fault -> fault.issues().stream().anyMatch(issue -> issue.split(" ")[1].equals(code)))
                .toList();
        Fault fault = faults.stream()
                .filter(one -> one.issues().size() == 1)
                .findFirst()
                .orElseGet(() -> faults.get(0));
        List<String> lines = new ArrayList<>(changed(fault));
        issues(fault).stream()
                .filter(issue -> issue.code().equals(code))
                .limit(1)
                .forEach(issue -> lines.add(issue.toString()));
        return String.join("\n", lines);
    }

    private static List<String> changed(Fault fault) {
        if (fault.remove()) {
            return List.of("(there is no " + fault.in() + ")", "");
        }
        String written = fault.write() != null
                ? fault.write()
                : changedLine(fault.files().text(fault.in()), new SoundPackage().text(fault.in()));
        return written.isBlank()
                ? List.of()
                : List.of(
                        fault.in() + ":",
                        written.stripTrailing().replaceAll("[\\p{Cntrl}&&[^\\n]]|\\uFEFF", "\uFFFD"),
                        "");
    }

    /** The header and the first line that is not as it was. */
    private static String changedLine(String now, String before) {
        List<String> lines = now.lines().toList();
        Set<String> old = new HashSet<>(before.lines().toList());
        String changed =
                lines.stream().filter(line -> !old.contains(line)).findFirst().orElse("");
        return changed.isEmpty() || lines.get(0).equals(changed) || lines.get(0).startsWith("{")
                ? changed
                : lines.get(0) + '\n' + changed;
    }

    private List<Issue> issues(Fault fault) throws IOException {
        Path path = Files.createTempDirectory(folder, "fault");
        return new PackageReader()
                .read(fault.files().to(path), fault.codebook(), fault.neighbours())
                .report()
                .issues();
    }

    private static Set<String> explained() {
        Set<String> codes = new TreeSet<>();
        RuleBook.current().groups().forEach(group -> group.rules().forEach(rule -> codes.add(rule.code())));
        return codes;
    }

    private static Set<String> codesIn(List<Path> folders) {
        Set<String> codes = new TreeSet<>();
        folders.forEach(sources -> CODE.matcher(text(sources)).results().forEach(found -> codes.add(found.group(1))));
        return codes;
    }

    private static String text(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|yaml)"))
                    .map(RulesPageTest::read)
                    .collect(joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String lower(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
