import { expect, test } from 'vitest';
import { joinBroken, vocabularyOf } from '../src/broken-words.ts';

const vocabulary = vocabularyOf(['van de informatie die zij', 'het woon-werkverkeer is', 'de belastingtelefoon belde']);

test.each([
  ['heeft het ver-', 'zoek pas na', 'heeft het verzoek pas na'],
  ['heeft het ver\u2010', 'zoek pas na', 'heeft het verzoek pas na'],
  ['heeft het ver\u00AD', 'zoek pas na', 'heeft het verzoek pas na'],
  ['de informatie-', 'uitwisseling', 'de informatie-uitwisseling'],
  ['het woon-', 'werkverkeer', 'het woon-werkverkeer'],
  ['door de IND-', 'medewerker', 'door de IND-medewerker'],
  ['te Limburg-', 'Noord', 'te Limburg-Noord'],
  ['een e-', 'mail', 'een e-mail'],
  ['een kop-', 'staartbotsing', 'een kop-staartbotsing'],
  ['haar vwo-', 'leerling', 'haar vwo-leerling'],
  ['de werk-', 'consulent', 'de werkconsulent'],
  ['is niet-', 'ontvankelijk', 'is niet-ontvankelijk'],
  ['de Belasting\u2010', 'Telefoon', 'de BelastingTelefoon'],
  ['de in-', 'en uitvoer', 'de in-\nen uitvoer'],
  ['de gemeente -', 'zo zegt zij', 'de gemeente -\nzo zegt zij'],
  ['de gemeente', 'zegt', 'de gemeente\nzegt'],
])('"%s" goes on in "%s"', (before, after, joined) => {
  const { cut, between } = joinBroken(before, after, vocabulary);
  expect(before.slice(0, before.length - cut) + between + after).toBe(joined);
});
