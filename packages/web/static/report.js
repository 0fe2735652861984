// The document beside the case: pages of pdf.js, scrolled to the words and with boxes over them; copying the citation; and the
// first of the cases like it, once they are found.
const viewer = document.getElementById('viewer');
if (viewer !== null) {
  const { openViewer } = await import('./viewer.js');
  openViewer(viewer);
}

const copy = document.getElementById('copy');
if (copy !== null && navigator.clipboard !== undefined) {
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  copy.after(' ', status);
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    const words = document.getElementById('citation-text').textContent;
    await navigator.clipboard.writeText(`${words}, ${location.origin}${location.pathname}`);
    status.textContent = copy.dataset.copied;
  });
}

const MAX_ALIKE = 3;
const alike = document.getElementById('all-alike');
if (alike !== null) {
  const answer = await fetch(alike.href);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const cases = [...page.querySelectorAll('#found .cases > li')].slice(0, MAX_ALIKE);
  const list = Object.assign(document.createElement('ol'), { className: 'cases' });
  list.append(...cases.map((it) => document.adoptNode(it)));
  if (cases.length > 0) alike.parentElement.before(list);
}
