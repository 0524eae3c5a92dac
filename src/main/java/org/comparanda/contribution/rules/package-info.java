/**
 * What must hold of a package and what a Table Schema cannot say: one small class a rule.
 *
 * <p>The door is {@link org.comparanda.contribution.rules.Rules}. A new rule is a class that implements
 * {@link org.comparanda.contribution.rules.Rule} or {@link org.comparanda.contribution.rules.NeighbourRule}, a line in
 * {@code Rules}, an entry in {@code rules.yaml}, which explains each code to people, and a case in {@code faults.yaml}.
 */
package org.comparanda.contribution.rules;
