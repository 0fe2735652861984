const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** "7 juli 2016", "7 jul. 2016", "07-07-2016", "7/7/2016", "14.01.02", "2016-07-07" */
export const DATE = `(?:(?<day>\\d{1,2})(?:\\s?e)?\\s+(?<month>jan(?:uari)?|feb(?:ruari)?|m(?:aart|rt)|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?\\s+(?<year>(?:19|20)\\d{2})|(?<d>\\d{1,2})[-/.](?<m>\\d{1,2})[-/.](?<y>(?:(?:19|20)\\d{2}|\\d{2}))(?!\\d)|(?<iso>(?:19|20)\\d{2}-\\d{2}-\\d{2}))`;

/** A Dutch date in ISO 8601; undefined where the words are no date of the calendar. */
export function isoDate(printed: string): string | undefined {
  const groups = new RegExp(`^${DATE}$`, 'iu').exec(printed.replace(/\s+/gu, ' ').trim())?.groups;
  if (groups === undefined) return undefined;
  if (groups.iso !== undefined) return valid(...(groups.iso.split('-').map(Number) as [number, number, number]));
  if (groups.month !== undefined) {
    const month = months.findIndex((name) =>
      name.startsWith(groups.month?.toLowerCase().replace('mrt', 'maart') ?? ' '),
    );
    return valid(Number(groups.year), month + 1, Number(groups.day));
  }
  const year = Number(groups.y);
  const century = year < 50 ? 2000 : 1900;
  return valid(year < 100 ? century + year : year, Number(groups.m), Number(groups.d));
}

function valid(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
