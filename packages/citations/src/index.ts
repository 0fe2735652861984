import type { Cited, Span } from '@oordelenbank/model';
import { canBegin } from './beginnings.ts';
import { definitionBehind, isBeingDefined } from './definitions.ts';
import { type Definition, DocumentNames } from './document-names.ts';
import { isExactName, workTitled } from './names.ts';
import { otherReference } from './other-references.ts';
import type { Reference } from './references.ts';
import { resolve } from './resolve.ts';
import { statuteReference } from './statute-references.ts';
import { type Tokens, tokenize } from './tokens.ts';

/** What is known of a text beyond its words. */
export interface CitationContext {
  /** A heading that names an act, and the text under it: an article there without an act is that act's. */
  readonly regions?: readonly { readonly heading: Span; readonly body: Span }[];
  /** Where the words of a law are quoted: an article without an act there is that law's own. */
  readonly quotedLaw?: readonly Span[];
  /** ISO 8601 date of the text, for acts that have changed since. */
  readonly date?: string;
}

/** A citation and where it stands. Each article of a list is one, and all of them have the words of the whole list. */
export interface FoundCitation extends Cited, Span {
  readonly text: string;
  readonly inQuotedLaw: boolean;
  /** Identifiers of the works that could be meant, where it could not be told. */
  readonly candidates: readonly string[];
  /** The citation's own words within its list: '33, tweede lid' of 'artikelen 32 en 33, tweede lid, van de Awb'. */
  readonly item: Span;
}

/** Finds what a Dutch text cites, in the order of the text. Never throws; a citation does not cross a blank line. */
export function findCitations(text: string, context: CitationContext = {}): readonly FoundCitation[] {
  const tokens = tokenize(text);
  return resolve(tokens, references(tokens), context);
}

/** The references of the text; blocks that use a short name before it is defined are read again when all names are known. */
function references(tokens: Tokens): readonly Reference[] {
  const names = new DocumentNames();
  const first = referencesIn(tokens, { from: 0, to: tokens.count }, names, (definition) => names.add(definition));
  const found: Reference[] = [];
  let kept = 0;
  for (const [from, to] of names.usedBefore(tokens)) {
    for (; (first[kept]?.from ?? to) < from; kept++) found.push(first[kept] as Reference);
    found.push(...referencesIn(tokens, { from, to, before: found.at(-1) }, names, () => undefined));
    while ((first[kept]?.from ?? to) < to) kept++;
  }
  return [...found, ...first.slice(kept)];
}

/** Whether a definition tells more than the registry does. */
function isNews({ printed, work }: Definition): boolean {
  const known = workTitled(printed);
  return known === undefined || known.id === null || known.id !== work.id || !isExactName(printed);
}

/** Some of the tokens, and the reference before them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly before?: Reference | undefined;
}

function referencesIn(
  tokens: Tokens,
  { from, to, before }: Stretch,
  names: DocumentNames,
  define: (definition: Definition) => void,
): Reference[] {
  const found: Reference[] = [];
  let last = before;
  for (let index = from; index < to; ) {
    const reference = canBegin(tokens, index, names) ? referenceAt(tokens, index, names, last) : undefined;
    if (reference) {
      if (!isBeingDefined(tokens, reference, last)) found.push(reference);
      last = found.at(-1) ?? before;
      const definition = definitionBehind(tokens, reference);
      if (definition && isNews(definition)) define(definition);
    }
    index = reference ? Math.max(reference.to, index + 1) : index + 1;
  }
  return found;
}

function referenceAt(
  tokens: Tokens,
  index: number,
  names: DocumentNames,
  before: Reference | undefined,
): Reference | undefined {
  return otherReference(tokens, index) ?? statuteReference(tokens, index, names, before);
}
