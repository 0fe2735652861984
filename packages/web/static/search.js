// Searches without loading the whole page: at a tick, a choice of order, the button and the links of the list.
const form = document.getElementById('search');
const parts = [...document.querySelectorAll('[data-fresh]')].map(({ id }) => id);
let latest = 0;
let shown = location.pathname + location.search;

function addressOf() {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (value !== '' && !(name === 'sort' && value === 'best')) fields.append(name, value);
  const action = form.getAttribute('action');
  return fields.size === 0 ? action : `${action}?${fields}`;
}

async function show(address, { keep = true } = {}) {
  const turn = ++latest;
  const found = document.getElementById('found');
  found.classList.add('busy');
  found.setAttribute('aria-busy', 'true');
  const answer = await fetch(address, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (turn !== latest) return;
  if (parts.some((id) => page.getElementById(id) === null)) {
    location.assign(address);
    return;
  }
  const focused = document.activeElement;
  const open = new Set([...form.querySelectorAll('details[open] > summary')].map((summary) => summary.textContent));
  for (const id of parts) document.getElementById(id).replaceWith(document.adoptNode(page.getElementById(id)));
  for (const summary of form.querySelectorAll('summary'))
    if (open.has(summary.textContent)) summary.parentElement.open = true;
  if (!keep) form.elements.q.value = page.getElementById('q').value;
  refocus(focused);
}

/** What had the focus was replaced by another with the same name and value. */
function refocus(focused) {
  if (focused === null || focused.isConnected || focused.name === undefined) return;
  const same = [...form.elements].find(
    (it) => it.name === focused.name && (it.type !== 'checkbox' || it.value === focused.value),
  );
  same?.focus({ preventScroll: true });
}

function go(address) {
  history.pushState(null, '', address);
  shown = location.pathname + location.search;
  show(address).catch(() => location.assign(address));
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(addressOf());
});
form.addEventListener('change', ({ target }) => {
  if (target.name !== 'q') go(addressOf());
});
form.addEventListener('click', (event) => {
  const link = event.target.closest('.pagination a');
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(link.getAttribute('href'));
  document.getElementById('main').scrollIntoView();
});
addEventListener('popstate', () => {
  // A link within the page is a step in the history too.
  if (shown === location.pathname + location.search) return;
  shown = location.pathname + location.search;
  show(location.href, { keep: false }).catch(() => location.reload());
});
