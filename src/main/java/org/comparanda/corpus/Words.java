package org.comparanda.corpus;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;

/** How texts are taken apart and how a question of words is read. */
final class Words {

    /** The texts of a row, by their language and weight. */
    enum Field {
        STATEMENT_EN(3),
        STATEMENT_FR(3),
        STATEMENT_OTHER(2),
        TITLE(1),
        LABELS_EN(1),
        LABELS_FR(1);

        private final float weight;

        Field(float weight) {
            this.weight = weight;
        }

        /** The field for a text in a language, given by its BCP 47 tag. */
        static Field statementIn(String language) {
            return switch (language.split("-", 2)[0]) {
                case "en" -> STATEMENT_EN;
                case "fr" -> STATEMENT_FR;
                default -> STATEMENT_OTHER;
            };
        }
    }

    static final Analyzer ANALYZER = analyzer();

    private static final Map<String, Float> WEIGHTS =
            Stream.of(Field.values()).collect(Collectors.toUnmodifiableMap(Field::name, field -> field.weight));

    private Words() {}

    /**
     * Reads a question: words that must all be there, {@code |} for or, {@code -} for not, {@code "…"} for a phrase,
     * {@code word*} for a beginning, brackets. What cannot be read so is taken as plain words; nothing is an error.
     */
    static Query query(String words) {
        SimpleQueryParser parser = new SimpleQueryParser(ANALYZER, WEIGHTS, OPERATORS);
        parser.setDefaultOperator(BooleanClause.Occur.MUST);
        return parser.parse(words);
    }

    private static final int OPERATORS = SimpleQueryParser.AND_OPERATOR
            | SimpleQueryParser.OR_OPERATOR
            | SimpleQueryParser.NOT_OPERATOR
            | SimpleQueryParser.PHRASE_OPERATOR
            | SimpleQueryParser.PREFIX_OPERATOR
            | SimpleQueryParser.PRECEDENCE_OPERATORS
            | SimpleQueryParser.ESCAPE_OPERATOR
            | SimpleQueryParser.WHITESPACE_OPERATOR;

    private static Analyzer analyzer() {
        Analyzer english = new EnglishAnalyzer();
        Analyzer french = new FrenchAnalyzer();
        return new PerFieldAnalyzerWrapper(
                new StandardAnalyzer(),
                Map.of(
                        Field.STATEMENT_EN.name(), english,
                        Field.LABELS_EN.name(), english,
                        Field.STATEMENT_FR.name(), french,
                        Field.LABELS_FR.name(), french));
    }
}
