/** What a report calls a complaint or a part of it, for a pattern. */
export const COMPLAINT_NOUN = '(?:klacht(?:onderdeel|punt)?|onderdeel|punt|bezwaar|grief|verwijt)';
