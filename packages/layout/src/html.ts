import type { Layout, Stage } from '@oordelenbank/model';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { vocabularyOf } from './broken-words.ts';
import { compose } from './compose.ts';
import { DraftFlow, type Setting } from './draft-flow.ts';
import { markOf } from './list-marks.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements whose words are not read: of the site around the report, or of the machine. */
const UNREAD = new Set(
  'head script style noscript template nav button form select svg math iframe object video audio canvas dialog'.split(
    ' ',
  ),
);

/** Elements beside the report, where the page does not say which part is the main one. */
const SURROUNDING = new Set(['header', 'footer', 'aside']);

/** Elements that begin and end a block. Source: the user agent style sheet of the HTML standard, `display: block`. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html legend li main menu ol p pre search section summary table tbody tfoot thead tr caption ul'
  ).split(' '),
);

const PLAIN: Setting = {
  bold: false,
  italic: false,
  superscript: false,
  headingLevel: null,
  quoted: false,
  preformatted: false,
};

/**
 * Reads a web page: the text of its main part, each block element a block. What the page marks as footnotes stands
 * behind the body.
 */
export const layOutHtml: Stage<string, Layout> = (source) => {
  const root = parse(source).childNodes.filter(isElement);
  const main = findMain(root);
  const reader = new Reader(main === undefined);
  const outside = root
    .flatMap(elementsOf)
    .filter((element) => isNotes(element) && main !== undefined && !isInside(element, main));
  for (const node of main === undefined ? root : [main, ...outside]) reader.read(node, PLAIN);
  const body = reader.flow.end();
  const footnotes = reader.notes.end();
  const texts = body.flatMap(({ lines }) => lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')));
  const draft = { body, footnotes, furniture: [], pages: [], ocrPages: [], bodySizePt: 0 };
  return compose(draft, vocabularyOf(texts));
};

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

/** The part that the page itself marks as its main one: `main`, else its only `article`. */
function findMain(nodes: readonly Element[]): Element | undefined {
  const all = nodes.flatMap(elementsOf);
  const main = all.find((element) => element.tagName === 'main' || attribute(element, 'role') === 'main');
  const articles = all.filter(({ tagName }) => tagName === 'article');
  return main ?? (articles.length === 1 ? articles[0] : undefined);
}

function elementsOf(element: Element): Element[] {
  return [element, ...element.childNodes.filter(isElement).flatMap(elementsOf)];
}

class Reader {
  readonly flow = new DraftFlow();
  readonly notes = new DraftFlow();
  readonly #skipsSurroundings: boolean;

  constructor(skipsSurroundings: boolean) {
    this.#skipsSurroundings = skipsSurroundings;
  }

  read(node: Node, setting: Setting, flow: DraftFlow = this.flow): void {
    if (node.nodeName === '#text') flow.add((node as DefaultTreeAdapterTypes.TextNode).value, setting);
    if (!isElement(node) || this.#isUnread(node)) return;
    const own = isNotes(node) ? this.notes : flow;
    const isBlock = BLOCKS.has(node.tagName);
    if (isBlock && !isInCell(node)) own.breakBlock();
    begin(node, setting, own);
    for (const child of node.childNodes) this.read(child, settingOf(node, setting), own);
    if (isBlock && !isInCell(node)) own.breakBlock();
  }

  #isUnread(element: Element): boolean {
    const { tagName } = element;
    if (UNREAD.has(tagName) || element.attrs.some(({ name }) => name === 'hidden')) return true;
    return this.#skipsSurroundings && SURROUNDING.has(tagName) && !hasAncestor(element, 'article');
  }
}

/** What stands before the words of an element: a line end, the tab between two cells, the mark of an item. */
function begin(element: Element, setting: Setting, flow: DraftFlow): void {
  const { tagName } = element;
  if (tagName === 'br') flow.breakLine();
  if ((tagName === 'td' || tagName === 'th') && isFurtherCell(element)) flow.breakLine(true);
  else if (BLOCKS.has(tagName) && isInCell(element)) flow.breakLine();
  if (tagName === 'li') flow.add(`${markOf(element)} `, settingOf(element, setting));
}

function settingOf({ tagName }: Element, setting: Setting): Setting {
  const { level } = /^h(?<level>[1-6])$/u.exec(tagName)?.groups ?? {};
  return {
    bold: setting.bold || tagName === 'b' || tagName === 'strong',
    italic: setting.italic || tagName === 'i' || tagName === 'em' || tagName === 'cite',
    superscript: setting.superscript || tagName === 'sup',
    headingLevel: level === undefined ? setting.headingLevel : Number(level),
    quoted: setting.quoted || tagName === 'blockquote',
    preformatted: setting.preformatted || tagName === 'pre',
  };
}

function isNotes(element: Element): boolean {
  return (
    attribute(element, 'role') === 'doc-endnotes' || /(?:^|\s)footnotes(?:\s|$)/u.test(attribute(element, 'class'))
  );
}

function isFurtherCell(cell: Element): boolean {
  const cells = cell.parentNode?.childNodes.filter(isElement) ?? [];
  return cells.indexOf(cell) > 0;
}

function isInCell(element: Element): boolean {
  return element.tagName !== 'tr' && (hasAncestor(element, 'td') || hasAncestor(element, 'th'));
}

function hasAncestor(element: Element, tagName: string): boolean {
  return ancestorsOf(element).some((above) => above.tagName === tagName);
}

function isInside(element: Element, outer: Element): boolean {
  return ancestorsOf(element).includes(outer);
}

function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let above = element.parentNode; above !== null && 'tagName' in above; above = above.parentNode)
    ancestors.push(above);
  return ancestors;
}
