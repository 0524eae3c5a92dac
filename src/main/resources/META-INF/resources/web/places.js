// Countries and their parts, as the visitor chooses them: `place=GB-ENG,FR` is England and the whole of France.

import { list } from './address.js';
import { rows } from './api.js';
import { alphabetically } from './language.js';

/** Countries with findings, by name, each with its parts that have findings of their own: [{code, name, parts}]. */
export async function places(signal) {
  const { results } = await rows('v1/findings', { group_by: 'country,jurisdiction' }, signal);
  const countries = new Map();
  for (const row of results) {
    const country = countries.get(row.country) || { code: row.country, name: row.country_name, parts: [] };
    countries.set(row.country, country);
    if (row.jurisdiction !== row.country) country.parts.push({ code: row.jurisdiction, name: row.jurisdiction_name });
  }
  const byName = alphabetically(one => one.name);
  countries.forEach(country => country.parts.sort(byName));
  return [...countries.values()].sort(byName);
}

/**
 * The filter of the API for the chosen places. The API counts countries with all their parts by `country`, and exactly
 * these places by `jurisdiction`; as both hold at once, one part among the chosen makes all of them be listed as places.
 */
export function placeFilter(chosen, known) {
  const codes = list(chosen);
  if (!codes.some(code => code.includes('-'))) return { country: codes.join(',') };
  const exact = codes.flatMap(code => [code, ...(partsOf(code, known).map(part => part.code))]);
  return { jurisdiction: [...new Set(exact)].join(',') };
}

/** The filter for one column: the country, or those of its parts that are chosen. */
export function columnFilter(code, chosen, known) {
  const parts = partsOf(code, known).filter(part => list(chosen).includes(part.code));
  return list(chosen).includes(code) || parts.length === 0 ? { country: code }
    : { jurisdiction: parts.map(part => part.code).join(',') };
}

/** What a column is called: a country of which only parts are chosen goes by their names. */
export function columnName(code, chosen, known) {
  const codes = list(chosen);
  const parts = partsOf(code, known).filter(part => codes.includes(part.code));
  return codes.includes(code) || parts.length === 0 ? known.find(one => one.code === code)?.name || code
    : parts.map(part => part.name).join(', ');
}

const partsOf = (code, known) => known.find(one => one.code === code)?.parts || [];
