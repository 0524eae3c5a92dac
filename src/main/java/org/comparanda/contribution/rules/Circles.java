package org.comparanda.contribution.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comparanda.contribution.Row;
import org.comparanda.evidence.Relation;

/** Finds the relations that close a circle, in the order in which they are written, without recursion. */
final class Circles {

    private final Map<String, List<Row<Relation>>> from = new LinkedHashMap<>();
    private final Set<String> onTheWay = new HashSet<>();
    private final Set<String> done = new HashSet<>();
    private final List<Row<Relation>> closing = new ArrayList<>();

    private record Step(String finding, Iterator<Row<Relation>> next) {}

    Circles(List<Row<Relation>> rows) {
        rows.forEach(row -> from.computeIfAbsent(row.value().subject, id -> new ArrayList<>())
                .add(row));
    }

    List<Row<Relation>> closing() {
        from.keySet().forEach(this::walk);
        return closing;
    }

    private void walk(String start) {
        Deque<Step> way = new ArrayDeque<>();
        enter(start, way);
        while (!way.isEmpty()) {
            Step step = way.peek();
            if (!step.next.hasNext()) {
                way.pop();
                onTheWay.remove(step.finding);
                continue;
            }
            Row<Relation> row = step.next.next();
            if (onTheWay.contains(row.value().object)) {
                closing.add(row);
            } else {
                enter(row.value().object, way);
            }
        }
    }

    private void enter(String finding, Deque<Step> way) {
        if (done.add(finding)) {
            onTheWay.add(finding);
            way.push(new Step(finding, from.getOrDefault(finding, List.of()).iterator()));
        }
    }
}
