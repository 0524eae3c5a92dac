// Names of codes, of those that occur: what menus offer and rows are labelled with. Counts of findings have them.

import { rows } from './api.js';

/** Names by field: { design: Map { 'audit' → 'Audit' }, … }. */
export async function names(fields, signal) {
  const answers = await Promise.all(fields.map(field => rows('v1/findings', { group_by: field }, signal)));
  return Object.fromEntries(fields.map((field, i) =>
    [field, new Map(answers[i].results.map(row => [row[field], row[`${field}_name`]]))]));
}

/** The name of a value, or the value itself where nothing is known of it. */
export const nameOf = (known, field, value) => known[field]?.get(value) || value;
