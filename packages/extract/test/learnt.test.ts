import { expect, test } from 'vitest';
import { responseTo } from '../src/answer-words.ts';
import { learntKind } from '../src/finding-words.ts';
import { learntTopics } from '../src/topic-words.ts';

test.each([
  ['accepted', ['De gemeente neemt deze aanbeveling over.', 'Vanaf 1 mei is er een formulier.']],
  ['rejected', ['De minister ziet hiervoor geen aanleiding.']],
  ['none', []],
])('an answer is %s: %j', (response, answers) => {
  expect(responseTo(answers, 'iedere melding binnen vier uur te beantwoorden')).toBe(response);
});

const look = { told: 'fact', has: [true, false, false], complainant: 'mevrouw Van den Berg' } as const;

test.each([
  ['fact', 'facts', 'Op 12 maart 2014 stuurde de gemeente mevrouw Van den Berg een aanslag van € 312.'],
  ['consideration', 'investigation', 'De ombudsman is daarom niet bevoegd om deze klacht te behandelen.'],
] as const)('what the rules take for a fact is a %s in %s: %s', (kind, role, words) => {
  expect(learntKind({ ...look, heading: 'Onderzoek', role, words })).toBe(kind);
});

test.each([
  [['delay'], 'De gemeente heeft pas na zeven maanden op zijn brief geantwoord.', []],
  [['privacy'], 'Een medewerker heeft haar medische gegevens aan haar werkgever doorgegeven.', []],
  [[], 'De lantaarnpaal staat scheef.', []],
  [['reasoning'], 'De lantaarnpaal staat scheef.', [{ code: 'goede-motivering', violated: true }]],
])('topics %j: %s', (topics, words, norms) => {
  expect(learntTopics(words, norms)).toEqual(topics);
});
