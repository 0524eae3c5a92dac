package org.comparanda.bench;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.comparanda.corpus.Clause;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;

/** Questions about a corpus, drawn with a seed. No filter is drawn twice, and each finds at least a page of rows. */
final class Questions {

    /** Rows of a page. */
    static final int ROWS = 25;

    private static final int MOST_VALUES = 3;
    private static final int FRUITLESS = 10_000;

    /** Parameters that one finding and the next differ in. */
    private static final List<Field> FIELDS = List.of(
            Field.COUNTRY,
            Field.THEME,
            Field.KIND,
            Field.ASPECT,
            Field.RAISED_BY,
            Field.READ,
            Field.DESIGN,
            Field.EVIDENCE_CLASS,
            Field.PEER_REVIEWED,
            Field.LANGUAGE,
            Field.DATASET);

    private final Corpus corpus;
    private final Random random;
    private final List<List<String>> codes;
    private final Set<String> asked = new HashSet<>();

    Questions(Corpus corpus, long seed) {
        this.corpus = corpus;
        this.random = new Random(seed);
        this.codes = FIELDS.stream()
                .map(field -> List.copyOf(
                        new TreeSet<>(corpus.findings().dimension(field).selectable())))
                .toList();
    }

    /** A filter with how it is asked over HTTP. */
    record Question(Filter filter, String query) {}

    /** Filters over two fields, as many as are wanted or as can be found. */
    List<Question> filters(int count) {
        return filters(count, ROWS, Integer.MAX_VALUE);
    }

    /** The same, with a number of rows found between two bounds. */
    List<Question> filters(int count, int least, int most) {
        List<Question> questions = new ArrayList<>();
        int fruitless = 0;
        while (questions.size() < count && fruitless < FRUITLESS) {
            Question question = twoFields();
            int rows = asked.add(question.query())
                    ? corpus.findings().select(question.filter()).size()
                    : 0;
            if (rows >= least && rows <= most) {
                questions.add(question);
                fruitless = 0;
            } else {
                fruitless++;
            }
        }
        return questions;
    }

    /** Two words, both of which occur in one statement. */
    List<String> words(int count) {
        Set<String> words = new TreeSet<>();
        for (int i = 0; i < FRUITLESS + count && words.size() < count; i++) {
            List<String> statement =
                    List.of(Pick.one(corpus.findings().rows(), random).statement.split("\\W+"));
            String one = Pick.one(statement, random);
            String other = Pick.one(statement, random);
            if (one.length() > 4 && other.length() > 4 && !one.equals(other)) {
                words.add(one + " " + other);
            }
        }
        return List.copyOf(words);
    }

    private Question twoFields() {
        int one = random.nextInt(FIELDS.size());
        int other = (one + 1 + random.nextInt(FIELDS.size() - 1)) % FIELDS.size();
        List<Clause> clauses = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        IntStream.of(one, other).sorted().forEach(field -> {
            TreeSet<String> values = values(codes.get(field));
            boolean not = random.nextInt(4) == 0;
            clauses.add(new Clause.Choice(
                    FIELDS.get(field), not ? new TreeSet<>() : values, not ? values : new TreeSet<>()));
            parameters.add(FIELDS.get(field).code() + "=" + (not ? "!" : "") + String.join(not ? ",!" : ",", values));
        });
        return new Question(new Filter(clauses), String.join("&", parameters));
    }

    private TreeSet<String> values(List<String> known) {
        TreeSet<String> values = new TreeSet<>();
        for (int i = 1 + random.nextInt(MOST_VALUES); i > 0; i--) {
            values.add(Pick.one(known, random));
        }
        return values;
    }
}
