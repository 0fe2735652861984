import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

export interface Painted {
  /** Bytes that came over the wire, heads and all, by address. */
  readonly resources: ReadonlyMap<string, number>;
  /** When the largest part of the page had been painted. */
  readonly largestPaintMs: number;
  /** How much of what was seen moved (CLS): 0 is nothing, from 0.1 on it is seen. */
  readonly layoutShift: number;
}

/** Counts what a page moves and paints; in the words of the page, since it runs there. */
const OBSERVE = `
globalThis.painted = { largestPaintMs: 0, layoutShift: 0 };
new PerformanceObserver((list) => { for (const it of list.getEntries()) painted.largestPaintMs = it.startTime; })
  .observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => { for (const it of list.getEntries()) if (!it.hadRecentInput) painted.layoutShift += it.value; })
  .observe({ type: 'layout-shift', buffered: true });`;

/** Opens a page in Debian's Chromium, with an empty cache, and waits until nothing more comes. */
export async function paintedIn(url: string): Promise<Painted> {
  const profile = mkdtempSync(path.join(tmpdir(), 'chromium-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    viewport: { width: 1280, height: 800 },
  });
  try {
    const page = await browser.newPage();
    const resources = new Map<string, number>();
    page.on('requestfinished', async (request) => {
      const { responseBodySize, responseHeadersSize } = await request.sizes();
      resources.set(request.url(), responseBodySize + responseHeadersSize);
    });
    await page.addInitScript(OBSERVE);
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.waitForTimeout(500);
    return { resources, ...((await page.evaluate('painted')) as Omit<Painted, 'resources'>) };
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
