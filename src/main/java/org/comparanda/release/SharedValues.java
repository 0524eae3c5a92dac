package org.comparanda.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comparanda.evidence.Contributor;
import org.comparanda.evidence.Evidence;
import org.comparanda.evidence.Figure;
import org.comparanda.evidence.Finding;
import org.comparanda.evidence.Programme;
import org.comparanda.evidence.PublishedRow;
import org.comparanda.evidence.Relation;
import org.comparanda.evidence.Search;
import org.comparanda.evidence.Source;
import org.comparanda.evidence.Translation;

/**
 * Keeps one object of all that are equal. The driver makes a new one for each cell, and most cells of a finding repeat:
 * its place, source, themes, coder, day. Readers on several threads may share one.
 */
final class SharedValues {

    private final Map<Object, Object> values = new ConcurrentHashMap<>();

    /** The same evidence; its rows now share what repeats, and their lists cannot be changed. */
    Evidence in(Evidence evidence) {
        evidence.contributors().forEach(this::contributor);
        evidence.sources().forEach(this::source);
        evidence.programmes().forEach(this::programme);
        evidence.findings().forEach(this::finding);
        evidence.relations().forEach(this::relation);
        evidence.figures().forEach(this::figure);
        evidence.searches().forEach(this::search);
        evidence.translations().forEach(this::translation);
        evidence.withdrawals().forEach(this::row);
        return evidence;
    }

    private void contributor(Contributor row) {
        row(row);
        row.roles = one(row.roles);
    }

    private void source(Source row) {
        row(row);
        row.key = one(row.key);
        row.authors = one(row.authors);
        row.container = one(row.container);
        row.language = one(row.language);
        row.study = one(row.study);
        row.setting = one(row.setting);
        row.dataPeriod = one(row.dataPeriod);
        row.readOn = one(row.readOn);
    }

    private void programme(Programme row) {
        row(row);
        row.key = one(row.key);
        row.jurisdiction = one(row.jurisdiction);
    }

    private void finding(Finding row) {
        row(row);
        row.id = one(row.id);
        row.jurisdiction = one(row.jurisdiction);
        row.programme = one(row.programme);
        row.source = one(row.source);
        row.via = one(row.via);
        row.locator = one(row.locator);
        row.period = one(row.period);
        row.coder = one(row.coder);
        row.codedOn = one(row.codedOn);
        row.checkedBy = one(row.checkedBy);
        row.note = one(row.note);
    }

    private void relation(Relation row) {
        row(row);
        row.subject = one(row.subject);
        row.object = one(row.object);
    }

    private void figure(Figure row) {
        row(row);
        row.jurisdiction = one(row.jurisdiction);
        row.programme = one(row.programme);
        row.unit = one(row.unit);
        row.population = one(row.population);
        row.asOf = one(row.asOf);
        row.source = one(row.source);
        row.via = one(row.via);
        row.locator = one(row.locator);
    }

    private void search(Search row) {
        row(row);
        row.jurisdiction = one(row.jurisdiction);
        row.theme = one(row.theme);
        row.where = one(row.where);
        row.query = one(row.query);
        row.languages = one(row.languages);
        row.searchedOn = one(row.searchedOn);
        row.searchedBy = one(row.searchedBy);
    }

    private void translation(Translation row) {
        row(row);
        row.id = one(row.id);
        row.field = one(row.field);
        row.language = one(row.language);
        row.translator = one(row.translator);
    }

    private void row(PublishedRow row) {
        row.dataset = one(row.dataset);
        row.version = one(row.version);
    }

    /** A shared list with one value more than this shared list. */
    <E> List<E> appended(List<E> list, E value) {
        List<E> longer = new ArrayList<>(list);
        longer.add(value);
        return one(longer);
    }

    private <E> List<E> one(List<E> list) {
        List<E> known = find(list);
        return known != null ? known : keep(List.copyOf(list));
    }

    private <T> T one(T value) {
        if (value == null) {
            return null;
        }
        T known = find(value);
        return known != null ? known : keep(value);
    }

    @SuppressWarnings("unchecked") // What is equal to a value of ours is of its type.
    private <T> T find(T value) {
        return (T) values.get(value);
    }

    /** Of two threads that come with the same at the same time, either may keep its own for now. */
    private <T> T keep(T value) {
        values.put(value, value);
        return value;
    }
}
