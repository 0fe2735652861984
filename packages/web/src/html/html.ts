import { html } from 'hono/html';

/** A piece of a page. Everything that is put into an `html` template is escaped, other pieces aside. */
export type Html = ReturnType<typeof html> | readonly Html[] | null;

export { html };

/** Words of a document, set apart so that their signs of direction reach no further than themselves. */
export function quoted(text: string): Html {
  return html`<bdi>${text}</bdi>`;
}
