import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browsing, browse, everyPage, hasChromium, inChromium } from './chromium.ts';
import { hostilePdf } from './drawn-pdf.ts';
import { sampleFile, startSite, type TestSite } from './site.ts';

describe.skipIf(!hasChromium)(inChromium, () => {
  let site: TestSite;
  let leak = '';
  let browsing: Browsing;
  let scripted: BrowserContext;

  /** The words of a page but for those of documents and for names. */
  const withoutDocuments = `(() => {
    const body = document.body.cloneNode(true);
    for (const it of body.querySelectorAll('bdi, code, .whole-text, #viewer')) it.remove();
    return body.textContent;
  })()`;

  beforeAll(async () => {
    const file = { name: 'vijandig.pdf', words: await hostilePdf() };
    site = await startSite([sampleFile('gelektAdres'), sampleFile('dochter'), sampleFile('briefje'), file]);
    leak = (await site.get('/reports/9871')).headers.get('location') ?? '';
    browsing = browse(site.url);
    scripted = await browsing.open({ permissions: ['clipboard-read', 'clipboard-write'] });
  }, 60_000);

  afterAll(() => browsing.close());

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

  test('by keyboard alone: a complaint is compared, figures are counted, a file is imported, the PDF is leafed through', async () => {
    const page = await scripted.newPage();
    const to = async (name: string | RegExp): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        const label = await focused.evaluate((it) => it.ariaLabel ?? it.labels?.[0]?.textContent ?? it.textContent);
        if (label?.match(name)) return;
      }
      throw new Error(`${name} was not reached`);
    };
    await page.goto('/similar');
    await to('Tekst van de klacht');
    await page.keyboard.type('De gemeente heeft mijn geheime adres aan mijn ex-man gegeven.');
    await to(/^Vergelijken$/u);
    await page.keyboard.press('Enter');
    await page.locator('.cases > li').first().waitFor();
    await page.goto('/figures');
    await to('Verdeeld naar');
    await page.keyboard.type('onderwerp');
    await to(/^Tellen$/u);
    await page.keyboard.press('Enter');
    await page.waitForURL(/by=topic/u);
    // Asked for before the page is, so that the browser knows of it when the key is pressed.
    const chooser = page.waitForEvent('filechooser');
    await page.goto('/import');
    await to(/^Bestanden$/u);
    await page.keyboard.press('Enter');
    await (await chooser).setFiles(sampleFile('briefje'));
    await to(/^Inlezen$/u);
    await page.keyboard.press('Enter');
    await page.getByText('Klaar met inlezen').waitFor();
    await page.goto(leak);
    await page.locator('.page[data-loaded]').first().waitFor();
    await to('Volgende bladzijde');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#viewer-page').inputValue()).toBe('2');
    await page.close();
  }, 90_000);

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

  test('a PDF that would run scripts and open addresses is only drawn', async () => {
    const page = await scripted.newPage();
    await page.goto((await site.get('/reports/2001%2F002')).headers.get('location') ?? '');
    await page.locator('.annotationLayer section').first().waitFor();
    expect(await page.locator('.annotationLayer section').count()).toBe(3);
    for (const link of await page.locator('.annotationLayer section').all()) await link.click({ force: true });
    const addresses = await page
      .locator('#viewer a')
      .evaluateAll((links) => links.map((it) => it.getAttribute('href')));
    expect(addresses.filter((href) => href !== null && !href.startsWith('#'))).toEqual([]);
    expect(
      scripted
        .pages()
        .map((it) => it.url())
        .filter((url) => !/^(?:about:|http:\/\/127)/u.test(url)),
    ).toEqual([]);
    await page.close();
  });

  test('the PDF is saved and not opened, as the viewer of the browser would run its scripts', async () => {
    const page = await scripted.newPage();
    await page.goto((await site.get('/reports/2001%2F002')).headers.get('location') ?? '');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.document-links a').last().click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^[0-9a-f]{16}\.pdf$/u);
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
    for (const address of everyPage(leak)) {
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
    const plain = await browsing.open({ javaScriptEnabled: false });
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
    expect(browsing.complaints.filter((complaint) => !expected.test(complaint))).toEqual([]);
  });
});
