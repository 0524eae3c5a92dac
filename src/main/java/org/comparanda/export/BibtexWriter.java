package org.comparanda.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.SourceType;

/** BibTeX with the entry types of its standard styles. Citation keys are {@code gb-eng-hendy-2007}. */
final class BibtexWriter implements ReferenceWriter {

    @Override
    public void write(Iterable<Source> sources, OutputStream out) throws IOException {
        Writer bibtex = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Set<String> keys = new HashSet<>();
        for (Source source : sources) {
            bibtex.write("@" + entryType(source.type) + "{" + unusedKey(source, keys));
            for (Map.Entry<String, String> field : fields(source).entrySet()) {
                bibtex.write(",\n  " + field.getKey() + " = {" + field.getValue() + "}");
            }
            bibtex.write("\n}\n\n");
        }
        bibtex.flush();
    }

    /** {@code a-b/c} and {@code a/b-c} would share a key: the later one gets a number. */
    private static String unusedKey(Source source, Set<String> keys) {
        String wanted = source.id().replaceAll("[^A-Za-z0-9-]+", "-");
        String key = wanted;
        for (int number = 2; !keys.add(key); number++) {
            key = wanted + "-" + number;
        }
        return key;
    }

    private static Map<String, String> fields(Source source) {
        Fields fields = new Fields();
        List<Author> authors = References.authors(source);
        fields.put("author", authors.isEmpty() ? null : authors(authors));
        fields.put("title", source.title == null ? null : BibtexText.title(source.title, source.language));
        fields.putText(containerField(source.type), container(source, authors));
        fields.putText("year", source.year);
        fields.putText("volume", source.volume);
        fields.putText("number", source.number);
        fields.put("pages", source.pages == null ? null : pages(source.pages));
        fields.putVerbatim("doi", source.doi);
        fields.putVerbatim("url", source.url);
        fields.putText("urldate", References.accessed(source));
        fields.putText("isbn", source.isbn);
        fields.putText("language", References.language(source));
        return fields.byName;
    }

    private static String authors(List<Author> authors) {
        return authors.stream().map(BibtexWriter::author).collect(Collectors.joining(" and "));
    }

    private static String author(Author author) {
        if (author.others()) {
            return "others";
        }
        String family = BibtexText.escaped(author.family());
        if (author.institution() || author.given() == null) {
            return "{" + family + "}";
        }
        return family + ", " + BibtexText.escaped(author.given());
    }

    /** Styles ask for the institution of a report: failing a series it is the body that wrote it. */
    private static String container(Source source, List<Author> authors) {
        if (source.container != null || source.type != SourceType.REPORT) {
            return source.container;
        }
        return authors.stream()
                .filter(author -> author.institution() && !author.others())
                .map(Author::family)
                .findFirst()
                .orElse(null);
    }

    private static String pages(String pages) {
        return BibtexText.escaped(pages).replaceAll("\\s*[-–]+\\s*", "--");
    }

    private static String entryType(SourceType type) {
        return switch (type) {
            case ARTICLE_JOURNAL, ARTICLE_MAGAZINE, ARTICLE_NEWSPAPER -> "article";
            case REPORT -> "techreport";
            case CHAPTER -> "incollection";
            case BOOK -> "book";
            case THESIS -> "phdthesis";
            case PAPER_CONFERENCE -> "inproceedings";
            case WEBPAGE, POST_WEBLOG, LEGISLATION, BILL, HEARING, SPEECH, PERSONAL_COMMUNICATION, DATASET -> "misc";
        };
    }

    private static String containerField(SourceType type) {
        return switch (type) {
            case ARTICLE_JOURNAL, ARTICLE_MAGAZINE, ARTICLE_NEWSPAPER -> "journal";
            case REPORT -> "institution";
            case CHAPTER, PAPER_CONFERENCE -> "booktitle";
            case BOOK -> "series";
            case THESIS -> "school";
            case WEBPAGE, POST_WEBLOG, LEGISLATION, BILL, HEARING, SPEECH, PERSONAL_COMMUNICATION, DATASET ->
                "howpublished";
        };
    }

    /** Fields in their order; those without a value are left out. */
    private static final class Fields {

        private final Map<String, String> byName = new LinkedHashMap<>();

        void put(String name, String value) {
            if (value != null) {
                byName.put(name, value);
            }
        }

        void putText(String name, Object value) {
            put(name, value == null ? null : BibtexText.escaped(value.toString()));
        }

        void putVerbatim(String name, String value) {
            put(name, value == null ? null : BibtexText.verbatim(value));
        }
    }
}
