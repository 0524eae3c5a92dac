package org.comparanda.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A place that evidence is about: a country, a part of one, or a union of countries. */
@Entity
@Immutable
public class Jurisdiction extends CodebookEntry {

    /** ISO 3166-1 alpha-2 or ISO 3166-2 code, {@code XK} or {@code EU}. */
    public String code;

    public String name;

    public String nameFr;

    /** Code of the country that a part belongs to. */
    public String parent;

    @Enumerated(EnumType.STRING)
    public PlaceLevel level;

    /** ISO 3166-1 alpha-3 code of a country. */
    public String alpha3;

    /** UN M49 code of a country, three digits. */
    public String m49;

    public List<String> aliases = new ArrayList<>();

    /** Code of the country: of the parent for a part, else its own. */
    public String country() {
        return parent == null ? code : parent;
    }

    public String name(Language language) {
        return language == Language.FR ? nameFr : name;
    }
}
