/**
 * Releases: complete, numbered, immutable states of the evidence, kept in PostgreSQL. The doors are
 * {@link org.comparanda.release.Publisher}, which makes a release of packages, and
 * {@link org.comparanda.release.Releases}, which reads one back whole.
 */
package org.comparanda.release;
