package org.comparanda.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** An id that is gone for good. */
@Entity
@Immutable
public class Withdrawal extends PublishedRow {

    /** The id that was withdrawn. */
    public String id;

    @Column(name = "withdrawn_on")
    public LocalDate date;

    public String reason;

    /** Id of what stands in its place; may be absent. */
    public String replacedBy;
}
