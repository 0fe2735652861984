import { findCitations } from '@oordelenbank/citations';
import { type Statute, statutes } from '@oordelenbank/registry';
import { describe, expect, test } from 'vitest';
import { type Composed, chance, compose, fitOf, shapes, titledAlone } from './composed.ts';

const ACTS = 150;

/** Each shape with each of the works and the work after it. */
function composeAll(works: readonly Statute[], next: () => number): readonly Composed[] {
  return works.flatMap((work, index) =>
    shapes.flatMap((shape) => compose(shape, [work, works[(index + 1) % works.length] ?? work], next) ?? []),
  );
}

describe('references to works drawn by chance, in every shape', () => {
  const next = chance(2017);
  const pool = titledAlone();
  const drawn = Array.from({ length: ACTS }, () => pool[Math.floor(next() * pool.length)]).flatMap((one) => one ?? []);
  const fit = fitOf(composeAll(drawn, next), findCitations);

  test('are found, whole and with the right identifier', () => {
    expect(fit.found).toBeGreaterThanOrEqual(0.98);
    expect(fit.right).toBeGreaterThanOrEqual(0.97);
    expect(fit.fit).toBeGreaterThanOrEqual(0.98);
  });

  test('hardly ever get the identifier of another work', () => {
    expect(fit.wrong).toBeLessThanOrEqual(0.005);
  });
});

describe('works that the registry does not hold', () => {
  const titles = [
    'Wet kosteloze dakgoten',
    'Tijdelijke wet noodopvang binnenvaart 2021',
    'Besluit gevelbegroeiing 2023',
    'Regeling vergoeding regentonnen',
    'Uitvoeringsregeling zonnewijzers 2019',
    'Wet op de torenklokken',
    'Archiefwet 2031',
    'Arbeidstijdenwet BES',
  ];
  const unheld = titles.map((title): Statute => ({ id: null, kind: 'act', title, names: [] }));
  const misses: string[] = [];
  const fit = fitOf(composeAll(unheld, chance(7)), findCitations, (_, words, got) => misses.push(`${words}: ${got}`));

  test('are found by their form', () => {
    expect(fit.found, misses.join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(fit.fit).toBeGreaterThanOrEqual(0.98);
  });

  test('never get an identifier', () => {
    expect(misses.filter((miss) => !miss.endsWith('nothing'))).toEqual([]);
  });
});

const titles = new Set(statutes().map(({ title }) => title));

test.each(['Leerplichtwet', 'Wet op de loonbelasting', 'Elektriciteitswet'])(
  'the %s is cited without its year, which the registry has',
  (name) => {
    expect(titles.has(name)).toBe(false);
    expect(findCitations(`Volgens artikel 3 van de ${name} mag dat.`)[0]?.identifier).toMatch(/^BWBR/u);
  },
);
