package org.comparanda.corpus;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;

/** Each word both as its stem and whole, so that either kind of question finds it in a text that is to be marked. */
final class MarkedWords extends Analyzer {

    private final UnaryOperator<TokenStream> stems;

    private MarkedWords(UnaryOperator<TokenStream> stems) {
        this.stems = stems;
    }

    static Analyzer english() {
        return new MarkedWords(PorterStemFilter::new);
    }

    static Analyzer french() {
        return new MarkedWords(FrenchLightStemFilter::new);
    }

    static Analyzer otherLanguages() {
        return new MarkedWords(UnaryOperator.identity());
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        TokenStream plain = new EnglishPossessiveFilter(
                new ElisionFilter(new LowerCaseFilter(words), FrenchAnalyzer.DEFAULT_ARTICLES));
        return new TokenStreamComponents(
                words, new ASCIIFoldingFilter(stems.apply(new KeywordRepeatFilter(plain)), true));
    }
}
