import type { CitationKind } from '@oordelenbank/model';

/** Nouns that a work is pointed back to by ('die wet', 'het besluit'), and the names that each can stand for. */
export const pointed: ReadonlyMap<string, { readonly kinds: readonly CitationKind[]; readonly name: RegExp }> = new Map(
  [
    ['wet', { kinds: ['statute'], name: /wet|wetboek|\b[A-Z][A-Za-z]{1,6}$/i }],
    ['rijkswet', { kinds: ['statute'], name: /rijkswet/i }],
    ['wetboek', { kinds: ['statute'], name: /wetboek/i }],
    ['besluit', { kinds: ['statute'], name: /besluit|reglement/i }],
    ['regeling', { kinds: ['statute', 'policy', 'ordinance'], name: /regeling|regels/i }],
    ['reglement', { kinds: ['statute', 'policy', 'ordinance'], name: /reglement/i }],
    ['verordening', { kinds: ['ordinance', 'eu'], name: /verordening/i }],
    ['overeenkomst', { kinds: ['treaty'], name: /overeenkomst/i }],
    ['beschikking', { kinds: ['statute', 'policy'], name: /beschikking/i }],
    ['verdrag', { kinds: ['treaty'], name: /./u }],
    ['richtlijn', { kinds: ['eu', 'policy'], name: /richtlijn/i }],
    ['richtlijnen', { kinds: ['policy'], name: /richtlijn/i }],
    ['protocol', { kinds: ['policy', 'treaty'], name: /protocol/i }],
    ['handboek', { kinds: ['policy'], name: /handboek/i }],
    ['leidraad', { kinds: ['policy'], name: /leidraad/i }],
    ['circulaire', { kinds: ['policy'], name: /circulaire/i }],
    ['beleidsregel', { kinds: ['policy'], name: /beleidsregel/i }],
    ['beleidsregels', { kinds: ['policy'], name: /beleidsregel/i }],
    ['nota', { kinds: ['policy'], name: /nota/i }],
    ['instructie', { kinds: ['policy', 'statute'], name: /instructie/i }],
    ['werkinstructie', { kinds: ['policy'], name: /instructie/i }],
  ],
);

/** Words that say which of the works named before is meant. */
export const pointers: ReadonlySet<string> = new Set([
  'die',
  'dat',
  'deze',
  'dit',
  'de',
  'het',
  'haar',
  'zijn',
  'hun',
  'ons',
  'onze',
  'genoemde',
  'voornoemde',
  'voormelde',
  'voormeld',
  'eerdergenoemde',
  'bovengenoemde',
  'eerstgenoemde',
  'laatstgenoemde',
  'laatstbedoelde',
  'eerstbedoelde',
  'bedoelde',
  'bedoeld',
  'dezelfde',
  'diezelfde',
  'hetzelfde',
  'laatstgenoemd',
  'eerstgenoemd',
  'genoemd',
  'voornoemd',
  'vermelde',
  'gelijknamige',
]);

/** Instruments without a name that articles are cited of; no table has them. */
export const nameless: ReadonlySet<string> = new Set([
  'planregels',
  'planvoorschriften',
  'standaardvoorwaarden',
  'bestemmingsplan',
  'huisregels',
  'statuten',
  'bouwverordening',
  'subsidieverordening',
  'cao',
  'toelatingsvoorwaarden',
  'gedragscode',
  'apv',
  'asv',
  'modelreglement',
  'splitsingsreglement',
]);

/** Words that end the name of a work: verbs, relatives, conjunctions. Source: the verbs of the genre's own sentences. */
export const stops: ReadonlySet<string> = new Set(
  `is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden mag mogen mocht moet moeten moest moesten zal zullen zou zouden wil willen wilde
  geeft geven gaf bepaalt bepalen bepaalde staat staan stond stelt stellen stelde schrijft schrijven voorschrijft voorschrijven schreef luidt luidde luiden houdt houden hield bevat bevatten bevatte geldt gelden gold vermeldt vermelden
  regelt regelen verplicht verplichten verbiedt ziet zien zag biedt bieden bood laat laten liet maakt maken maakte gaat gaan ging komt komen kwam vormt vormen blijkt blijken bleek volgt volgen volgde vloeit dient dienen diende
  beschermt beschermen vereist vereisen voorziet voorzien spreekt noemt noemen noemde beschrijft vraagt eist gebruikt gebruiken gebruikte toepast toepassen toegepast neergelegd opgenomen vastgesteld omschreven genoemd bedoeld vermeld gewezen verwijst verwezen uitgewerkt overtreden geschonden gevolgd nageleefd gehandeld vervat vervallen ingetrokken gewijzigd aangehaald
  dat die deze dit wat waarin waarop waaruit waarvan waarbij waarmee waardoor waaraan waarover waarvoor welke wie omdat doordat zodat nadat voordat terwijl indien als zoals toen wanneer tenzij hoewel maar want dus echter daarom ook niet nog al er hier daar dan toch wel juist reeds slechts zelfs
  hij zij ze ik wij we u men haar hun hem mij ons onze uw mijn zich volgens ingevolge krachtens waarna vervolgens alsmede evenals respectievelijk onderscheidenlijk dan jo juncto hierna verder blijkens conform namelijk bijvoorbeeld treedt trad wijzigt vervalt berust bestaat ontbreekt toestaat toelaat meebrengt betreft betekent
  treft treffen trof raakt raken beschouwt beschouwen schendt schenden waarborgt waarborgen garandeert slaagt faalt niettemin evenwel nochtans desondanks immers overigens
  vroeg vroegen belde las liep zat lag kreeg nam bracht dacht sprak riep viel bleef begon verloor won trok hing hielp reed zocht kocht vond wist wou antwoordde meldde zei vertelde reageerde klaagde verzocht ontving verhuisde overleed woonde werkte betaalde
  artikel artikelen art paragraaf hoofdstuk lid onderdeel blz pagina pag zonder sinds tegen tussen`.split(/\s+/u),
);

/** Words of a name's end that are not part of it. */
export const trailing: ReadonlySet<string> = new Set(
  'de het een van en of in op aan bij voor met tot te ter ten uit naar over om der door per inzake betreffende tijdens na binnen zich'.split(
    ' ',
  ),
);

const months: ReadonlySet<string> = new Set(
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
);

export function isMonth(word: string): boolean {
  return months.has(word);
}
