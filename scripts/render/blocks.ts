/** Reads a report's Markdown into the blocks that a page is set from. */
import { lexer, type Token, type Tokens } from 'marked';

/** Words of one face. `note` is the mark of the footnote that the words are the sign of. */
export interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly raised: boolean;
  readonly note: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly label: string; readonly depth: number; readonly spans: readonly Span[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Span[])[])[] }
  | { readonly kind: 'rule' };

export interface Source {
  /** Running header and footer; either may be empty. */
  readonly header: string;
  readonly footer: string;
  readonly blocks: readonly Block[];
  /** The words of each footnote, by its mark. */
  readonly notes: ReadonlyMap<string, readonly Span[]>;
}

const RUNNING = /^<!--\s*header:(?<header>.*?)\|\s*footer:(?<footer>.*?)-->/su;
const NOTE = /^\[\^(?<mark>[^\]]+)\]:[ \t]*(?<words>.+)$/gmu;
const NOTE_SIGN = /\[\^(?<mark>[^\]]+)\]/u;
/** The number or bullet as printed: marked itself counts on from the first number of a list. */
const LABEL = /^\s*(?<label>\d+[.)]|[-*+])/u;

const plain: Span = { text: '', bold: false, italic: false, raised: false, note: '' };

export function readSource(markdown: string): Source {
  const running = RUNNING.exec(markdown)?.groups ?? {};
  const notes = new Map<string, readonly Span[]>();
  const body = markdown.replace(RUNNING, '').replaceAll(NOTE, (_line, mark: string, words: string) => {
    notes.set(
      mark,
      lexer(words).flatMap((token) => spansOf(inside(token), plain)),
    );
    return '';
  });
  const blocks = lexer(body).flatMap((token) => blocksOf(token, 0));
  return { header: (running.header ?? '').trim(), footer: (running.footer ?? '').trim(), blocks, notes };
}

function blocksOf(token: Token, depth: number): Block[] {
  switch (token.type) {
    case 'heading':
      return [{ kind: 'heading', level: (token as Tokens.Heading).depth, spans: spansOf(inside(token), plain) }];
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', label: '', depth, spans: spansOf(inside(token), plain) }];
    case 'blockquote':
      return inside(token).flatMap((child) => blocksOf(child, depth + 1));
    case 'list':
      return (token as Tokens.List).items.flatMap((item) => itemOf(item, depth));
    case 'table':
      return [tableOf(token as Tokens.Table)];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'space':
      return [];
    default:
      throw new Error(`no layout for Markdown of the kind "${token.type}": ${token.raw.slice(0, 60)}`);
  }
}

/** The paragraphs of one item, the first with the item's number or bullet, the further ones below its words. */
function itemOf(item: Tokens.ListItem, depth: number): Block[] {
  const printed = LABEL.exec(item.raw)?.groups?.label ?? '';
  const label = /\d/u.test(printed) ? printed : '•';
  const [first, ...rest] = item.tokens.flatMap((token) => blocksOf(token, depth));
  if (first?.kind !== 'paragraph') throw new Error(`a list item begins with words: ${item.raw.slice(0, 60)}`);
  const further = rest.map((block) => (block.kind === 'paragraph' ? { ...block, depth: block.depth + 1 } : block));
  return [{ ...first, label }, ...further];
}

function tableOf(table: Tokens.Table): Block {
  const [header, ...others] = [table.header, ...table.rows].map((row) =>
    row.map(({ tokens }) => spansOf(tokens, plain)),
  );
  const bold = (header ?? []).map((cell) => cell.map((span) => ({ ...span, bold: true })));
  const rows = [bold, ...others];
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  return { kind: 'table', rows: filled };
}

function inside(token: Token): Token[] {
  return 'tokens' in token && token.tokens !== undefined ? token.tokens : [];
}

function spansOf(tokens: readonly Token[], face: Span): Span[] {
  const spans: Span[] = [];
  let raised = face.raised;
  for (const token of tokens) {
    if (token.type === 'html') raised = /^<sup>/iu.test(token.raw);
    else if (token.type === 'br') spans.push({ ...face, text: '\n' });
    else if (token.type === 'strong') spans.push(...spansOf(inside(token), { ...face, bold: true }));
    else if (token.type === 'em') spans.push(...spansOf(inside(token), { ...face, italic: true }));
    else if (inside(token).length > 0) spans.push(...spansOf(inside(token), { ...face, raised }));
    else spans.push(...splitNotes('text' in token ? token.text : token.raw, { ...face, raised }));
  }
  return spans;
}

/** The words with the signs of footnotes in them apart, raised. */
function splitNotes(text: string, face: Span): Span[] {
  const sign = NOTE_SIGN.exec(text);
  const words = { ...face, text: text.slice(0, sign?.index).replace(/\s+/gu, ' ') };
  const before = words.text === '' ? [] : [words];
  if (sign === null) return before;
  const mark = sign.groups?.mark ?? '';
  const after = splitNotes(text.slice(sign.index + sign[0].length), face);
  return [...before, { ...face, text: mark, raised: true, note: mark }, ...after];
}
