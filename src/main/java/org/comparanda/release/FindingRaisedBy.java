package org.comparanda.release;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.comparanda.evidence.Coded;
import org.comparanda.evidence.Stakeholder;
import org.hibernate.annotations.Immutable;

/** Somebody who holds the view that a finding reports. */
@Entity
@Immutable
class FindingRaisedBy extends ListItem<Stakeholder> {

    static final ItemTable<Stakeholder> RAISED_BY =
            new ItemTable<>(FindingRaisedBy.class, "raised_by", Coded.byCode(Stakeholder.class)::get);

    @Enumerated(EnumType.STRING)
    Stakeholder raisedBy;

    @Override
    Stakeholder value() {
        return raisedBy;
    }

    @Override
    void value(Stakeholder value) {
        raisedBy = value;
    }
}
