package org.comparanda.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A programme, law or system by which a place set out to modernise its health-care IT. */
@Entity
@Immutable
public class Programme extends PublishedRow {

    /** Unique in the dataset, {@code npfit}. */
    @Column(name = "id")
    public String key;

    public String jurisdiction;

    public String name;

    @Column(name = "start_date")
    public Edtf start;

    @Column(name = "end_date")
    public Edtf end;

    /** Absent where no source says. */
    @Enumerated(EnumType.STRING)
    public ProgrammeStatus status;

    public String summary;

    /** Keys, within the dataset, of the sources of the facts given here. In the database a table of its own. */
    @Transient
    public List<String> sources = new ArrayList<>();

    /** Address over all datasets, {@code gb-eng/npfit}. */
    public String id() {
        return qualified(key);
    }

    /** Addresses of the sources over all datasets. */
    public List<String> sourceIds() {
        return sources.stream().map(this::qualified).toList();
    }
}
