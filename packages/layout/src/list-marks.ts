import type { DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** The mark that a browser prints before an item: "•", "3.", "c.". */
export function markOf(item: Element): string {
  const list = item.parentNode;
  if (list === null || !('tagName' in list) || list.tagName !== 'ol') return '•';
  const number = numberOf(item, list);
  const type = list.attrs.find(({ name }) => name === 'type')?.value ?? '1';
  return `${write(number, type)}.`;
}

function numberOf(item: Element, list: Element): number {
  let number = Number.parseInt(attributeOf(list, 'start') ?? '1', 10) - 1;
  for (const child of list.childNodes) {
    if (!('tagName' in child) || child.tagName !== 'li') continue;
    const value = Number.parseInt(attributeOf(child, 'value') ?? '', 10);
    number = Number.isNaN(value) ? number + 1 : value;
    if (child === item) break;
  }
  return Number.isNaN(number) ? 1 : number;
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function write(number: number, type: string): string {
  if (number < 1) return String(number);
  if (type === 'a') return letters(number);
  if (type === 'A') return letters(number).toUpperCase();
  if (type === 'i') return roman(number);
  if (type === 'I') return roman(number).toUpperCase();
  return String(number);
}

/** 1 → a, 26 → z, 27 → aa. */
function letters(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}

const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function roman(number: number): string {
  const sign = ROMAN.find(([value]) => value <= number);
  return sign === undefined ? '' : sign[1] + roman(number - sign[0]);
}
