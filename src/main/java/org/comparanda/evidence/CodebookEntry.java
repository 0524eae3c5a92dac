package org.comparanda.evidence;

import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;

/** One row of a table of the codebook, or of the list of jurisdictions that is kept with it. */
@MappedSuperclass
@IdClass(CodebookKey.class)
public abstract class CodebookEntry {

    /** Number of the edition: one state of codebook and jurisdictions together, as a release uses it. */
    @Id
    public int edition;

    /** Place of the row in its table, from 0. */
    @Id
    public int position;
}
