import type { CitationKind } from '@oordelenbank/model';
import type { Statute } from '@oordelenbank/registry';

/** A work that is cited: what is known of it. */
export interface Work {
  readonly kind: CitationKind;
  readonly name: string;
  /** Null where it is not known, or where it could be several. */
  readonly id: string | null;
  /** Identifiers of the works it could be, where it could not be told. */
  readonly candidates: readonly string[];
  /** True for the Burgerlijk Wetboek as a whole, whose books have identifiers of their own. */
  readonly isCivilCode?: boolean;
  /** The year in its title, where it is named without: a text from before that year means another work. */
  readonly since?: string;
  /** True where the name was defined in the document. */
  readonly isDefined?: boolean;
}

const kinds: Readonly<Record<Statute['kind'], CitationKind>> = {
  act: 'statute',
  decree: 'statute',
  regulation: 'statute',
  policy: 'policy',
  'board-ordinance': 'ordinance',
  treaty: 'treaty',
  eu: 'eu',
};

export function workOf({ id, kind, title }: Statute): Work {
  return { kind: kinds[kind], name: title, id, candidates: [] };
}

export const civilCode: Work = {
  kind: 'statute',
  name: 'Burgerlijk Wetboek',
  id: null,
  candidates: [],
  isCivilCode: true,
};

/** A work with this name that no table has. */
export function unknownWork(kind: CitationKind, name: string): Work {
  return { kind, name, id: null, candidates: [] };
}

/** Of several works with one name: none of them, and all as candidates. */
export function oneOf(works: readonly Work[]): Work | undefined {
  const [first] = works;
  const ids = new Set(works.map(({ id }) => id));
  if (!first || ids.size <= 1) return first;
  return { kind: first.kind, name: first.name, id: null, candidates: [...ids].filter((id) => id !== null) };
}
