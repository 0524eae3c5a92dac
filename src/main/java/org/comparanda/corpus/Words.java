package org.comparanda.corpus;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** How texts are taken apart and how a question of words is read. */
final class Words {

    /** The texts of a row, by their language and weight. */
    enum Field {
        STATEMENT_EN(Whole.STATEMENT),
        STATEMENT_FR(Whole.STATEMENT),
        STATEMENT_OTHER(2, Whole.STATEMENT),
        TITLE(Whole.NAMES),
        LABELS_EN(Whole.NAMES),
        LABELS_FR(Whole.NAMES);

        private final float weight;
        private final Whole whole;

        Field(Whole whole) {
            this(whole.weight, whole);
        }

        Field(float weight, Whole whole) {
            this.weight = weight;
            this.whole = whole;
        }

        /** Where the same text stands with its words whole. */
        Whole whole() {
            return whole;
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

    /** The same texts in words that are not cut, in which beginnings are looked for. */
    enum Whole {
        STATEMENT(3),
        NAMES(1);

        private final float weight;

        Whole(float weight) {
            this.weight = weight;
        }
    }

    static final Analyzer ANALYZER = analyzer();

    /** For texts that are to be marked. */
    static final Analyzer MARKING = new PerFieldAnalyzerWrapper(
            MarkedWords.otherLanguages(),
            Map.of(
                    Field.STATEMENT_EN.name(), MarkedWords.english(),
                    Field.STATEMENT_FR.name(), MarkedWords.french()));

    private static final Map<String, Float> WEIGHTS =
            Stream.of(Field.values()).collect(Collectors.toUnmodifiableMap(Field::name, field -> field.weight));

    private Words() {}

    /**
     * Reads a question: words that must all be there, {@code |} for or, {@code -} for not, {@code "…"} for a phrase,
     * {@code word*} for a beginning, brackets. What cannot be read so is taken as plain words; nothing is an error.
     */
    static Query query(String words) {
        return query(words, UnaryOperator.identity());
    }

    /**
     * The same.
     *
     * @param widened where else each word, phrase or beginning may be found
     */
    static Query query(String words, UnaryOperator<Query> widened) {
        SimpleQueryParser parser = new Parser(widened);
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

    /** Looks for beginnings in whole words. */
    private static final class Parser extends SimpleQueryParser {

        private final UnaryOperator<Query> widened;

        Parser(UnaryOperator<Query> widened) {
            super(ANALYZER, WEIGHTS, OPERATORS);
            this.widened = widened;
        }

        @Override
        protected Query newDefaultQuery(String text) {
            return widened(super.newDefaultQuery(text));
        }

        @Override
        protected Query newPhraseQuery(String text, int slop) {
            return widened(super.newPhraseQuery(text, slop));
        }

        @Override
        protected Query newPrefixQuery(String text) {
            return widened(new DisjunctionMaxQuery(
                    Stream.of(Whole.values())
                            .map(whole -> beginning(whole, text))
                            .toList(),
                    0));
        }

        /** Of a text without words nothing is left to look for. */
        private Query widened(Query query) {
            return query == null ? null : widened.apply(query);
        }

        private static Query beginning(Whole whole, String text) {
            Term beginning = new Term(whole.name(), ANALYZER.normalize(whole.name(), text));
            return new BoostQuery(new PrefixQuery(beginning), whole.weight);
        }
    }

    private static Analyzer analyzer() {
        Analyzer english = new EnglishAnalyzer();
        Analyzer french = new FrenchAnalyzer();
        Analyzer whole = new WholeWords();
        return new PerFieldAnalyzerWrapper(
                new StandardAnalyzer(),
                Map.of(
                        Field.STATEMENT_EN.name(), english,
                        Field.LABELS_EN.name(), english,
                        Field.STATEMENT_FR.name(), french,
                        Field.LABELS_FR.name(), french,
                        Whole.STATEMENT.name(), whole,
                        Whole.NAMES.name(), whole));
    }
}
