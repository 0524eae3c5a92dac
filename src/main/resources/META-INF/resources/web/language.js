// Texts, numbers and dates in the language of the page. Texts stand in texts/<language>.json; a test holds that every
// key asked for here is in every language, and that none is left over.

export const LANGUAGES = { en: 'English', fr: 'Français' };

/** Numbers, dates and lists as they are written where the texts come from. */
const LOCALES = { en: 'en-GB', fr: 'fr-FR' };

let texts = {};
let language = 'en';
let locale = LOCALES.en;

/** The language to use: what the address says, else what the browser prefers, else English. */
export function choose(asked) {
  const wanted = [asked, ...navigator.languages].filter(one => one).map(one => one.slice(0, 2).toLowerCase());
  return wanted.find(one => one in LANGUAGES) || 'en';
}

/** Loads the texts of a language; from now on everything is said in it. */
export async function speak(chosen) {
  if (chosen !== language || Object.keys(texts).length === 0) {
    const answer = await fetch(new URL(`texts/${chosen}.json`, import.meta.url));
    texts = await answer.json();
    language = chosen;
    locale = LOCALES[chosen];
  }
  document.documentElement.lang = chosen;
}

export const spokenLanguage = () => language;

/** A text; {name} is replaced by values.name. */
export function t(key, values = {}) {
  const text = texts[key];
  if (text === undefined) throw new Error(`no text for ${key} in ${language}`);
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

/** A text that depends on a number: key.one or key.other; {n} is the number. */
export function tn(key, n, values = {}) {
  const category = new Intl.PluralRules(locale).select(n) === 'one' ? 'one' : 'other';
  return t(`${key}.${category}`, { n: number(n), ...values });
}

export const number = (value, options = {}) => new Intl.NumberFormat(locale, options).format(value);

export const percent = share => number(share, { style: 'percent', maximumFractionDigits: 0 });

export const listed = (words, type = 'conjunction') => new Intl.ListFormat(locale, { type }).format(words);

/** A day such as 2026-11-22, written out. */
export function day(iso) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso));
}

/** Words in the order of the language's alphabet. */
export const alphabetically = by => (a, b) => by(a).localeCompare(by(b), locale);
