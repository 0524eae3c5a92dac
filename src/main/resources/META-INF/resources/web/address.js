// The state of the page is the query of its address, and nothing else: what one sees can be sent to somebody.

/** The state that an address stands for; a name given twice counts once. */
export function read(search = location.search) {
  return Object.fromEntries(new URLSearchParams(search));
}

/** A state with changes; null or '' takes a name out. */
export function changed(state, changes) {
  return Object.fromEntries(Object.entries({ ...state, ...changes })
    .filter(([, value]) => value !== null && value !== undefined && value !== ''));
}

/** The address of a state, to be used as href: always in the same order, so that equal states have equal addresses. */
export function href(state) {
  const { view, lang, embed, ...rest } = changed(state, {});
  const ordered = { view, ...Object.fromEntries(Object.entries(rest).sort()), lang, embed };
  const query = Object.entries(changed(ordered, {}))
    .map(([name, value]) => encodeURIComponent(name) + '=' + encodeURIComponent(value).replace(/%2C/g, ',')).join('&');
  return query ? '?' + query : './';
}

/** The address of a view, keeping what holds for all views: language and embedding. */
export function to(state, view, parameters = {}) {
  return href({ lang: state.lang, embed: state.embed, view, ...parameters });
}

/** Values of a parameter that is a list. */
export const list = value => (value ? value.split(',').filter(part => part) : []);

/** Goes to an address of this page; `replace` leaves no step for the back button. */
export function go(address, replace = false) {
  if (new URL(address, location.href).href === location.href) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  dispatchEvent(new Event('address'));
}

/** Goes to the state that is shown, with changes. */
export const change = (changes, replace) => go(href(changed(read(), changes)), replace);
