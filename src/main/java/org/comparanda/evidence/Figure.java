package org.comparanda.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** A number that a source gives about a place or programme: a cost, a count, a share. */
@Entity
@Immutable
public class Figure extends PublishedRow {

    /** Unique over all datasets, {@code gb-eng-f01}. */
    public String id;

    public String jurisdiction;

    /** Id of the programme within the dataset; may be absent. */
    public String programme;

    @Enumerated(EnumType.STRING)
    public Measure measure;

    /** Absent where the value is exact as given. */
    @Enumerated(EnumType.STRING)
    public Qualifier qualifier;

    public BigDecimal value;

    /** Upper end of a range. */
    public BigDecimal valueMax;

    /** An ISO 4217 code for money, else the unit of the measure. */
    public String unit;

    /** Of whom a share is a share, or on which scale a score was given. */
    public String population;

    public Edtf asOf;

    public String source;

    public String via;

    @Enumerated(EnumType.STRING)
    public ReadLevel read;

    public String locator;

    public String note;

    /** Address of the source over all datasets. */
    public String sourceId() {
        return qualified(source);
    }

    /** Address of the text through which the figure is known, or null. */
    public String viaId() {
        return qualified(via);
    }

    /** Address of the programme over all datasets, or null. */
    public String programmeId() {
        return qualified(programme);
    }
}
