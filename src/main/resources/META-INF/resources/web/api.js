// Asks the public API, as any other client would.

import { spokenLanguage } from './language.js';

/** What the service refused, in its own words: an RFC 9457 problem document. */
export class Problem extends Error {
  constructor(problem) {
    super(problem.detail || problem.title);
    this.problem = problem;
  }
}

/** The service could not be reached. */
export class Unreachable extends Error {}

const root = new URL('../', import.meta.url);
const answered = new Map();

/** The address of a question; relative paths such as 'v1/findings' keep working behind a proxy that adds a prefix. */
export function address(path, parameters = {}) {
  const query = Object.entries({ ...parameters, lang: spokenLanguage() })
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => encodeURIComponent(name) + '=' + encodeURIComponent(value).replace(/%2C/g, ','))
    .join('&');
  return new URL(path, root).href + '?' + query;
}

/** An answer of the API, as JSON. Throws Problem, Unreachable, or AbortError when the visitor has gone on. */
export async function ask(path, parameters = {}, signal = undefined) {
  const url = address(path, parameters);
  if (answered.has(url)) return answered.get(url);
  const answer = await fetched(url, signal);
  // The pages of one visit stay with what they were given; whoever wants news loads the page again.
  answered.set(url, answer);
  return answer;
}

/** All rows of a list, and its meta. */
export async function rows(path, parameters = {}, signal = undefined) {
  const first = await ask(path, { limit: 5000, ...parameters }, signal);
  let { results } = first;
  let next = first.meta.next_cursor;
  while (next) {
    const page = await ask(path, { limit: 5000, ...parameters, release: first.meta.release, cursor: next }, signal);
    results = results.concat(page.results);
    next = page.meta.next_cursor;
  }
  return { meta: first.meta, results };
}

async function fetched(url, signal) {
  let answer;
  try {
    answer = await fetch(url, { signal, headers: { Accept: 'application/json' } });
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    throw new Unreachable();
  }
  if (answer.ok) return answer.json();
  const type = answer.headers.get('Content-Type') || '';
  throw new Problem(type.includes('json') ? await answer.json() : { title: answer.statusText, status: answer.status });
}
