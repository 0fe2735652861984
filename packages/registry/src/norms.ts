/** Which list a norm of proper conduct (behoorlijkheidsvereiste, ombudsnorm) belongs to. */
export type NormList = 'behoorlijkheidswijzer' | 'older' | 'belgian' | 'children';

/** A norm that ombudsmen test against, and how it is printed. */
export interface Norm {
  /** Slug of the name in its own list. */
  readonly code: string;
  readonly name: string;
  readonly list: NormList;
  /** Source of a pattern, case-insensitive, for the norm's names as a noun: behind 'het vereiste van', in a list, as a heading. */
  readonly noun: string;
  /** Source of a pattern for the norm told with a verb or an adjective ('voortvarend handelen'); absent where too ordinary. */
  readonly verbal?: string;
  /** The article of the UN Convention on the Rights of the Child (IVRK) that it stands in. */
  readonly childrensArticle?: string;
}

const behoorlijkheidswijzer: readonly Omit<Norm, 'list'>[] = [
  {
    code: 'transparant',
    name: 'Transparant',
    noun: 'transparant(?:ie|heid)?(?:vereiste)?',
    verbal: '(?:open|transparant) (?:geweest|zijn|gehandeld|te (?:zijn|handelen))',
  },
  {
    code: 'goede-informatieverstrekking',
    name: 'Goede informatieverstrekking',
    noun: '(?:goede |actieve en adequate |adequate |actieve )informatie(?:verstrekking|voorziening)|informatieverstrekkingsvereiste',
    verbal:
      '(?:juist|volledig|goed|tijdig|actief|behoorlijk)(?: en (?:juist|volledig|duidelijk))? (?:(?:is |heeft |hebben )?geïnformeerd|(?:te )?informeren|voorgelicht)',
  },
  {
    code: 'luisteren-naar-de-burger',
    name: 'Luisteren naar de burger',
    noun: 'luisteren naar (?:de |haar |zijn )?(?:burgers?|inwoners?|mensen)',
    verbal: 'naar (?:de |haar |zijn )?(?:burgers?|inwoners?|verzoek(?:st)er) te luisteren',
  },
  {
    code: 'goede-motivering',
    name: 'Goede motivering',
    noun: '(?:goede |deugdelijke |afdoende |voldoende )motivering|motiverings(?:vereiste|beginsel|plicht)|(?:vereiste|beginsel) van (?:de )?motivering',
    verbal: '(?:goed|deugdelijk|voldoende|behoorlijk) (?:is |heeft |hebben )?(?:gemotiveerd|te motiveren)',
  },
  {
    code: 'respecteren-van-grondrechten',
    name: 'Respecteren van grondrechten',
    noun: '(?:het )?respecteren van (?:de )?grondrechten|grondrechten|(?:recht op (?:eerbiediging|bescherming) van|inbreuk op) (?:de|het|zijn|haar|hun|iemands|diens|verzoek(?:st)?ers) (?:persoonlijke levenssfeer|huisrecht|privacy|privéleven|lichamelijke integriteit|woning)|(?:de|zijn|haar|hun|iemands|diens|verzoek(?:st)?ers) persoonlijke levenssfeer|recht op (?:privacy|onaantastbaarheid van het lichaam|lichamelijke integriteit|persoonlijke vrijheid)|huisrecht|discriminatieverbod|verbod van discriminatie|respect voor grondrechten|(?:brief|telefoon)geheim',
  },
  {
    code: 'bevorderen-van-actieve-deelname-door-de-burger',
    name: 'Bevorderen van actieve deelname door de burger',
    noun: '(?:het )?bevorderen van (?:de )?actieve deelname(?: (?:door|van) (?:de )?burgers?)?|actieve deelname(?: (?:door|van) (?:de )?burgers?)?',
  },
  {
    code: 'fatsoenlijke-bejegening',
    name: 'Fatsoenlijke bejegening',
    noun: '(?:fatsoenlijke |correcte |behoorlijke )bejegening|bejegeningsvereiste',
    verbal:
      '(?:fatsoenlijk|correct|netjes|respectvol)(?: (?:is|zijn|was|heeft|hebben|had|werd|worden))? (?:bejegend|behandeld|toegesproken|te (?:woord|bejegenen))',
  },
  { code: 'fair-play', name: 'Fair play', noun: 'fair[ -]?play(?:-?beginsel)?' },
  {
    code: 'evenredigheid',
    name: 'Evenredigheid',
    noun: 'evenredigheid(?:svereiste|sbeginsel)?|proportionaliteit(?:svereiste|sbeginsel)?',
  },
  { code: 'bijzondere-zorg', name: 'Bijzondere zorg', noun: 'bijzondere zorg(?:plicht)?' },
  { code: 'maatwerk', name: 'Maatwerk', noun: 'maatwerk', verbal: 'maatwerk (?:te )?(?:geleverd|leveren)' },
  { code: 'samenwerking', name: 'Samenwerking', noun: '(?:goede )?samenwerking' },
  {
    code: 'coulante-opstelling',
    name: 'Coulante opstelling',
    noun: 'coulante opstelling|coulance',
    verbal: 'coulant(?:er)? (?:op te stellen|opgesteld)',
  },
  {
    code: 'voortvarendheid',
    name: 'Voortvarendheid',
    noun: 'voortvarendheid(?:svereiste)?',
    verbal: '(?:(?<!zo )voortvarend)',
  },
  { code: 'de-escalatie', name: 'De-escalatie', noun: 'de-?escalatie', verbal: 'de-?escalerend' },
  {
    code: 'integriteit',
    name: 'Integriteit',
    noun: 'integriteit|verbod van misbruik van bevoegdheid',
    verbal: 'integer (?:gehandeld|handelen|geweest)',
  },
  {
    code: 'betrouwbaarheid',
    name: 'Betrouwbaarheid',
    noun: 'betrouwbaarheid(?:svereiste)?',
    verbal: 'betrouwbaar (?:is )?(?:geweest|gehandeld|zijn|handelen)',
  },
  {
    code: 'onpartijdigheid',
    name: 'Onpartijdigheid',
    noun: 'onpartijdigheid|onvooringenomenheid|verbod van vooringenomenheid',
    verbal: 'onpartijdig|onbevooroordeeld|onvooringenomen',
  },
  { code: 'redelijkheid', name: 'Redelijkheid', noun: 'redelijkheid(?:svereiste)?' },
  {
    code: 'goede-voorbereiding',
    name: 'Goede voorbereiding',
    noun: '(?:goede|zorgvuldige) voorbereiding|(?:actieve en )?adequate informatieverwerving|actieve informatieverwerving',
    verbal: '(?:goed|zorgvuldig) (?:is |heeft |hebben )?(?:voorbereid|voor te bereiden)',
  },
  {
    code: 'goede-organisatie',
    name: 'Goede organisatie',
    noun: 'goede organisatie|organisatievereiste|(?:adequate )?organisatorische voorzieningen', // as it was called before 2012
  },
  {
    code: 'professionaliteit',
    name: 'Professionaliteit',
    noun: 'professionaliteit',
    verbal: 'professioneel (?:gehandeld|handelen|opgetreden|geweest)',
  },
];

const older: readonly Omit<Norm, 'list'>[] = [
  { code: 'rechtszekerheid', name: 'Rechtszekerheid', noun: 'rechtszekerheid(?:sbeginsel)?(?! en gerechtvaardigd)' },
  { code: 'vertrouwensbeginsel', name: 'Vertrouwensbeginsel', noun: 'vertrouwensbeginsel|opgewekt vertrouwen' },
  {
    code: 'gelijkheid',
    name: 'Gelijkheid',
    noun: 'gelijkheid(?:sbeginsel)?(?! en onpartijdigheid)|gelijke behandeling',
  },
  { code: 'hoor-en-wederhoor', name: 'Hoor en wederhoor', noun: 'hoor en wederhoor' },
  {
    code: 'administratieve-nauwkeurigheid',
    name: 'Administratieve nauwkeurigheid',
    noun: '(?<!praktijk en )administratieve nauwkeurigheid',
  },
  { code: 'zorgvuldigheid', name: 'Zorgvuldigheid', noun: 'zorgvuldigheid(?:svereiste|sbeginsel)?' },
];

/** Vlaamse Ombudsdienst, fifteen ombudsnormen of 2002; a name with 'en' in it is one norm. */
const belgian: readonly Omit<Norm, 'list'>[] = [
  {
    code: 'overeenstemming-met-het-recht',
    name: 'Overeenstemming met het recht',
    noun: 'overeenstemming met (?:het recht|de rechtsregels)',
  },
  { code: 'afdoende-motivering', name: 'Afdoende motivering', noun: 'afdoende motivering' },
  {
    code: 'gelijkheid-en-onpartijdigheid',
    name: 'Gelijkheid en onpartijdigheid',
    noun: 'gelijkheid en onpartijdigheid',
  },
  {
    code: 'rechtszekerheid-en-gerechtvaardigd-vertrouwen',
    name: 'Rechtszekerheid en gerechtvaardigd vertrouwen',
    noun: 'rechtszekerheid en (?:gerechtvaardigd|rechtmatig) vertrouwen|gerechtvaardigd vertrouwen',
  },
  {
    code: 'redelijkheid-en-evenredigheid',
    name: 'Redelijkheid en evenredigheid',
    noun: 'redelijkheid en (?:evenredigheid|proportionaliteit)',
  },
  { code: 'correcte-bejegening', name: 'Correcte bejegening', noun: 'correcte bejegening' },
  { code: 'actieve-dienstverlening', name: 'Actieve dienstverlening', noun: 'actieve dienstverlening' },
  { code: 'deugdelijke-correspondentie', name: 'Deugdelijke correspondentie', noun: 'deugdelijke correspondentie' },
  { code: 'vlotte-bereikbaarheid', name: 'Vlotte bereikbaarheid', noun: 'vlotte bereikbaarheid' },
  {
    code: 'doeltreffende-algemene-informatieverstrekking',
    name: 'Doeltreffende algemene informatieverstrekking',
    noun: 'doeltreffende (?:algemene )?informatie(?:verstrekking)?',
  },
  {
    code: 'goede-uitvoeringspraktijk-en-administratieve-nauwkeurigheid',
    name: 'Goede uitvoeringspraktijk en administratieve nauwkeurigheid',
    noun: 'goede uitvoeringspraktijk(?: en administratieve nauwkeurigheid)?',
  },
  {
    code: 'zorgvuldige-interne-klachtenbehandeling',
    name: 'Zorgvuldige interne klachtenbehandeling',
    noun: 'zorgvuldige interne klacht(?:en)?behandeling',
  },
  { code: 'redelijke-behandeltermijn', name: 'Redelijke behandeltermijn', noun: 'redelijke behandel(?:ings)?termijn' },
  { code: 'efficiente-coordinatie', name: 'Efficiënte coördinatie', noun: 'effici[eë]nte co[oö]rdinatie' },
  {
    code: 'respect-voor-de-persoonlijke-levenssfeer',
    name: 'Respect voor de persoonlijke levenssfeer',
    noun: '(?:respect voor )?(?:de|zijn|haar|hun) persoonlijke levenssfeer',
  },
];

/** Rights of the UN Convention on the Rights of the Child (IVRK), as the Kinderombudsman tests them. */
const children: readonly Omit<Norm, 'list'>[] = [
  {
    code: 'belang-van-het-kind',
    childrensArticle: '3',
    name: 'Het belang van het kind',
    noun: 'belang van het kind|belangen van het kind',
  },
  {
    code: 'recht-op-gezondheid',
    childrensArticle: '24',
    name: 'Recht op gezondheid',
    noun: 'recht op (?:de grootst mogelijke mate van )?gezondheid(?:szorg)?|recht op (?:de )?gezondheidszorg',
  },
  {
    code: 'recht-om-gehoord-te-worden',
    childrensArticle: '12',
    name: 'Recht om gehoord te worden',
    noun: 'recht (?:van \\S+ )?om (?:te worden gehoord|gehoord te worden)|hoorrecht',
  },
  {
    code: 'recht-op-ontwikkeling',
    childrensArticle: '6',
    name: 'Recht op ontwikkeling',
    noun: 'recht op (?:leven en )?ontwikkeling',
  },
  { code: 'recht-op-onderwijs', childrensArticle: '28', name: 'Recht op onderwijs', noun: 'recht op onderwijs' },
  {
    code: 'recht-op-informatie',
    childrensArticle: '17',
    name: 'Recht op informatie',
    noun: 'recht op (?:passende )?informatie',
  },
  {
    code: 'recht-op-bescherming-tegen-mishandeling',
    childrensArticle: '19',
    name: 'Recht op bescherming tegen mishandeling',
    noun: 'recht op bescherming(?: tegen (?:mishandeling|geweld|verwaarlozing))?',
  },
  {
    code: 'recht-op-toereikende-levensstandaard',
    childrensArticle: '27',
    name: 'Recht op een toereikende levensstandaard',
    noun: 'recht op een toereikende levensstandaard',
  },
  { code: 'recht-op-spel', childrensArticle: '31', name: 'Recht op spel', noun: 'recht op (?:rust|vrije tijd|spel)' },
  { code: 'recht-op-herstel', childrensArticle: '39', name: 'Recht op herstel', noun: 'recht op herstel' },
  {
    code: 'recht-op-contact-met-een-ouder',
    name: 'Recht op contact met een ouder',
    noun: 'recht op (?:(?:persoonlijk|regelmatig) )?contact met (?:een|de andere) ouder',
  },
  {
    code: 'recht-op-gezinsleven',
    childrensArticle: '9',
    name: 'Recht op gezinsleven',
    noun: 'recht op (?:omgang|gezinsleven|contact met (?:beide|zijn|haar) ouders)',
  },
];

const inList = (list: NormList, norms: readonly Omit<Norm, 'list'>[]): Norm[] =>
  norms.map((norm) => ({ ...norm, list }));

/**
 * All norms. Sources: the Behoorlijkheidswijzer of the Nationale ombudsman (22 norms), its older requirements and those
 * of Den Haag, the fifteen ombudsnormen of the Vlaamse Ombudsdienst, the UN Convention on the Rights of the Child.
 */
export const norms: readonly Norm[] = [
  ...inList('behoorlijkheidswijzer', behoorlijkheidswijzer),
  ...inList('older', older),
  ...inList('belgian', belgian),
  ...inList('children', children),
];
