import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleFile, startSite, type TestSite } from './site.ts';

const executablePath = '/usr/bin/chromium';
const hasChromium = existsSync(executablePath);
const options = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const title = hasChromium ? 'in Chromium' : `left out: ${executablePath} is not there; apt-get install chromium`;

describe.skipIf(!hasChromium)(title, () => {
  let site: TestSite;
  let leak = '';
  const contexts: BrowserContext[] = [];
  const profiles: string[] = [];
  /** What a page of any test complained of: a refused script, a missing file, a fault. */
  const complaints: string[] = [];

  async function open(settings: Parameters<typeof chromium.launchPersistentContext>[1] = {}): Promise<BrowserContext> {
    const profile = mkdtempSync(path.join(tmpdir(), 'chromium-'));
    profiles.push(profile);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args: options,
      baseURL: site.url,
      ...settings,
    });
    contexts.push(context);
    context.on('page', (page) => {
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on(
        'request',
        (request) =>
          request.url().startsWith(site.url) ||
          /^(?:data|blob):/u.test(request.url()) ||
          complaints.push(request.url()),
      );
    });
    return context;
  }

  /** The words of a page but for those of documents and for names. */
  const withoutDocuments = `(() => {
    const body = document.body.cloneNode(true);
    for (const it of body.querySelectorAll('bdi, code, .whole-text, #viewer')) it.remove();
    return body.textContent;
  })()`;

  let scripted: BrowserContext;

  beforeAll(async () => {
    site = await startSite([sampleFile('gelektAdres'), sampleFile('dochter'), sampleFile('briefje')]);
    leak = (await site.get('/reports/9871')).headers.get('location') ?? '';
    scripted = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  }, 60_000);

  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
  });

  /** What keeps people out of a page, by axe, which was put into it. */
  async function barriers(page: Page, rules?: readonly string[]): Promise<string[]> {
    const options = { resultTypes: ['violations'], ...(rules === undefined ? {} : { runOnly: rules }) };
    const found = await page.evaluate(`axe.run(${JSON.stringify(options)})`);
    const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] };
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }

  const pages = (): readonly string[] => [
    '/?q=gegevens',
    '/?q=(',
    leak,
    `${leak}/text?show=100-300`,
    `/similar?report=${leak.split('/').at(-1)}`,
    '/figures?by=topic',
    '/figures?of=norms',
    '/figures?of=recommendations',
    '/import',
    '/api',
    '/nowhere',
  ];

  test('nothing keeps anybody out of a page, light or dark, wide or narrow, and nothing is wider than the screen', async () => {
    const page = await scripted.newPage();
    for (const address of pages()) {
      await page.goto(address);
      await page.evaluate('for (const it of document.querySelectorAll("details")) it.open = true');
      await page.evaluate(axe.source);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect([address, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([address, width]);
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        expect([address, width, await barriers(page)]).toEqual([address, width, []]);
        // Only the colours are others in the dark.
        await page.emulateMedia({ colorScheme: 'dark' });
        expect([address, width, await barriers(page, ['color-contrast'])]).toEqual([address, width, []]);
      }
    }
    await page.close();
  }, 60_000);

  test('a search by keyboard alone: words, a filter, a report, the words in the document', async () => {
    const page = await scripted.newPage();
    await page.goto('/');
    await page.bringToFront();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('gegevens');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=gegevens/u);
    const filter = page.getByRole('checkbox', { name: /^privacy/u });
    await filter.focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/topic=privacy/u);
    await expect.poll(() => page.locator(':focus').getAttribute('value')).toBe('privacy');
    await page.locator('#found:not([aria-busy])').waitFor();
    await page.locator('.hit a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/reports\/[0-9a-f]{16}\?show=/u);
    await page.locator('.viewer-box').first().waitFor();
    expect(await page.locator('.viewer-box').first().isVisible()).toBe(true);
    await page.goBack();
    expect(page.url()).toContain('topic=privacy');
    await page.close();
  });

  test('each item is shown in the PDF, on its page, in boxes over its words', async () => {
    const page = await scripted.newPage();
    await page.goto(leak);
    await page.locator('.page[data-loaded]').first().waitFor();
    const link = page.locator('.step a.show').last();
    const boxes = JSON.parse((await link.getAttribute('data-boxes')) ?? '[]') as number[][];
    await link.click();
    const box = page.locator(`.page[data-page-number="${boxes[0]?.[0]}"] .viewer-box`).first();
    await box.waitFor();
    expect(page.url()).toBe(new URL(leak, site.url).href);
    expect(await page.locator('.viewer-box').count()).toBe(boxes.length);
    await expect.poll(async () => (await box.boundingBox())?.y ?? -1).toBeGreaterThan(0);
    await page.close();
  });

  test('cases like it come under a report, with reasons, once they are found', async () => {
    const page = await scripted.newPage();
    await page.goto(leak);
    await page.locator('.cases > li').first().waitFor();
    expect(await page.locator('.cases > li').first().textContent()).toMatch(/Waarom deze zaak \(\d+\)/u);
    await page.close();
  });

  test('the citation is copied with the permanent address', async () => {
    const page = await scripted.newPage();
    await page.goto(leak);
    await page.getByRole('button', { name: 'Kopieer als verwijzing' }).click();
    await page.getByText('Gekopieerd').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/9871.*\/reports\/[0-9a-f]{16}$/u);
    await page.close();
  });

  test('in English no Dutch word of ours is left', async () => {
    const page = await scripted.newPage();
    await page.goto('/figures?by=topic&lang=en');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    for (const address of pages()) {
      await page.goto(address);
      const ours = await page.evaluate(withoutDocuments);
      expect(ours).not.toMatch(
        /\b(?:zoeken|vergelijken|cijfers|inlezen|gegrond|klacht|klachtonderdelen|bladzijde|rapport|rapporten|niet|geen)\b/iu,
      );
    }
    await page.goto('/?lang=nl');
    await page.close();
  });

  test('without a script: search, filters, a report, its text, similar cases and an import', async () => {
    const plain = await open({ javaScriptEnabled: false });
    const page = await plain.newPage();
    await page.goto('/');
    await page.getByRole('searchbox').fill('gegevens');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.getByRole('checkbox', { name: /^privacy/u }).check();
    await page.getByRole('button', { name: 'Filters toepassen' }).click();
    expect(page.url()).toMatch(/topic=privacy/u);
    await page.locator('.hit a').first().click();
    await page.locator('a.show').first().click();
    expect(await page.locator('mark#shown').isVisible()).toBe(true);
    await page.goto('/similar');
    await page.getByLabel('Tekst van de klacht').fill('De gemeente heeft mijn geheime adres aan mijn ex-man gegeven.');
    await page.getByRole('button', { name: 'Vergelijken' }).click();
    expect(await page.locator('.cases > li').count()).toBeGreaterThan(0);
    await page.goto('/import');
    await page.locator('#files').setInputFiles(sampleFile('briefje'));
    await page.getByRole('button', { name: 'Inlezen' }).click();
    await page.getByText('Klaar met inlezen').waitFor();
    await plain.close();
  });

  test('files that are dropped are imported, and the page follows', async () => {
    const page = await scripted.newPage();
    await page.goto('/import');
    const data = await page.evaluateHandle(
      `(() => { const data = new DataTransfer(); data.items.add(new File(['geen pdf'], 'brief.pdf')); return data; })()`,
    );
    await page.locator('form[data-drop]').dispatchEvent('drop', { dataTransfer: data });
    await page.getByRole('button', { name: 'Inlezen' }).click();
    await page.getByText('Klaar met inlezen').waitFor();
    expect(await page.locator('#progress').textContent()).toContain('mislukt');
    await page.close();
  });

  test('printed, a report is the case without buttons, menus and viewer', async () => {
    const page = await scripted.newPage();
    await page.goto(leak);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav, #document, #copy, a.show').locator('visible=true').count()).toBe(0);
    await page.close();
  });

  test('no page was refused anything, broke, or asked for anything from elsewhere', () => {
    const expected = /status of 40[04]/u;
    expect(complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
  });
});
