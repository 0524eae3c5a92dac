/**
 * The vocabulary of the field: findings, sources, programmes, figures and relations as they are published, the
 * themes and places they are coded to, and the closed lists. The doors are {@link org.comparanda.evidence.Evidence},
 * what one dataset says, and {@link org.comparanda.evidence.Codebook}, what its codes mean. Imports nothing of ours.
 */
package org.comparanda.evidence;
