package org.comparanda.bench;

import java.util.List;
import org.comparanda.comparison.Axis;
import org.comparanda.comparison.Basis;
import org.comparanda.comparison.Caveat;
import org.comparanda.comparison.Matrix;
import org.comparanda.comparison.ThemeRule;
import org.comparanda.corpus.Clause;
import org.comparanda.corpus.Corpus;
import org.comparanda.corpus.Field;
import org.comparanda.corpus.Filter;
import org.comparanda.corpus.Grouping;
import org.comparanda.corpus.Page;
import org.comparanda.corpus.Selection;
import org.comparanda.corpus.Table;
import org.comparanda.evidence.Finding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Questions to a corpus, each from the filter to the rows of the page or the groups. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
public class CorpusBenchmark {

    /** Rows that questions find in a corpus of every size. */
    private static final int FEW_LEAST = 50;

    private static final int FEW_MOST = 150;
    private static final int QUESTIONS = 5_000;
    private static final int SEED = 7;

    private static volatile Corpus measured;

    private Table<Finding> findings;
    private List<Filter> filters;
    private List<Filter> fewRows;
    private List<Filter> words;
    private int next;

    /** The corpus that the benchmarks ask from now on. */
    static void measure(Corpus corpus) {
        measured = corpus;
    }

    @Setup
    public void draw() {
        Questions questions = new Questions(measured, SEED);
        findings = measured.findings();
        filters = of(questions.filters(QUESTIONS));
        fewRows = of(questions.filters(QUESTIONS, FEW_LEAST, FEW_MOST));
        words = questions.words(QUESTIONS).stream()
                .map(two -> new Filter(List.of(new Clause.Words(two))))
                .toList();
    }

    @Benchmark
    public int[] twoFields() {
        return page(one(filters));
    }

    @Benchmark
    public int[] twoFieldsThatFindAboutHundred() {
        return page(one(fewRows));
    }

    @Benchmark
    public int[] twoWords() {
        return page(one(words));
    }

    @Benchmark
    public List<Grouping.Group> groupsOfFilter() {
        return groups(one(filters));
    }

    @Benchmark
    public List<Grouping.Group> groupsOfAll() {
        return groups(Filter.NONE);
    }

    private int[] page(Filter filter) {
        Selection selection = findings.select(filter);
        return Page.of(findings, selection, List.of(), 0, Questions.ROWS);
    }

    /** A table of all themes by countries with what has to be said beside it; no two of its questions are the same. */
    @Benchmark
    public List<Caveat> matrixOfFilter() {
        return matrix(one(filters));
    }

    @Benchmark
    public List<Caveat> matrixOfAll() {
        return matrix(Filter.NONE);
    }

    private static List<Caveat> matrix(Filter filter) {
        return Matrix.of(measured, Basis.of(filter, ThemeRule.ANY), Axis.THEME, Axis.COUNTRY)
                .caveats();
    }

    private List<Grouping.Group> groups(Filter filter) {
        return Grouping.of(findings, findings.select(filter).rows(), List.of(Field.THEME, Field.COUNTRY));
    }

    private Filter one(List<Filter> some) {
        next++;
        return some.get(next % some.size());
    }

    private static List<Filter> of(List<Questions.Question> questions) {
        return questions.stream().map(Questions.Question::filter).toList();
    }
}
