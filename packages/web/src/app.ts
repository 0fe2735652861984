import { OutsideError } from '@oordelenbank/model';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { addApi } from './api/routes.ts';
import { serveAssets } from './assets.ts';
import { documentFile } from './documents.ts';
import type { Env, Site } from './env.ts';
import { isForProgram, problem, refuse, refuseOutside } from './html/refusal.ts';
import { figuresCsv, figuresPage } from './pages/figures.ts';
import { importAgain, importFiles, importPage, importProgress } from './pages/import.ts';
import { ledgerPage } from './pages/ledger.ts';
import { reportPage } from './pages/report.ts';
import { textPage } from './pages/report-text.ts';
import { searchPage } from './pages/search.ts';
import { similarAnswer, similarPage } from './pages/similar.ts';
import { MAX_FORM_BYTES } from './safety/form.ts';
import { safeHeaders } from './safety/headers.ts';
import { onlyOwnOrigin } from './safety/origin.ts';
import { type Allowance, limitRate } from './safety/rate.ts';
import { chooseLanguage } from './words/language.ts';

/** A person reads no faster than this; a program that asks more waits. */
const READING: Allowance = { burst: 120, perSecond: 20 };
/** Counts over the whole database, and cases like a report. */
const COUNTING: Allowance = { burst: 60, perSecond: 2 };
/** Files and letters that are sent. */
const COSTLY: Allowance = { burst: 20, perSecond: 0.5 };

/**
 * Every address of the site. What guards it stands before it, in the order in which it is asked.
 *
 * @param guards who is let in at all.
 * @param report is told of a fault of our own.
 */
export function makeApp(
  site: Site,
  { guards, report }: { guards: readonly MiddlewareHandler[]; report: (fault: unknown) => void },
): Hono<Env> {
  const app = new Hono<Env>();
  app.use(safeHeaders);
  for (const guard of guards) app.use(guard);
  app.use(compress(), chooseLanguage, onlyOwnOrigin);
  app.get('/assets/*', serveAssets());
  app.use(limitRate(READING));
  app.use(bodyLimit({ maxSize: MAX_FORM_BYTES, onError: (c) => refuse(c, 413, 'tooLarge') }));
  app.get('/', searchPage(site));
  app.get('/reports/:id', reportPage(site));
  app.get('/reports/:id/text', textPage(site));
  app.get('/reports/:id/file', documentFile(site));
  const [counting, costly] = [limitRate(COUNTING), limitRate(COSTLY)];
  app.get('/similar', counting, similarPage(site));
  app.post('/similar', costly, similarAnswer(site));
  app.get('/figures', counting, figuresPage(site));
  app.get('/figures.csv', counting, figuresCsv(site));
  app.get('/import', importPage(site));
  app.post('/import', costly, importFiles(site));
  app.post('/import/again', costly, importAgain(site));
  app.get('/import/files', ledgerPage(site));
  app.get('/import/:id', importProgress(site));
  addApi(app, site, { counting, costly });
  app.notFound((c) => refuse(c, 404, 'notFound'));
  // One request that fails must not take the server away from everybody.
  app.onError((error, c) => {
    if (error instanceof HTTPException) {
      const answer = error.getResponse();
      if (!isForProgram(c)) return answer;
      c.header('WWW-Authenticate', answer.headers.get('www-authenticate') ?? undefined);
      return problem(c, error.status as ContentfulStatusCode, 'A password is needed.');
    }
    if (error instanceof OutsideError) return refuseOutside(c, error);
    report(error);
    return refuse(c, 500, 'broken');
  });
  return app;
}
