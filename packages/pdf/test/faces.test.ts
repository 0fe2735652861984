import { expect, test } from 'vitest';
import { faceOfName } from '../src/faces.ts';

test.each([
  ['Helvetica', false, false],
  ['BAAAAA+LiberationSerif-Bold', true, false],
  ['Arial,BoldItalic', true, true],
  ['TimesNewRomanPS-BoldItalicMT', true, true],
  ['DejaVuSans-Oblique', false, true],
  ['Gotham-Blk', true, false],
  ['FrutigerLT-BdIt', true, true],
  ['CMBX12', true, false],
  ['CMTI10', false, true],
  ['ABCDEF+Italiana-Regular', false, false],
  ['Minion-SemiboldCond', true, false],
])('%s: bold %s, italic %s', (name, bold, italic) => {
  expect(faceOfName(name)).toEqual({ bold, italic });
});
