/** Examples of what sections are for: the sections as read, with the role that the gold gives them. */
import { readFileSync } from 'node:fs';
import type { Sample } from '@oordelenbank/evaluate';
import type { SectionRole } from '@oordelenbank/model';
import { readLayout } from '@oordelenbank/pipeline';
import { type SectionLook, sectionFeatures, sectionLooks } from '@oordelenbank/structure';
import { letters } from './letters.ts';
import type { Example } from './logistic-regression.ts';

export async function sectionExamples({ gold, renderings }: Sample): Promise<readonly Example[]> {
  const file = renderings.get('plain');
  if (file === undefined) return [];
  const looks = sectionLooks(await readLayout(readFileSync(file), file));
  const roles = goldRoles(looks, gold.sections);
  return looks.flatMap((look, index): Example[] => {
    const label = roles[index];
    return label === undefined
      ? []
      : [{ label, features: sectionFeatures({ ...look, before: roles[index - 1] ?? look.before }) }];
  });
}

/** For each section the role of the next section of the gold with the same heading. */
function goldRoles(
  looks: readonly SectionLook[],
  gold: Sample['gold']['sections'],
): readonly (SectionRole | undefined)[] {
  let from = 0;
  return looks.map(({ heading }) => {
    const at = gold.findIndex((section, index) => index >= from && letters(section.heading) === letters(heading));
    if (at < 0) return undefined;
    from = at + 1;
    return gold[at]?.role;
  });
}
