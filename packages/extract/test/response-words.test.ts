import { expect, test } from 'vitest';
import { responseOf } from '../src/response-words.ts';

const asked = 'bij elke melding binnen vier uur terug te bellen en dat vast te leggen';

test.each([
  ['accepted', ['De gemeente neemt deze aanbeveling over.', 'Vanaf 1 mei is er een formulier.']],
  ['accepted', ['Het college zegde toe dat te zullen doen.']],
  ['accepted', ['De vraag naar relaties komt in de nieuwe instructie niet meer voor.']],
  ['rejected', ['De minister ziet hiervoor geen aanleiding.', 'In een brief heeft hij al spijt betuigd.']],
  ['rejected', ['De gemeente heeft haar leedwezen al betuigd en ziet van een gesprek af.']],
  ['rejected', ['Dat advies neemt hij niet over.', 'De sticker wordt in de loop van het jaar afgeschaft.']],
  [
    'partly-accepted',
    ['De raad volgt dit voor de uren overdag; ’s nachts bellen acht hij niet in het belang van de familie.'],
  ],
  ['partly-accepted', ['De gemeente kan zich daarin vinden, maar laat het door een eigen medewerker doen.']],
  [
    'partly-accepted',
    ['De stad zal meldingen binnen een dag behandelen.', 'Binnen vier uur terugbellen acht zij niet haalbaar.'],
  ],
  ['none', ['Daarop is nog geen antwoord ontvangen.']],
  ['none', ['De Minister zal bezien of daarin een passage past.']],
  ['none', ['De ombudsman verneemt graag binnen acht weken welk gevolg aan dit advies wordt gegeven.']],
  ['none', []],
])('%s: %j', (response, answers) => {
  expect(responseOf(answers, asked)).toBe(response);
});
