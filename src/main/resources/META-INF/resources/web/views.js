// The views there are, in the order of the menu. A view is a module whose `view(state, signal)` answers with a promise of
//   { title, content, share }: its heading, what stands below it, and what it can be taken away as (see share.js).
// Its name is `view` in the address and its menu text `nav.<name>`; `hidden: true` keeps it out of the menu.

export const VIEWS = [
  { name: 'compare', load: () => import('./views/compare.js') },
  { name: 'country', load: () => import('./views/country.js') },
  { name: 'theme', load: () => import('./views/theme.js') },
  { name: 'gaps', load: () => import('./views/gaps.js') },
  { name: 'search', load: () => import('./views/search.js') },
  { name: 'data', load: () => import('./views/data.js') },
  { name: 'about', load: () => import('./views/about.js') },
];

/** The view that a state asks for; the first, if it names none or one that is not there. */
export const viewOf = state => VIEWS.find(view => view.name === state.view) || VIEWS[0];
