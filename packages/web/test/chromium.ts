import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const executablePath = '/usr/bin/chromium';
export const hasChromium = existsSync(executablePath);
export const inChromium = hasChromium
  ? 'in Chromium'
  : `left out: ${executablePath} is not there; apt-get install chromium`;

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browsing {
  open(settings?: Parameters<typeof chromium.launchPersistentContext>[1]): Promise<BrowserContext>;
  /** What any page complained of: a refused script, a missing file, a fault, a dialog, an address elsewhere. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Debian's Chromium, with profiles that are thrown away. */
export function browse(url: string): Browsing {
  const contexts: BrowserContext[] = [];
  const profiles: string[] = [];
  const complaints: string[] = [];
  const open: Browsing['open'] = async (settings = {}) => {
    const profile = mkdtempSync(path.join(tmpdir(), 'chromium-'));
    profiles.push(profile);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args,
      baseURL: url,
      ...settings,
    });
    contexts.push(context);
    context.on('page', (page) => {
      page.on('pageerror', ({ message }) => complaints.push(message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(url) && !/^(?:data|blob):/u.test(request.url())) complaints.push(request.url());
      });
    });
    return context;
  };
  const close = async (): Promise<void> => {
    await Promise.all(contexts.map((context) => context.close()));
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
  };
  return { open, complaints, close };
}

/** Every page, some in more than one state; of the report at this address. */
export function everyPage(report: string): readonly string[] {
  return [
    '/?q=gegevens',
    '/?q=(',
    report,
    `${report}/text?show=100-300`,
    `/similar?report=${report.split('/').at(-1)}`,
    '/figures?by=topic',
    '/figures?by=year',
    '/figures?of=norms',
    '/figures?of=recommendations',
    '/import',
    '/import/files',
    '/api',
    '/nowhere',
  ];
}
