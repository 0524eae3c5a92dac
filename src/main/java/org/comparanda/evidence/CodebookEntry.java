package org.comparanda.evidence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;

/** One row of a table of the codebook, or of the list of jurisdictions that is kept with it. */
@MappedSuperclass
@IdClass(CodebookKey.class)
public abstract class CodebookEntry extends PanacheEntityBase {

    /** Number of the edition: one state of codebook and jurisdictions together, as a release uses it. */
    @Id
    public int edition;

    /** Place of the row in its table, from 0. */
    @Id
    public int position;
}
