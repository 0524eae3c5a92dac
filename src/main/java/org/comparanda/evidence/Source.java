package org.comparanda.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A text in which findings are made: article, audit report, inquiry. */
@Entity
@Immutable
public class Source extends PublishedRow {

    /** Unique in the dataset, {@code hendy-2007}. */
    public String key;

    @Enumerated(EnumType.STRING)
    public SourceType type;

    /** In [brackets] where the coder supplied it. */
    public String title;

    /** Each {@code Family Given} or {@code {Institution}}. */
    public List<String> authors = new ArrayList<>();

    /** Year of publication; absent where it was not seen. */
    public Integer year;

    /** Journal, book or series it stands in. */
    public String container;

    public String volume;

    public String number;

    public String pages;

    /** From {@code 10.}, without an address in front. */
    public String doi;

    public String url;

    public String isbn;

    /** BCP 47 tag of the text. */
    public String language;

    /** Absent where it is not known. */
    public Boolean peerReviewed;

    @Enumerated(EnumType.STRING)
    public Design design;

    /** Short name of the study; reports of one study share it, over all datasets. */
    public String study;

    /** Round of a study that was done more than once, from 1. */
    public Integer wave;

    public String setting;

    public String participants;

    /** When the study gathered its material. */
    public Edtf dataPeriod;

    /** The best reading of the text by the coder. */
    @Enumerated(EnumType.STRING)
    public ReadLevel read;

    /** Address of the text that was read. */
    public String readAt;

    public LocalDate readOn;

    /** What it is published as, by DOI and ISBN; sources that share one of them report one study. */
    public List<Document> documents() {
        List<Document> documents = new ArrayList<>(2);
        if (doi != null) {
            documents.add(Document.ofDoi(doi));
        }
        if (isbn != null) {
            documents.add(Document.ofIsbn(isbn));
        }
        return documents;
    }

    /** The same without the book that it is only a part of: sources that share one of these are the same text. */
    public List<Document> texts() {
        boolean part = type == SourceType.CHAPTER || type == SourceType.PAPER_CONFERENCE;
        return documents().stream()
                .filter(document -> !part || !document.isBook())
                .toList();
    }

    /** How it writes the number of one of its documents. */
    public String written(Document document) {
        return document.isBook() ? isbn : doi;
    }

    /** Address over all datasets, {@code gb-eng/hendy-2007}. */
    public String id() {
        return qualified(key);
    }
}
