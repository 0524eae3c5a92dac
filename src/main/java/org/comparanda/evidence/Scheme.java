package org.comparanda.evidence;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** Another framework to which themes are matched. */
@Entity
@Immutable
public class Scheme extends CodebookEntry {

    public String scheme;

    public String title;

    public String url;

    public String note;
}
