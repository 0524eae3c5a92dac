package org.comparanda.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comparanda.launch.Comparanda;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Whatever can be set is in the tables of {@code docs/operating.md}, and what is in them can be set. */
class OperatingTest {

    private static final Set<String> DESCRIBED = Page.at(Path.of("docs/operating.md")).firstCells().values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.toSet());

    @Test
    void everyOptionOfTheCommandLineIsDescribed() {
        Set<String> options = options(new CommandLine(new Comparanda()));
        assertThat(options).isNotEmpty();
        assertThat(described("--")).containsExactlyInAnyOrderElementsOf(options);
    }

    @Test
    void everySettingOfOursIsDescribed() throws IOException {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.comparanda");
        Set<String> settings = Stream.concat(
                        classes.stream().flatMap(OperatingTest::injected), inApplicationProperties())
                .filter(name -> name.startsWith("comparanda."))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(settings).isNotEmpty();
        assertThat(described("comparanda.")).containsExactlyInAnyOrderElementsOf(settings);
    }

    @Test
    void theLineThatSaysReadyIsOfThisVersion() throws IOException {
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(Files.readString(Path.of("docs/operating.md")))
                .contains("Comparanda " + version.group(1) + " serves");
    }

    private static Set<String> described(String prefix) {
        return DESCRIBED.stream()
                .map(code -> code.split("[ =]", 2)[0])
                .filter(code -> code.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> options(CommandLine command) {
        return Stream.concat(
                        command.getCommandSpec().options().stream()
                                .filter(option -> !option.hidden())
                                .map(CommandLine.Model.OptionSpec::longestName),
                        command.getSubcommands().values().stream().flatMap(sub -> options(sub).stream()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> injected(JavaClass type) {
        Stream<HasAnnotations<?>> parameters = type.getCodeUnits().stream()
                .map(JavaCodeUnit::getParameters)
                .flatMap(list -> list.stream().map((JavaParameter parameter) -> (HasAnnotations<?>) parameter));
        Stream<HasAnnotations<?>> fields = type.getFields().stream().map(field -> (HasAnnotations<?>) field);
        return Stream.concat(parameters, fields)
                .flatMap(place -> place.tryGetAnnotationOfType(ConfigProperty.class.getName()).stream())
                .map(annotation -> annotation.get("name").map(Object::toString).orElse(""));
    }

    private static Stream<String> inApplicationProperties() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            properties.load(in);
        }
        return properties.stringPropertyNames().stream().map(name -> name.replaceFirst("^%[a-z]+\\.", ""));
    }
}
