package org.comparanda.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.comparanda.comparison.Axis;
import org.comparanda.comparison.CaveatCode;
import org.comparanda.comparison.CellMeasure;
import org.comparanda.comparison.CellState;
import org.comparanda.comparison.ChangeType;
import org.comparanda.comparison.GapKind;
import org.comparanda.comparison.ProfileLine.Section;
import org.comparanda.comparison.TransferReason;
import org.comparanda.comparison.Verdict;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.RelationBasis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The closed lists of comparisons are the same in code and contract, and each of their codes is explained. */
class ComparisonListsTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of("Axis", Axis.class),
                Arguments.of("CellMeasure", CellMeasure.class),
                Arguments.of("CellState", CellState.class),
                Arguments.of("Verdict", Verdict.class),
                Arguments.of("TransferReason", TransferReason.class),
                Arguments.of("RelationBasis", RelationBasis.class),
                Arguments.of("RoundChangeType", ChangeType.class),
                Arguments.of("GapKind", GapKind.class),
                Arguments.of("ProfileSection", Section.class),
                Arguments.of("CaveatCode", CaveatCode.class));
    }

    @ParameterizedTest
    @MethodSource("lists")
    <E extends Enum<E> & Coded> void codeAndContractListTheSameCodes(String schema, Class<E> list) {
        var listed = Contract.read().at("#/components/schemas/" + schema);
        assertThat(Contract.texts(listed.get("enum"))).containsExactlyElementsOf(Coded.codes(list));
        assertThat(Coded.codes(list))
                .allSatisfy(
                        code -> assertThat(listed.get("description").asText()).contains("* `" + code + "`: "));
    }
}
