// Follows an import while it runs.
const PAUSE_MS = 500;

async function follow() {
  const progress = document.getElementById('progress');
  if (progress?.dataset.state !== 'running') return;
  const answer = await fetch(location.href);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const newer = page.getElementById('progress');
  if (newer === null) location.reload();
  else progress.replaceWith(document.adoptNode(newer));
  setTimeout(follow, PAUSE_MS);
}

setTimeout(follow, PAUSE_MS);
