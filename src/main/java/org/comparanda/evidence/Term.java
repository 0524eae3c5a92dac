package org.comparanda.evidence;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** Label and definition of one value of a closed list. What a value implies is known by its enum. */
@Entity
@Immutable
public class Term extends CodebookEntry {

    /** Name of the list, {@code kinds}. */
    public String list;

    /** The code. */
    public String key;

    public String label;

    public String labelFr;

    public String definition;

    public String label(Language language) {
        return language == Language.FR ? labelFr : label;
    }
}
