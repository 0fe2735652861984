import { civilCodeBooks, euActs, gazettedStatutes, officialTitleOf, statuteOf, statutes } from '@oordelenbank/registry';
import { describe, expect, test } from 'vitest';

const all = statutes();

describe('the table of statutes', () => {
  test.each([
    ['BWBR0005537', 'Algemene wet bestuursrecht', 'Awb'],
    ['BWBR0001854', 'Wetboek van Strafrecht', 'Sr'],
    ['BWBR0040940', 'Uitvoeringswet Algemene verordening gegevensbescherming', 'UAVG'],
    ['BWBR0045754', 'Wet open overheid', 'Woo'],
    ['32016R0679', 'Algemene verordening gegevensbescherming', 'AVG'],
    ['BWBV0001000', 'Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden', 'EVRM'],
    ['BWBV0002508', 'Verdrag inzake de rechten van het kind', 'IVRK'],
  ])('%s is %s, called %s', (id, title, name) => {
    expect(statuteOf(id)?.title).toBe(title);
    expect(statuteOf(id)?.names).toContain(name);
  });

  test.each([
    ['BWBR0011468', ['32016R0679', 'BWBR0040940']],
    ['BWBR0005252', ['BWBR0045754']],
    ['BWBR0020449', ['BWBR0037885']],
  ])('%s has been succeeded by %s', (id, successors) => {
    expect(statuteOf(id)?.successors).toEqual(successors);
  });

  test.each(['Wet politieregisters', 'Wet op de Ruimtelijke Ordening', 'Politiewet 1993'])(
    'the repealed %s is known by its name alone',
    (title) => {
      expect(all.filter((statute) => statute.title === title).map(({ id }) => id)).toEqual([null]);
    },
  );

  test('no title is a kind of work, a year or a letter', () => {
    const junk = all.filter(({ title }) => /^(?:wet|besluit|regeling|verdrag|\d+|.{0,3})$/iu.test(title));

    expect(junk.map(({ id, title }) => `${id} ${title}`)).toEqual([]);
  });

  test('every identifier is a BWB id or a CELEX number, and stands once', () => {
    const ids = all.flatMap(({ id }) => (id === null ? [] : [id]));

    expect(ids.filter((id) => !/^(?:BWB[RV]\d{7}|[13]\d{4}[A-Z]\d{4}|\d{5}P\/TXT)$/u.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('every successor, every book and every gazetted act is in the table', () => {
    const named = [
      ...all.flatMap(({ successors = [] }) => successors),
      ...Object.values(civilCodeBooks),
      ...Object.values(gazettedStatutes),
    ];

    expect(named.filter((id) => statuteOf(id) === undefined)).toEqual([]);
    expect(euActs.length).toBeGreaterThan(0);
  });

  test('an act that has another official title keeps it', () => {
    expect(officialTitleOf('BWBR0005537')).toMatch(/^Wet van 4 juni 1992/u);
    expect(officialTitleOf('BWBR0000000')).toBeUndefined();
  });
});
