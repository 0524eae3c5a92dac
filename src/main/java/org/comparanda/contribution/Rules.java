package org.comparanda.contribution;

import java.util.List;

/** All rules; the order does not matter, since reports are sorted. */
final class Rules {

    static final List<Rule> ALL = List.of();

    private Rules() {}
}
