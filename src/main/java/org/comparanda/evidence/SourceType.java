package org.comparanda.evidence;

import jakarta.persistence.EnumeratedValue;

/** The type of a source, in the words of the Citation Style Language (CSL 1.0.2). Definitions: codebook, list {@code source-types}. */
public enum SourceType implements Coded {
    /** An article in a scholarly or professional journal. */
    ARTICLE_JOURNAL("article-journal"),
    /** An article in a magazine or trade paper. */
    ARTICLE_MAGAZINE("article-magazine"),
    /** An article in a newspaper or on a news site. */
    ARTICLE_NEWSPAPER("article-newspaper"),
    /** A document issued by a body under its own name, such as an audit report. */
    REPORT("report"),
    /** A part of a book with its own title. */
    CHAPTER("chapter"),
    /** A book as a whole. */
    BOOK("book"),
    /** A thesis or dissertation submitted for a degree. */
    THESIS("thesis"),
    /** A paper given at a conference or printed in its proceedings. */
    PAPER_CONFERENCE("paper-conference"),
    /** A page or site on the web that is none of the other types. */
    WEBPAGE("webpage"),
    /** An entry in a blog. */
    POST_WEBLOG("post-weblog"),
    /** A law or regulation in force or once in force. */
    LEGISLATION("legislation"),
    /** A draft law before a parliament. */
    BILL("bill"),
    /** A record of a hearing or of evidence given to a committee. */
    HEARING("hearing"),
    /** A speech or talk given by a person. */
    SPEECH("speech"),
    /** A letter, message or talk not published. */
    PERSONAL_COMMUNICATION("personal_communication"),
    /** Data published as a set of their own. */
    DATASET("dataset");

    @EnumeratedValue
    private final String code;

    SourceType(String code) {
        this.code = code;
    }

    /** Whether it stands in an issue of a journal, magazine or newspaper. */
    public boolean isInPeriodical() {
        return this == ARTICLE_JOURNAL || this == ARTICLE_MAGAZINE || this == ARTICLE_NEWSPAPER;
    }

    @Override
    public String code() {
        return code;
    }
}
