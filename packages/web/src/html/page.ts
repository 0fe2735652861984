import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Env } from '../env.ts';
import type { Messages } from '../words/messages.ts';
import { type Html, html } from './html.ts';

type MenuItem = keyof Messages['menuItems'];

const menu: Readonly<Record<MenuItem, string>> = {
  search: '/',
  similar: '/similar',
  figures: '/figures',
  import: '/import',
  api: '/api',
};

interface PageContent {
  readonly title: string;
  readonly main: Html;
  readonly current?: MenuItem;
  readonly status?: ContentfulStatusCode;
  /** A module of `static/` that makes the page faster or richer; the page works without it. */
  readonly script?: string;
  /** Seconds after which a browser that runs no script asks for the page again. */
  readonly refreshS?: number;
}

/** A whole page. */
export async function page(c: Context<Env>, content: PageContent): Promise<Response> {
  const { title, main, current, status = 200, script, refreshS } = content;
  const { words } = c.var;
  c.header('Cache-Control', 'private, no-cache');
  c.header('Vary', 'Cookie');
  const whole = await html`<!doctype html>
<html lang="${words.language}" class="utrecht-root">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title.replace(/\p{Bidi_Control}/gu, '')} - ${words.name}</title>
${refreshS === undefined ? null : html`<noscript><meta http-equiv="refresh" content="${refreshS}"></noscript>`}
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/utrecht.css">
<link rel="stylesheet" href="/assets/style.css">
${script === undefined ? null : html`<script type="module" src="/assets/${script}"></script>`}
</head>
<body class="utrecht-body utrecht-document">
<a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#main">${words.skip}</a>
${header(c, current)}
<main id="main" tabindex="-1" class="page">
<h1 class="utrecht-heading-1"><bdi>${title}</bdi></h1>
${main}
</main>
<footer class="utrecht-page-footer page-footer"><p>${words.footer}</p></footer>
</body>
</html>`;
  return c.html(whole, status);
}

function header(c: Context<Env>, current: MenuItem | undefined): Html {
  const { words } = c.var;
  const other = words.language === 'nl' ? 'en' : 'nl';
  const items = Object.entries(menu).map(([name, address]) => {
    const attribute = name === current ? html` aria-current="page"` : null;
    return html`<li><a href="${address}"${attribute}>${words.menuItems[name as MenuItem]}</a></li>`;
  });
  return html`<header class="utrecht-page-header page-header">
<p class="brand"><a href="/">${words.name}</a></p>
<nav aria-label="${words.menu}"><ul class="menu">${items}</ul></nav>
<a class="language" lang="${other}" hreflang="${other}" href="${inLanguage(c, other)}">${words.otherLanguage}</a>
</header>`;
}

/** This page in the other language; of one that answers a form, the form. */
function inLanguage(c: Context<Env>, language: string): string {
  const { searchParams } = new URL(c.req.url);
  const query = new URLSearchParams(c.req.method === 'GET' ? searchParams : undefined);
  query.set('lang', language);
  return `?${query}`;
}
