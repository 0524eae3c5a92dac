/**
 * The package in which a contributor brings a country: read from a folder or zip, checked, reported on, and written
 * out again as a Data Package that other tools read.
 *
 * <p>The doors are {@link org.comparanda.contribution.PackageReader} and
 * {@link org.comparanda.contribution.CodebookReader} on the way in, and
 * {@link org.comparanda.contribution.PackageWriter} on the way out. What a table looks like is said once, in
 * {@link org.comparanda.contribution.PackageTables} and the Table Schemas of {@code data/schema}; what a schema cannot
 * say is a {@link org.comparanda.contribution.rules.Rule}.
 */
package org.comparanda.contribution;
