package org.comparanda.contribution;

/** A row of a package, with the place where it was read. */
public record Row<T>(Location at, T value) {}
