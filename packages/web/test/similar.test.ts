import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { openForm, sampleFile, startSite, type TestSite, wordsOf } from './site.ts';

let site: TestSite;

beforeAll(async () => {
  site = await startSite([sampleFile('gelektAdres'), sampleFile('dochter'), sampleFile('briefje')]);
});

const letter = 'De gemeente heeft mijn geheime adres aan mijn ex-man gegeven. Mijn persoonsgegevens waren niet veilig.';

test('a pasted complaint gets past cases with their verdicts and reasons', async () => {
  const form = await openForm(site, '/similar');
  const answer = await form.send('/similar', { text: letter });
  expect(answer.status).toBe(200);
  const words = wordsOf(await answer.text());
  expect(words).toContain('9871');
  expect(words).toContain('Waarom deze zaak');
});

test('a PDF is compared, and nothing of it is kept', async () => {
  const temporary = path.join(site.folder, 'temporary');
  mkdirSync(temporary);
  vi.stubEnv('TMPDIR', temporary);
  const form = await openForm(site, '/similar');
  const file = new File([readFileSync(sampleFile('briefje'))], '../../brief.pdf');
  const answer = await form.send('/similar', { file });
  vi.unstubAllEnvs();
  expect(wordsOf(await answer.text())).toMatch(/\d+ (?:zaak|zaken)/u);
  expect(readdirSync(temporary).filter((name) => name.startsWith('oordelenbank-'))).toEqual([]);
  expect(site.log.join('\n')).not.toContain('brief.pdf');
});

test.each([
  ['nothing', {}, 'Plak een tekst of kies een bestand'],
  ['one word', { text: 'klacht' }, 'te weinig woorden'],
  ['a filter that is none', { text: letter, filter: 'kleur:rood' }, 'kan niet worden gelezen'],
  ['a file that is no PDF', { file: new File(['geen pdf'], 'a.pdf') }, 'geen soort bestand'],
])('%s is refused with the reason', async (_, fields, reason) => {
  const form = await openForm(site, '/similar');
  const answer = await form.send('/similar', fields as Record<string, string | File>);
  expect(answer.status).toBe(400);
  expect(wordsOf(await answer.text())).toContain(reason);
});

test('a form that this server did not make is refused', async () => {
  const body = new FormData();
  body.set('text', letter);
  expect((await site.get('/similar', { method: 'POST', body })).status).toBe(403);
});

test('cases like a report, by its address', async () => {
  const { hits } = (await (await site.get('/api/v1/search?q=adres&limit=1')).json()) as { hits: { report: string }[] };
  expect(wordsOf(await site.text(`/similar?report=${hits[0]?.report}`))).toContain('Zaken die lijken op');
});
