'use strict';
const all = (selector) => Array.from(document.querySelectorAll(selector));
const press = (buttons, chosen) => buttons.forEach((b) => b.setAttribute('aria-pressed', String(b === chosen)));

const languages = all('[data-to-lang]');
languages.forEach((button) => button.addEventListener('click', () => {
  document.documentElement.dataset.lang = button.dataset.toLang;
  document.documentElement.lang = button.dataset.toLang;
  press(languages, button);
}));

const filters = all('[data-state-filter]');
filters.forEach((button) => button.addEventListener('click', () => {
  const state = button.dataset.stateFilter;
  press(filters, button);
  all('article').forEach((a) => a.classList.toggle('hidden', state !== 'all' && !a.classList.contains(state)));
  all('main section').forEach((s) => s.classList.toggle('hidden', s.querySelector('article:not(.hidden)') === null));
}));

const unfold = document.querySelector('[data-unfold]');
unfold.addEventListener('click', () => {
  const open = unfold.getAttribute('aria-pressed') !== 'true';
  unfold.setAttribute('aria-pressed', String(open));
  all('article > details').forEach((d) => { d.open = open; });
});
window.addEventListener('beforeprint', () => all('details').forEach((d) => { d.open = true; }));
