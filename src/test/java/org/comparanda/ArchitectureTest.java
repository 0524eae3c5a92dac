package org.comparanda;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code lies as the data flow; see CONTRIBUTING.md. */
class ArchitectureTest {

    private static final String ROOT = "org.comparanda";

    /** A package may use those behind it in this list, and no other. */
    private static final List<String> DOWNWARDS =
            List.of("launch", "api", "export", "comparison", "corpus", "release", "contribution", "evidence");

    private static final Path SOURCES = Path.of("src/main/java/org/comparanda");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void packagesUseOnlyThoseBelowThem() {
        for (int i = 1; i < DOWNWARDS.size(); i++) {
            String[] above =
                    DOWNWARDS.subList(0, i).stream().map(ArchitectureTest::all).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(all(DOWNWARDS.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(above)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    /** Which refuses document types and entities; its tests hold it to that in every part of a workbook. */
    @Test
    void xmlIsReadInOnePlaceOnly() {
        noClasses()
                .that()
                .haveSimpleNameNotStartingWith("WorkbookParts")
                .and()
                .haveSimpleNameNotStartingWith("SheetGuard")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.xml..",
                        "org.xml.sax..",
                        "org.w3c.dom..",
                        "com.fasterxml.aalto..",
                        "org.codehaus.stax2..")
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        Set<String> packages = CLASSES.getPackage(ROOT).getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .collect(Collectors.toSet());
        assertThat(packages).isNotEmpty().isSubsetOf(DOWNWARDS);
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            assertThat(folders.filter(Files::isDirectory)
                            .filter(folder -> !folder.equals(SOURCES))
                            .toList())
                    .isNotEmpty()
                    .allSatisfy(folder ->
                            assertThat(folder.resolve("package-info.java")).exists());
        }
    }

    @Test
    void nobodyAboveReleaseWritesWhatIsPublished() {
        noClasses()
                .that(resideInAPackage(ROOT + "..")
                        .and(resideOutsideOfPackages(all("release"), all("contribution"), all("evidence"))))
                .should()
                .accessFieldWhere(writesAFieldOfEvidence())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaFieldAccess> writesAFieldOfEvidence() {
        DescribedPredicate<JavaClass> evidence = resideInAPackage(all("evidence"));
        return DescribedPredicate.describe(
                "writes a field of evidence",
                access -> access.getAccessType() == AccessType.SET
                        && evidence.test(access.getTarget().getOwner()));
    }

    private static String all(String name) {
        return ROOT + "." + name + "..";
    }
}
