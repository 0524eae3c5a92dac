// Builds elements. Text is always set as text, never as markup: whatever the data say, it cannot become code.

/**
 * An element: h('a', {href: '?view=gaps', class: 'quiet'}, 'Gaps'). Attributes that are null, undefined or false are
 * left out; `on…` are listeners; children that are null or false are left out, lists are flattened.
 */
export function h(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** Text that only screen readers say. */
export const spoken = text => h('span', { class: 'spoken' }, text);

/** A link that leads out of the service, and says so by its class; http and https only. */
export function outward(address, ...children) {
  const safe = /^https?:\/\//i.test(address || '');
  return safe ? h('a', { href: address, class: 'outward', rel: 'noopener noreferrer', target: '_blank' }, ...children)
    : h('span', {}, ...children);
}
