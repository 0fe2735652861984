import { contains, type Span } from '@oordelenbank/model';

/** Finds the stretch around each of many spans that come in the order of the text, in one walk. */
export class SpanWalk<T> {
  readonly #sorted: readonly { readonly span: Span; readonly value: T }[];
  #at = 0;

  constructor(values: readonly T[], spanOf: (value: T) => Span) {
    const spanned = values.map((value) => ({ value, span: spanOf(value) }));
    this.#sorted = spanned.toSorted((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
  }

  /** The first stretch that the span lies in. */
  around(span: Span): T | undefined {
    while ((this.#sorted[this.#at]?.span.end ?? Number.POSITIVE_INFINITY) < span.start) this.#at++;
    for (let index = this.#at; index < this.#sorted.length; index++) {
      const stretch = this.#sorted[index];
      if (stretch === undefined || stretch.span.start > span.start) return undefined;
      if (contains(stretch.span, span)) return stretch.value;
    }
    return undefined;
  }
}
