package org.comparanda.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;

/** One text field of a finding, programme or source in another language. */
@Entity
@Immutable
public class Translation extends PublishedRow {

    /** Id of a finding ({@code fr-002}), or address of a programme or source ({@code fr/dmp}). */
    public String id;

    /** Column that is translated: {@code statement}, {@code name}, {@code summary}, {@code title}. */
    public String field;

    /** BCP 47 tag. */
    public String language;

    public String text;

    @Enumerated(EnumType.STRING)
    public TranslationMethod method;

    /** Key of the contributor who translated; may be absent. */
    public String translator;
}
