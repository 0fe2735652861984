import type { Topic } from '@oordelenbank/model';
import type { AuthorityKind } from '@oordelenbank/registry';
import type { Reason, SimilarCase } from '@oordelenbank/search';
import { type Html, html, quoted } from '../html/html.ts';
import { caseLine, caseTitle, normName, outcomeBadge, pageWords } from '../html/parts.ts';
import type { Messages } from '../words/messages.ts';

/** Parts of a case that are shown in a list. */
const MAX_PARTS = 4;

/** A past case with the reasons why it is like the question. */
export function casePart(words: Messages, { case: found, score, reasons }: SimilarCase): Html {
  const parts = found.parts
    .slice(0, MAX_PARTS)
    .map(
      ({ outcome, text }) =>
        html`<li>${outcomeBadge(words, outcome)} <span class="first-lines">${quoted(text)}</span></li>`,
    );
  return html`<li class="hit"><h3 class="utrecht-heading-3"><a class="utrecht-link utrecht-link--html-a" href="/reports/${found.report}"><bdi>${caseTitle(words, found)}</bdi></a></h3>
${caseLine(words, found)}
<p class="where-not">${words.similar.likeness} ${words.percent(score)}</p>
<ul class="case-parts">${parts}</ul>
<details><summary>${words.similar.reasons} (${reasons.length})<span class="hidden">: <bdi>${caseTitle(words, found)}</bdi></span></summary>
<ul class="reasons">${reasons.map((reason) => html`<li>${reasonPart(words, found.report, reason)}</li>`)}</ul></details></li>`;
}

function reasonPart(words: Messages, report: string, reason: Reason): Html {
  const { similar } = words;
  if (reason.kind === 'passage') return passagePart(words, report, reason);
  if (reason.kind === 'outcome') {
    const isSame = reason.message.startsWith('same');
    return html`${isSame ? similar.sameVerdict : similar.verdict}: ${reason.outcomes.map((outcome) => html`${outcomeBadge(words, outcome)} `)}`;
  }
  return html`${similar.same[reason.kind]}: ${quoted(valueWords(words, reason.kind, reason.value))}`;
}

function valueWords(
  { codes, article }: Messages,
  kind: Exclude<Reason['kind'], 'passage' | 'outcome'>,
  value: string,
): string {
  if (kind === 'topic') return codes.topics[value as Topic] ?? value;
  if (kind === 'norm') return normName(value);
  if (kind === 'article') return value.replace(/^artikel (?<number>\S+)/u, (_, number: string) => article(number));
  if (kind === 'authority-kind') return codes.authorityKinds[value as AuthorityKind] ?? value;
  return value;
}

/** The two passages side by side, with the words that they share. */
function passagePart(
  words: Messages,
  report: string,
  { mine, theirs, shared }: Extract<Reason, { kind: 'passage' }>,
): Html {
  const { similar, codes } = words;
  return html`<dl class="side-by-side"><div><dt>${similar.mine}</dt><dd>${quoted(mine)}</dd></div>
<div><dt><a class="utrecht-link utrecht-link--html-a" href="/reports/${report}?show=${theirs.start}-${theirs.end}">${similar.theirs}, ${codes.kinds[theirs.kind]}, ${pageWords(words, theirs.page)}</a></dt><dd class="first-lines">${quoted(theirs.text)}</dd></div></dl>
<p class="where-not">${similar.sharedWords}: ${quoted(shared.join(', '))}</p>`;
}
