// The codebook, as the service gives it: names of all codes, whether or not any row uses them.

import { ask } from './api.js';
import { spokenLanguage } from './language.js';

/** What is asked of it: `name('read-levels', 'partial')`, `schemes`, and `themes` by key. */
export async function codebook(signal) {
  const { lists, schemes, themes } = await ask('v1/codebook', {}, signal);
  const inLanguage = labels => labels[spokenLanguage()] || labels.en;
  const entries = list => (lists[list] || []).map(entry => [entry.key, inLanguage(entry.labels)]);
  const names = new Map(Object.keys(lists).map(list => [list, new Map(entries(list))]));
  return {
    name: (list, key) => names.get(list)?.get(key) || key || '',
    keys: list => [...(names.get(list)?.keys() || [])],
    schemes: new Map(schemes.map(scheme => [scheme.scheme, scheme])),
    themes: new Map(themes.map(theme => [theme.key, inLanguage(theme.labels)])),
  };
}
