package org.comparanda.evidence;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** How a theme matches a concept of another framework. */
@Entity
@Immutable
public class Crosswalk extends CodebookEntry {

    public String theme;

    /** Key of the framework, {@code cfir-2022}. */
    public String scheme;

    public String concept;

    public String conceptLabel;

    /** {@code exact}, {@code close}, {@code broad}, {@code narrow} or {@code related}, as in SKOS. */
    public String match;

    public String url;

    /** Whether the framework's own text was seen. */
    public boolean seen;
}
