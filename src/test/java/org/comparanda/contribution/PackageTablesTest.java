package org.comparanda.contribution;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.comparanda.contribution.TableSchema.Field;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Stakeholder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The formats in the code, the schemas in {@code data/schema} and the closed lists say the same. */
class PackageTablesTest {

    static Stream<TableFormat<?>> formats() {
        return Stream.concat(
                PackageTables.ALL.stream().map(PackageTable::format), Stream.of(CodebookTables.JURISDICTIONS));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void haveTheColumnsOfTheirSchemaInItsOrder(TableFormat<?> format) {
        assertThat(format.header())
                .isEqualTo(format.schema().fields().stream().map(Field::name).toList());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void haveTheTypesOfTheirSchema(TableFormat<?> format) {
        for (Column<?, ?> column : format.columns()) {
            assertThat(column.type().schemaType())
                    .as(column.name())
                    .isEqualTo(field(format, column).type());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void takeTheCodesThatTheirSchemaLists(TableFormat<?> format) throws CellFault {
        for (Column<?, ?> column : format.columns()) {
            List<String> codes = field(format, column).codes();
            for (String code : codes) {
                assertThat(column.type().read(code)).as(code).isNotNull();
            }
            CellFault fault = faultOf(column);
            if (!codes.isEmpty()) {
                assertThat(fault).as(column.name()).isNotNull();
                assertThat(fault.hint).endsWith(String.join(", ", codes));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void haveExamplesThatTheyTake(TableFormat<?> format) throws CellFault {
        for (Column<?, ?> column : format.columns()) {
            Field field = field(format, column);
            if (field.example() != null) {
                assertThat(column.type().read(field.example())).isNotNull();
                assertThat(field.pattern() == null
                                || field.pattern().matcher(field.example()).matches())
                        .as(field.name())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void saySomethingOfEachField(TableFormat<?> format) {
        assertThat(format.schema().fields()).allSatisfy(field -> {
            assertThat(field.title()).isNotBlank();
            assertThat(field.description()).endsWith(".");
        });
    }

    @Test
    void everyStakeholderIsAllowedInTheSchema() {
        Field raisedBy =
                PackageTables.FINDINGS.format().schema().field("raised_by").orElseThrow();
        assertThat(Coded.codes(Stakeholder.class))
                .allMatch(code -> raisedBy.pattern().matcher(code).matches());
    }

    @Test
    void eachSchemaFileIsThatOfATable() throws IOException {
        Set<String> tables = formats().map(format -> format.name() + ".json").collect(toSet());
        try (Stream<Path> files = Files.list(Path.of("data", "schema"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(tables);
        }
    }

    private static Field field(TableFormat<?> format, Column<?, ?> column) {
        return format.schema().field(column.name()).orElseThrow();
    }

    private static CellFault faultOf(Column<?, ?> column) {
        try {
            column.type().read("no such code");
            return null;
        } catch (CellFault fault) {
            return fault;
        }
    }
}
