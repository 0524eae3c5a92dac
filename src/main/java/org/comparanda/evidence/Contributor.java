package org.comparanda.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A person, organisation or piece of software that made a dataset. */
@Entity
@Immutable
public class Contributor extends PublishedRow {

    /** Unique in the dataset. */
    public String key;

    public String name;

    @Enumerated(EnumType.STRING)
    public ContributorType type;

    public String orcid;

    /** Slugs of the Contributor Role Taxonomy (CRediT, ANSI/NISO Z39.104-2022). */
    public List<String> roles = new ArrayList<>();
}
