package org.comparanda.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** What findings are about. Two levels: domains, and the themes below them to which findings are coded. */
@Entity
@Immutable
public class Theme extends CodebookEntry {

    /** Never changed, never given to another theme. */
    public String key;

    /** Key of the domain; absent for a domain. */
    public String broader;

    public String label;

    public String labelFr;

    public String definition;

    public String definitionFr;

    /** What belongs here. */
    @Column(name = "includes")
    public List<String> include = new ArrayList<>();

    /** What does not, with the theme that takes it. */
    @Column(name = "excludes")
    public List<String> exclude = new ArrayList<>();

    /** Version of the codebook that brought it. */
    public String since;

    /** {@code current} or {@code deprecated}. */
    public String status;

    public boolean isDomain() {
        return broader == null;
    }

    public String label(Language language) {
        return language == Language.FR ? labelFr : label;
    }

    public String definition(Language language) {
        return language == Language.FR ? definitionFr : definition;
    }
}
