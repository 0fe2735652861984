import type { Topic } from '@oordelenbank/model';
import { type Facet, facetFields } from '@oordelenbank/store';
import { type Html, html } from '../html/html.ts';
import { normName } from '../html/parts.ts';
import type { Asked } from '../search-request.ts';
import type { Codes } from '../words/codes.ts';
import type { Messages } from '../words/messages.ts';

type Field = Facet['field'];

/** Fields that are shown open; the others open at a click, or where one of their values is ticked. */
const open: ReadonlySet<Field> = new Set(['outcome', 'topic', 'year']);

/** Of fields whose values are codes: their words. */
const wordsOf: Readonly<Partial<Record<Field, (codes: Codes, value: string) => string | undefined>>> = {
  outcome: ({ outcomes }, value) => (outcomes as Readonly<Record<string, string>>)[value],
  topic: ({ topics }, value) => topics[value as Topic],
  kind: ({ kinds }, value) => (kinds as Readonly<Record<string, string>>)[value],
  complainant: ({ complainants }, value) => complainants[value],
  norm: (_, value) => normName(value),
};

/** A value of a field as a person reads it. */
export function facetValue({ codes }: Messages, field: Field, value: string): string {
  return wordsOf[field]?.(codes, value) ?? value;
}

/** The values that were found, each with how many reports stand under it, and those that were ticked. */
/** @param cleared the address of the same question without what was ticked. */
export function facetFilters(words: Messages, asked: Asked, facets: readonly Facet[], cleared: string): Html {
  const groups = facetFields.flatMap((field) => fieldPart(words, field, valuesOf(field, asked, facets), asked) ?? []);
  if (groups.length === 0) return null;
  const isTicked = Object.keys(asked.ticked).length > 0;
  return html`<h2 class="utrecht-heading-3 wide-only">${words.search.filters}</h2>
${isTicked ? html`<p><a class="utrecht-link utrecht-link--html-a" href="${cleared}">${words.search.clear}</a></p>` : null}
${groups}
<button class="utrecht-button utrecht-button--secondary-action apply" type="submit">${words.search.apply}</button>`;
}

interface Value {
  readonly value: string;
  /** Null where the search did not count it. */
  readonly works: number | null;
  readonly ticked: boolean;
}

function valuesOf(field: Field, { ticked }: Asked, facets: readonly Facet[]): Value[] {
  const chosen = ticked[field] ?? [];
  const counted = facets.filter((facet) => facet.field === field);
  const others = chosen.filter((value) => counted.every((facet) => facet.value !== value));
  const values: Value[] = [
    ...counted.map(({ value, works }) => ({ value, works, ticked: chosen.includes(value) })),
    ...others.map((value) => ({ value, works: null, ticked: true })),
  ];
  return field === 'year' ? values.sort((one, other) => (one.value < other.value ? 1 : -1)) : values;
}

function fieldPart(words: Messages, field: Field, values: readonly Value[], { ticked }: Asked): Html {
  if (values.length === 0) return null;
  const isOpen = open.has(field) || ticked[field] !== undefined;
  const items = values.map(
    ({
      value,
      works,
      ticked: isTicked,
    }) => html`<li><label class="facet"><input type="checkbox" name="${field}" value="${value}"${isTicked ? html` checked` : null}>
<span><bdi>${facetValue(words, field, value)}</bdi> ${works === null ? null : html`<span class="number">${words.number(works)}</span>`}</span></label></li>`,
  );
  return html`<details${isOpen ? html` open` : null}><summary>${words.search.fields[field]}</summary>
<fieldset><legend class="hidden">${words.search.fields[field]}</legend><ul>${items}</ul></fieldset></details>`;
}
