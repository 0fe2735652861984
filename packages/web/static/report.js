// The document beside the case: pages of pdf.js, scrolled to the words and with boxes over them; and copying the citation.
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
