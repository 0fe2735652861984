import axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browsing, browse, everyPage, hasChromium, inChromium } from './chromium.ts';
import { sampleFile, startSite, type TestSite } from './site.ts';

/** Every rule that axe has, those on trial and of level AAA among them, but for a contrast of 7. */
const rules = Object.fromEntries(
  axe.getRules().map(({ ruleId }) => [ruleId, { enabled: ruleId !== 'color-contrast-enhanced' }]),
);

/** What keeps people out of a page, by axe, which was put into it. */
async function barriers(page: Page): Promise<string[]> {
  const found = await page.evaluate(`axe.run(${JSON.stringify({ resultTypes: ['violations'], rules })})`);
  const { violations } = found as { violations: { id: string; nodes: { html: string }[] }[] };
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Controls that can be seen, each with a number that it is known by. */
const NUMBER_CONTROLS = `(() => {
  const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  const shown = [...document.querySelectorAll(all)].filter((it) => it.checkVisibility({ visibilityProperty: true }) && !it.disabled);
  shown.forEach((it, index) => { it.dataset.control = index; });
  document.activeElement?.blur();
  return shown.length;
})()`;

/** What has the focus: its number, and whether it can be seen that it has. */
const FOCUSED = `(() => {
  const it = document.activeElement;
  if (it === null || it === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(it);
  const { top, bottom } = it.getBoundingClientRect();
  return { control: Number(it.dataset.control ?? -1), html: it.outerHTML.slice(0, 120),
    isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight };
})()`;

interface Focused {
  readonly control: number;
  readonly html: string;
  readonly isSeen: boolean;
}

describe.skipIf(!hasChromium)(inChromium, () => {
  let site: TestSite;
  let browsing: Browsing;
  let pages: readonly string[] = [];

  beforeAll(async () => {
    site = await startSite([sampleFile('gelektAdres'), sampleFile('dochter'), sampleFile('briefje')]);
    pages = everyPage((await site.get('/reports/9871')).headers.get('location') ?? '');
    browsing = browse(site.url);
  }, 60_000);

  afterAll(() => browsing.close());

  /** A browser in a language; without scripts those of the pages are kept from it, as axe is one itself. */
  async function openIn(language: string, isScripted: boolean): Promise<BrowserContext> {
    const context = await browsing.open({ colorScheme: 'light', reducedMotion: 'reduce' });
    if (!isScripted) await context.route('**/assets/*.js', (route) => route.abort());
    await context.addCookies([{ name: 'oordelenbank-language', value: language, url: site.url }]);
    return context;
  }

  test.each([
    ['nl', true],
    ['nl', false],
    ['en', true],
    ['en', false],
  ])(
    'nothing keeps anybody out of a page, light or dark, wide or narrow: in %s, scripts %s',
    async (language, isScripted) => {
      const context = await openIn(language, isScripted);
      const page = await context.newPage();
      for (const address of pages) {
        await page.goto(address, { waitUntil: isScripted ? 'networkidle' : 'load' });
        expect(await page.locator('html').getAttribute('lang')).toBe(language);
        await page.evaluate('for (const it of document.querySelectorAll("details")) it.open = true');
        await page.evaluate(axe.source);
        for (const width of [1280, 320]) {
          await page.setViewportSize({ width, height: 800 });
          expect([address, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([address, width]);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            expect([address, width, colorScheme, await barriers(page)]).toEqual([address, width, colorScheme, []]);
          }
        }
      }
      await context.close();
    },
    180_000,
  );

  test.each([
    [1280, true],
    [320, true],
    [1280, false],
  ])(
    'by keyboard every control of every page is reached in order, seen, and left again: %i px, scripts %s',
    async (width, isScripted) => {
      const context = await openIn('nl', isScripted);
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 800 });
      for (const address of pages) {
        await page.goto(address, { waitUntil: isScripted ? 'networkidle' : 'load' });
        const count = (await page.evaluate(NUMBER_CONTROLS)) as number;
        const reached: number[] = [];
        for (let presses = 0; presses <= count; presses++) {
          await page.keyboard.press('Tab');
          const focused = (await page.evaluate(FOCUSED)) as Focused | null;
          // Behind the last comes the browser itself, or the first again.
          if (focused === null || (focused.control === 0 && presses > 0)) break;
          expect([address, focused.html, focused.isSeen]).toEqual([address, focused.html, true]);
          reached.push(focused.control);
        }
        expect([address, reached]).toEqual([address, Array.from({ length: count }, (_, index) => index)]);
      }
      await context.close();
    },
    180_000,
  );
});
