/**
 * Everything that speaks HTTP. A resource holds paths and nothing else; {@link org.comparanda.api.Parameters} reads
 * what is asked, {@link org.comparanda.api.Answers} turns it into an answer, and {@link org.comparanda.api.Problem}
 * is the one form in which something goes wrong.
 */
package org.comparanda.api;
