package org.comparanda.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** By what two sources are told to be the same text. */
class SourceTest {

    @Test
    void aNumberIsTheSameHoweverItIsWritten() {
        Source one = source(SourceType.BOOK, "10.1000/ABC", "978-0-00-000000-2");
        Source other = source(SourceType.REPORT, "10.1000/abc", "9780000000002");
        assertThat(one.documents()).hasSize(2).isEqualTo(other.documents()).isEqualTo(one.texts());
        assertThat(one.documents()).extracting(Document::name).containsExactly("DOI", "ISBN");
        assertThat(one.documents()).extracting(one::written).containsExactly("10.1000/ABC", "978-0-00-000000-2");
    }

    @ParameterizedTest
    @EnumSource(names = {"CHAPTER", "PAPER_CONFERENCE"})
    void aPartOfABookIsATextOfItsOwn(SourceType type) {
        Source part = source(type, "10.1000/abc.1", "9780000000002");
        assertThat(part.documents()).extracting(Document::scheme).containsExactly("doi", "isbn");
        assertThat(part.texts()).extracting(Document::scheme).containsExactly("doi");
    }

    @Test
    void whatHasNoNumberIsNotTheSameAsAnything() {
        assertThat(source(null, null, null).documents()).isEmpty();
        assertThat(source(null, null, null).texts()).isEmpty();
    }

    private static Source source(SourceType type, String doi, String isbn) {
        Source source = new Source();
        source.type = type;
        source.doi = doi;
        source.isbn = isbn;
        return source;
    }
}
