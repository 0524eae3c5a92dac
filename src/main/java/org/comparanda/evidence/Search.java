package org.comparanda.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A logged search: the only ground on which an empty cell may be called empty. */
@Entity
@Immutable
public class Search extends PublishedRow {

    /** The value of {@link #theme} that stands for every theme. */
    public static final String ALL_THEMES = "all";

    /** Unique over all datasets, {@code gb-eng-s01}. */
    public String id;

    public String jurisdiction;

    /** Key of a theme, or {@value #ALL_THEMES}. */
    public String theme;

    /** Catalogue, site or register that was searched. */
    @Column(name = "searched_where")
    public String where;

    public String query;

    /** BCP 47 tags of the languages searched in. */
    public List<String> languages = new ArrayList<>();

    public LocalDate searchedOn;

    /** Key of the contributor who searched. */
    public String searchedBy;

    @Enumerated(EnumType.STRING)
    public SearchResult result;

    public String note;
}
