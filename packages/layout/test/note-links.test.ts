import { Notes } from '@oordelenbank/model';
import { expect, test } from 'vitest';
import { layOutMarkdown } from '../src/index.ts';

test('a footnote is linked to the mark in the body that calls it', () => {
  const { text, noteLinks } = layOutMarkdown(
    'De dienst mocht verrekenen.[^1] Dat volgt uit 2 brieven.[^2]\n\n[^1]: Artikel 30 van de wet.\n[^2]: Brieven van 3 en 5 mei.',
    new Notes(),
  );
  const words = noteLinks.map(({ mark, note }) => [
    text.slice(mark.start - 5, mark.end),
    text.slice(note.start, note.end),
  ]);
  expect(words).toEqual([
    ['enen.1', '1 Artikel 30 van de wet.'],
    ['even.2', '2 Brieven van 3 en 5 mei.'],
  ]);
});

test('a note whose mark is not raised in the body has no link', () => {
  const { noteLinks } = layOutMarkdown('De dienst mocht verrekenen.\n\n[^7]: Artikel 30 van de wet.', new Notes());
  expect(noteLinks).toEqual([]);
});
