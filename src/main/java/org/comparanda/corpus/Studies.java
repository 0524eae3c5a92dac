package org.comparanda.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comparanda.evidence.Document;
import org.comparanda.evidence.Source;

/**
 * Which sources report the same study. Study names are one namespace over all datasets, and sources that share a DOI
 * or an ISBN report one study, whatever they call it; of several names the first in the alphabet is used.
 */
final class Studies {

    private final Map<String, String> parents = new HashMap<>();

    Studies(List<Source> sources) {
        Map<Document, String> studyOfDocument = new HashMap<>();
        for (Source source : sources) {
            join(source.study, source.study);
            for (Document document : source.documents()) {
                String other = studyOfDocument.putIfAbsent(document, source.study);
                if (other != null) {
                    join(other, source.study);
                }
            }
        }
    }

    /** The name under which a source's study is counted. */
    String of(Source source) {
        return root(source.study);
    }

    private void join(String one, String other) {
        String first = root(one);
        String second = root(other);
        if (first.compareTo(second) <= 0) {
            parents.put(second, first);
        } else {
            parents.put(first, second);
        }
    }

    private String root(String study) {
        String name = study;
        while (!parents.getOrDefault(name, name).equals(name)) {
            name = parents.get(name);
        }
        return name;
    }
}
