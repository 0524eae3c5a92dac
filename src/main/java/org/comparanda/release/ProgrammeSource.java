package org.comparanda.release;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** A source of what a programme's row says. */
@Entity
@Immutable
class ProgrammeSource extends ListItem<String> {

    static final ItemTable<String> SOURCES = new ItemTable<>(ProgrammeSource.class, "source", key -> key);

    String source;

    @Override
    String value() {
        return source;
    }

    @Override
    void value(String value) {
        source = value;
    }
}
