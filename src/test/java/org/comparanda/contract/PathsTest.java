package org.comparanda.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code and contract list the same paths. */
class PathsTest {

    /** Paths of the framework, which no class of ours answers. */
    private static final Set<String> OF_THE_FRAMEWORK = Set.of("GET /q/health");

    @Test
    void codeAndContractListTheSamePaths() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.comparanda");
        Set<String> inCode = classes.stream()
                .filter(resource -> resource.isAnnotatedWith(Path.class))
                .flatMap(resource -> resource.getMethods().stream().flatMap(method -> paths(resource, method)))
                .filter(path -> path.contains(" /v1") || path.contains(" /problems") || path.contains(" /rules"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> inContract = Contract.read().operations().stream()
                .map(Operation::toString)
                .filter(path -> !OF_THE_FRAMEWORK.contains(path))
                .map(PathsTest::unnamed)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(inCode).isEqualTo(inContract);
    }

    private static Stream<String> paths(JavaClass resource, JavaMethod method) {
        String path = resource.getAnnotationOfType(Path.class).value()
                + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(verb -> unnamed(verb.value() + " " + path));
    }

    /** A variable that takes two segments is two variables. */
    private static String unnamed(String path) {
        return path.replaceAll("\\{\\w+: \\[\\^/]\\+/\\[\\^/]\\+}", "{}/{}").replaceAll("\\{[^{}]+}", "{}");
    }
}
