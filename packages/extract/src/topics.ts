import type { Complaint, TestedNorm, Topic, Verdict } from '@oordelenbank/model';
import { topicScores, topicsOf } from '@oordelenbank/registry';
import type { Found } from './case.ts';
import { reasonsFor } from './reasons.ts';

/** What a complaint part is about that is tested against the norm, by the norm's code. */
const topicOfNorm: Readonly<Record<string, Topic>> = {
  voortvarendheid: 'delay',
  'redelijke-behandeltermijn': 'delay',
  'goede-informatieverstrekking': 'information',
  'doeltreffende-algemene-informatieverstrekking': 'information',
  'actieve-dienstverlening': 'information',
  'deugdelijke-correspondentie': 'information',
  'fatsoenlijke-bejegening': 'treatment',
  'correcte-bejegening': 'treatment',
  'goede-motivering': 'reasoning',
  'afdoende-motivering': 'reasoning',
  betrouwbaarheid: 'commitment',
  vertrouwensbeginsel: 'commitment',
  rechtszekerheid: 'commitment',
  'rechtszekerheid-en-gerechtvaardigd-vertrouwen': 'commitment',
  evenredigheid: 'proportionality',
  'bijzondere-zorg': 'care',
  zorgvuldigheid: 'care',
  'administratieve-nauwkeurigheid': 'care',
  'goede-uitvoeringspraktijk-en-administratieve-nauwkeurigheid': 'care',
  'goede-organisatie': 'care',
  professionaliteit: 'care',
  samenwerking: 'care',
  maatwerk: 'care',
  'respect-voor-de-persoonlijke-levenssfeer': 'privacy',
  'hoor-en-wederhoor': 'participation',
  'luisteren-naar-de-burger': 'participation',
  'bevorderen-van-actieve-deelname-door-de-burger': 'participation',
  'recht-om-gehoord-te-worden': 'participation',
  'zorgvuldige-interne-klachtenbehandeling': 'complaint-handling',
};

/** The law and the words by which a judgment shows that private life is at stake. */
const PRIVATE_LIFE =
  /\b(?:persoonlijke levenssfeer|privacy|persoonsgegevens|privéleven|geheimhouding\w*|beroepsgeheim|AVG|Wbp|UAVG|artikel 10 van de Grondwet|artikel 8 (?:van het )?EVRM|datalek)\b/giu;

/** Mentions in the reasons from which on a part is about private life, whatever words the complaint itself uses. */
const FEWEST_MENTIONS = 3;

/**
 * The complaints with their topics: what their own words say, the topics of the norms that were violated, or were
 * tested where nothing else tells, and privacy where the judgment rests on it.
 */
export function withTopics(found: Found, verdicts: readonly Verdict[]): readonly Complaint[] {
  return found.complaints.map((complaint) => {
    const norms = verdicts.find((verdict) => verdict.complaint === complaint.id)?.norms ?? [];
    const reasons = reasonsFor(found, complaint, 'considerations');
    const told = topicsOf(found.case.words(complaint));
    const isPrivate =
      !told.includes('privacy') &&
      restsOnPrivacy(
        found,
        reasons.map((each) => found.case.words(each)),
      );
    const violated = norms.filter((norm) => norm.violated);
    const fromNorms = topicsOfNorms(told.length > 0 || violated.length > 0 ? violated : norms);
    return { ...complaint, topics: [...new Set([...told, ...(isPrivate ? ['privacy' as const] : []), ...fromNorms])] };
  });
}

function restsOnPrivacy(found: Found, reasons: readonly string[]): boolean {
  if (found.complaints.length > 1 && reasons.length > 8) return false;
  const mentions = reasons.flatMap((words) => words.match(PRIVATE_LIFE) ?? []);
  return mentions.length >= FEWEST_MENTIONS;
}

function topicsOfNorms(norms: readonly TestedNorm[]): readonly Topic[] {
  return norms.flatMap(({ code, printed }) => {
    const topic = topicOfNorm[code] ?? (topicScores(printed).has('privacy') ? 'privacy' : undefined);
    return topic === undefined ? [] : [topic];
  });
}
