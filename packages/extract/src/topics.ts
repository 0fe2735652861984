import type { Complaint, Verdict } from '@oordelenbank/model';
import type { Found } from './case.ts';
import { reasonsFor } from './reasons.ts';
import { learntTopics } from './topic-words.ts';

/** The law and the words by which a judgment shows that private life is at stake. */
const PRIVATE_LIFE =
  /\b(?:persoonlijke levenssfeer|privacy|persoonsgegevens|privéleven|geheimhouding\w*|beroepsgeheim|AVG|Wbp|UAVG|artikel 10 van de Grondwet|artikel 8 (?:van het )?EVRM|datalek)\b/gi;

/** Mentions in the reasons from which on a part is about private life, whatever words the complaint itself uses. */
const FEWEST_MENTIONS = 3;

/** The complaints with their topics: what their words and the norms tested tell, and privacy where the judgment rests on it. */
export function withTopics(found: Found, verdicts: readonly Verdict[]): readonly Complaint[] {
  return found.complaints.map((complaint) => {
    const norms = verdicts.find((verdict) => verdict.complaint === complaint.id)?.norms ?? [];
    const reasons = reasonsFor(found, complaint, 'considerations');
    const told = learntTopics(complaint.text, norms);
    const isPrivate =
      !told.includes('privacy') &&
      restsOnPrivacy(
        found,
        reasons.map((each) => found.case.words(each)),
      );
    return { ...complaint, topics: isPrivate ? [...told, 'privacy'] : told };
  });
}

function restsOnPrivacy(found: Found, reasons: readonly string[]): boolean {
  if (found.complaints.length > 1 && reasons.length > 8) return false;
  const mentions = reasons.flatMap((words) => words.match(PRIVATE_LIFE) ?? []);
  return mentions.length >= FEWEST_MENTIONS;
}
