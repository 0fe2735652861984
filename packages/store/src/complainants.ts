/** Who complains, told by a word of how the report calls them; the first that fits. */
const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  ['child', /\b(?:kind(?:eren)?|minderjarig\p{L}*|meisje|jongen|leerling|scholier)\b/iu],
  [
    'organisation',
    /\b(?:vereniging|stichting|bewonersgroep|belangengroep|comité|vakbond|organisatie|actiegroep|federatie)\b/iu,
  ],
  [
    'company',
    /\b(?:B\.?V\.?|N\.?V\.?|V\.?O\.?F\.?|bedrijf|onderneming|firma|maatschap|ondernemer|vennootschap|restaurant|winkel)(?![\p{L}\p{N}])/iu,
  ],
  [
    'professional',
    /\b(?:advocaat|advocate|mr\.|gemachtigde|huisarts|arts|journalist|advocatenkantoor)(?![\p{L}\p{N}])/iu,
  ],
  [
    'couple',
    /\b(?:echtpaar|(?:de heer en mevrouw)|(?:heer en mevrouw)|ouders|paar|verzoekers|klagers|broers|zussen|familie|gezin)\b/iu,
  ],
  ['woman', /\b(?:mevrouw|mw\.?|mevr\.?|verzoekster|klaagster|vrouw|moeder|weduwe|dochter|studente)(?![\p{L}\p{N}])/iu],
  ['man', /\b(?:(?:de )?heer|dhr\.?|meneer|vader|man|weduwnaar|zoon|verzoeker|klager|student)(?![\p{L}\p{N}])/iu],
];

/** The kinds of complainant that are told apart. */
export const complainantKinds: readonly string[] = kinds.map(([kind]) => kind);

/** What kind of complainant is called so: 'mevrouw A.' is a woman; null where the words do not tell. */
export function complainantKindOf(printed: string | null): string | null {
  return kinds.find(([, words]) => words.test(printed ?? ''))?.[0] ?? null;
}
