package org.comparanda.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.Immutable;

/** How one finding bears on another; both may belong to other datasets. */
@Entity
@Immutable
public class Relation extends PublishedRow {

    /** Id of the finding that the relation starts from. */
    public String subject;

    @Enumerated(EnumType.STRING)
    @Column(name = "relation")
    public RelationType type;

    /** Id of the finding that it leads to. */
    public String object;

    @Enumerated(EnumType.STRING)
    public RelationBasis basis;

    public String note;
}
