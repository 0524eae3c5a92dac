package org.comparanda.release;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** A theme of a finding. */
@Entity
@Immutable
class FindingTheme extends ListItem<String> {

    static final ItemTable<String> THEMES = new ItemTable<>(FindingTheme.class, "theme", key -> key);

    String theme;

    @Override
    String value() {
        return theme;
    }

    @Override
    void value(String value) {
        theme = value;
    }
}
