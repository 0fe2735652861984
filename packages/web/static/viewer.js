// Shows a PDF on the page, one page under the other. Scripts in a PDF are never run: nothing here could run them.
import * as pdfjs from './pdfjs/pdf.mjs';

globalThis.pdfjsLib = pdfjs;
const { EventBus, PDFLinkService, PDFViewer, LinkTarget } = await import('./pdfjs/pdf_viewer.mjs');

const sheet = Object.assign(document.createElement('link'), {
  rel: 'stylesheet',
  href: '/assets/pdfjs/pdf_viewer.css',
});
await new Promise((resolve) => {
  sheet.addEventListener('load', resolve);
  document.head.prepend(sheet);
});

const at = (name) => new URL(`./pdfjs/${name}`, import.meta.url).href;
pdfjs.GlobalWorkerOptions.workerSrc = at('pdf.worker.mjs');

/** @param root holds the address of the file, the sizes of its pages in points, the boxes to show and the words of the buttons. */
export async function openViewer(root) {
  const words = JSON.parse(root.dataset.words);
  const sizes = JSON.parse(root.dataset.sizes);
  const { bar, scroll, fields } = build(root, words);
  root.hidden = false;
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({
    eventBus,
    externalLinkTarget: LinkTarget.BLANK,
    externalLinkRel: 'noopener noreferrer',
  });
  const view = new PDFViewer({
    container: scroll,
    viewer: scroll.firstElementChild,
    eventBus,
    linkService,
    annotationMode: 1,
    removePageBorders: true,
  });
  linkService.setViewer(view);
  let boxes = JSON.parse(root.dataset.boxes);
  const draw = () => drawBoxes(view, boxes, sizes);
  eventBus.on('pagerendered', draw);
  // The pages as a whole can be reached by keyboard already.
  eventBus.on('textlayerrendered', ({ source }) => source.textLayer.div.removeAttribute('tabindex'));
  eventBus.on('pagechanging', ({ pageNumber }) => {
    fields.page.value = pageNumber;
  });
  eventBus.on('pagesinit', () => {
    view.currentScaleValue = 'page-width';
    show(boxes);
  });
  const show = (wanted) => {
    boxes = wanted;
    draw();
    scrollTo(view, scroll, boxes, sizes);
  };
  try {
    const file = await pdfjs.getDocument({
      ...{
        url: root.dataset.file,
        cMapUrl: at('cmaps/'),
        cMapPacked: true,
        standardFontDataUrl: at('standard_fonts/'),
      },
      ...{ wasmUrl: at('wasm/'), iccUrl: at('iccs/'), enableXfa: false, isEvalSupported: false },
    }).promise;
    linkService.setDocument(file, null);
    view.setDocument(file);
    fields.page.max = file.numPages;
    fields.last.textContent = file.numPages;
    fields.status.textContent = '';
  } catch {
    fields.status.textContent = words.failed;
    bar.hidden = true;
    scroll.parentElement.hidden = true;
    return;
  }
  listen(view, fields, root, show);
}

function build(root, words) {
  const element = (name, properties, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const button = (sign, label) =>
    element('button', {
      type: 'button',
      className: 'utrecht-button utrecht-button--secondary-action',
      textContent: sign,
      ariaLabel: label,
      title: label,
    });
  const fields = {
    previous: button('‹', words.previous),
    next: button('›', words.next),
    smaller: button('−', words.smaller),
    larger: button('+', words.larger),
    page: element('input', {
      type: 'number',
      min: 1,
      value: 1,
      id: 'viewer-page',
      className: 'utrecht-textbox utrecht-textbox--html-input',
    }),
    last: element('span', {}),
    status: element('p', { textContent: words.loading }),
  };
  fields.status.setAttribute('role', 'status');
  const label = element('label', { htmlFor: 'viewer-page', textContent: words.page });
  const { previous, next, smaller, larger, page, last, status } = fields;
  const bar = element(
    'div',
    { className: 'viewer-bar' },
    previous,
    label,
    page,
    ` ${words.of} `,
    last,
    next,
    smaller,
    larger,
  );
  const scroll = element(
    'div',
    { className: 'viewer-scroll', tabIndex: 0 },
    element('div', { className: 'pdfViewer' }),
  );
  scroll.setAttribute('role', 'region');
  scroll.setAttribute('aria-label', words.pages);
  root.append(bar, status, element('div', { className: 'viewer-frame' }, scroll));
  return { bar, scroll, fields };
}

function listen(view, fields, root, show) {
  fields.previous.addEventListener('click', () => view.previousPage());
  fields.next.addEventListener('click', () => view.nextPage());
  fields.smaller.addEventListener('click', () => view.decreaseScale());
  fields.larger.addEventListener('click', () => view.increaseScale());
  fields.page.addEventListener('change', () => {
    view.currentPageNumber = Math.min(view.pagesCount, Math.max(1, Math.trunc(Number(fields.page.value)) || 1));
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-boxes]');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const boxes = JSON.parse(link.dataset.boxes);
    if (boxes.length === 0) return;
    event.preventDefault();
    show(boxes);
    root.scrollIntoView({ block: 'nearest' });
  });
}

/** Boxes are in points from the top left corner of the page. */
function drawBoxes(view, boxes, sizes) {
  for (let index = 0; index < view.pagesCount; index++) {
    const page = view.getPageView(index)?.div;
    for (const old of page?.querySelectorAll('.viewer-box') ?? []) old.remove();
  }
  for (const [number, left, top, right, bottom] of boxes) {
    const page = view.getPageView(number - 1)?.div;
    const [width, height] = sizes[number - 1] ?? [];
    if (page === undefined || width === undefined) continue;
    const box = document.createElement('div');
    box.className = 'viewer-box';
    const percent = (part, whole) => `${(100 * part) / whole}%`;
    box.style.left = percent(left - 1, width);
    box.style.top = percent(top - 1, height);
    box.style.width = percent(right - left + 2, width);
    box.style.height = percent(bottom - top + 2, height);
    page.append(box);
  }
}

function scrollTo(view, scroll, boxes, sizes) {
  const [number, , top] = boxes[0] ?? [];
  const page = number === undefined ? undefined : view.getPageView(number - 1)?.div;
  if (page === undefined) return;
  const [, height] = sizes[number - 1];
  scroll.scrollTop = page.offsetTop + (top / height) * page.clientHeight - scroll.clientHeight / 4;
}
