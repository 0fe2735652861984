import type { Layout, Stage } from '@oordelenbank/model';
import { marked } from 'marked';
import { layOutHtml } from './html.ts';

/** "[^1]: Artikel 26 Awir." with the indented lines that follow it. */
const NOTE = /^ {0,3}\[\^(?<mark>[^\]\s]+)\]:[ \t]*(?<text>.*(?:\n(?: {2,}|\t)\S.*)*)(?:\n|$)/gmu;

/** The mark of a note in running text. */
const NOTE_REFERENCE = /\[\^(?<mark>[^\]\s]+)\]/gu;

/** Reads CommonMark with tables; footnotes stand behind the body, HTML comments nowhere. */
export const layOutMarkdown: Stage<string, Layout> = (source, notes) => {
  const footnotes: string[] = [];
  const body = source.replaceAll('\r\n', '\n').replace(NOTE, (_, mark: string, text: string) => {
    footnotes.push(`<p>${mark} ${marked.parseInline(text.replace(/\s+/gu, ' '), { async: false })}</p>`);
    return '';
  });
  const html = marked.parse(body.replace(NOTE_REFERENCE, '<sup>$<mark></sup>'), { async: false });
  return layOutHtml(`<main>${html}</main><section class="footnotes">${footnotes.join('')}</section>`, notes);
};
