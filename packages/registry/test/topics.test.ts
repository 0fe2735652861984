import { expect, test } from 'vitest';
import { isAboutTopic, topicsOf } from '../src/topics.ts';

test.each([
  ['De school heeft mijn adres zonder mijn toestemming aan mijn ex-man gegeven.', 'privacy'],
  ['De dienst heeft haar niet geïnformeerd over de gevolgen.', 'information'],
  ['De agent heeft hem op onbeschofte toon toegesproken.', 'treatment'],
  ['Het UWV deed er acht maanden over om te beslissen.', 'delay'],
  ['De korpsbeheerder heeft zijn klacht niet behandeld.', 'complaint-handling'],
  ['De wethouder kwam zijn toezegging niet na.', 'commitment'],
  ['Het besluit is niet gemotiveerd.', 'reasoning'],
  ['Het dossier is zoekgeraakt.', 'care'],
  ['De maatregel was onevenredig zwaar.', 'proportionality'],
  ['Agenten hebben hem geboeid en met geweld meegenomen.', 'coercion'],
  ['De Belastingdienst heeft de toeslag teruggevorderd.', 'money'],
  ['De bewoners zijn niet gehoord.', 'participation'],
] as const)('%s is about %s', (complaint, topic) => {
  expect(topicsOf(complaint)).toContain(topic);
  expect(isAboutTopic(complaint, topic)).toBe(true);
});

test('a sentence without any cue has no topic', () => {
  expect(topicsOf('De vergadering begint om tien uur.')).toEqual([]);
});
