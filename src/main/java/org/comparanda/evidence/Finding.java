package org.comparanda.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** The core record: one claim by one source about one place and period, coded. */
@Entity
@Immutable
public class Finding extends PublishedRow {

    /** Unique over all datasets and never given again, {@code gb-eng-001}. */
    public String id;

    /** Code of the place the claim is about. */
    public String jurisdiction;

    /** Id, within the dataset, of the programme the claim is about; may be absent. */
    public String programme;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** Absent for recommendations. */
    @Enumerated(EnumType.STRING)
    public Aspect aspect;

    /** Key, within the dataset, of the source that makes the claim. */
    public String source;

    /** Key of the text through which a second-hand claim is known; absent otherwise. */
    public String via;

    /** How this very claim was seen. */
    @Enumerated(EnumType.STRING)
    public ReadLevel read;

    /** Where in the text the claim stands: page, paragraph, section. */
    public String locator;

    /** The claim in our own words, in English. */
    public String statement;

    /** Keys of themes, the main one first. In the database a table of its own, which is written and read in bulk. */
    @Transient
    public List<String> themes = new ArrayList<>();

    /** Who holds the view. In the database a table of its own, too. */
    @Transient
    public List<Stakeholder> raisedBy = new ArrayList<>();

    /** When what is claimed was so; absent where the source does not say. */
    public Edtf period;

    /** Key of the contributor who coded the claim. */
    public String coder;

    public LocalDate codedOn;

    /** Key of the person who checked the coding; absent while nobody has. */
    public String checkedBy;

    public String note;

    /** Address of the source over all datasets, {@code gb-eng/hendy-2007}. */
    public String sourceId() {
        return qualified(source);
    }

    /** Address of the text through which the claim is known, or null. */
    public String viaId() {
        return qualified(via);
    }

    /** Address of the programme over all datasets, {@code gb-eng/npfit}, or null. */
    public String programmeId() {
        return qualified(programme);
    }

    /** The theme that would have to change for the claim to stop being true. */
    public String mainTheme() {
        return themes.get(0);
    }
}
