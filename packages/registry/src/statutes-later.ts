import type { Statute } from './statutes.ts';

/** A row of an act: the same in every row is left out. */
type Row = Pick<Statute, 'id' | 'title'> & Partial<Statute>;

const act = (row: Row): Statute => ({ kind: 'act', names: [], ...row });

/**
 * Acts that the generated table lacks, because they are later than the law base it was made from or had left it by then.
 * The identifier is null where it is not established: such an act is known by name, so that it never becomes another one.
 * Source: wetten.overheid.nl (the page of the identifier) and the Staatsblad named in the act's own final provisions.
 */
export const laterStatutes: readonly Statute[] = [
  act({
    id: 'BWBR0040940',
    title: 'Uitvoeringswet Algemene verordening gegevensbescherming',
    names: ['UAVG', 'Uitvoeringswet AVG', 'uAVG'],
    from: '2018-05-25',
  }),
  act({ id: 'BWBR0045754', title: 'Wet open overheid', names: ['Woo'], from: '2022-05-01' }),
  act({ id: 'BWBR0044770', title: 'Wet inburgering 2021', names: ['Wi2021', 'Wi 2021'], from: '2022-01-01' }),
  act({
    id: 'BWBR0040635',
    title: 'Wet verplichte geestelijke gezondheidszorg',
    names: ['Wvggz', 'Wet verplichte ggz'],
    from: '2020-01-01',
  }),
  act({ id: 'BWBR0040634', title: 'Wet forensische zorg', names: ['Wfz'], from: '2019-01-01' }),
  act({
    id: 'BWBR0040632',
    title: 'Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten',
    names: ['Wzd', 'Wet zorg en dwang'],
    from: '2020-01-01',
  }),
  act({ id: 'BWBR0037885', title: 'Omgevingswet', names: ['Ow'], from: '2024-01-01' }),
  act({ id: null, title: 'Invoeringswet Omgevingswet', from: '2024-01-01' }),
  act({
    id: 'BWBR0037552',
    title: 'Wet natuurbescherming',
    names: ['Wnb'],
    from: '2017-01-01',
    until: '2024-01-01',
    successors: ['BWBR0037885'],
  }),
  act({ id: null, title: 'Wet toezicht trustkantoren 2018', names: ['Wtt 2018'], from: '2019-01-01' }),
  act({ id: null, title: 'Wet normalisering rechtspositie ambtenaren', names: ['Wnra'] }),
  act({ id: null, title: 'Ambtenarenwet 2017', from: '2020-01-01' }),
  act({
    id: null,
    title: 'Wet op de inlichtingen- en veiligheidsdiensten 2017',
    names: ['Wiv 2017'],
    from: '2018-05-01',
  }),
  act({ id: null, title: 'Wet hersteloperatie toeslagen', names: ['Wht'] }),
  act({ id: null, title: 'Wet voortgezet onderwijs 2020', names: ['WVO 2020'], from: '2022-08-01' }),
  act({ id: null, title: 'Wet vereenvoudiging beslagvrije voet', from: '2021-01-01' }),
  act({ id: null, title: 'Wet elektronische publicaties', from: '2021-07-01' }),
  act({ id: null, title: 'Wet modernisering elektronisch bestuurlijk verkeer' }),
  act({ id: null, title: 'Wet digitale overheid', names: ['Wdo'] }),
  act({ id: null, title: 'Wet bescherming klokkenluiders', from: '2023-02-18' }),
  act({ id: null, title: 'Wet Huis voor klokkenluiders', from: '2016-07-01' }),
  act({
    id: null,
    title: 'Wet herziening tenuitvoerlegging strafrechtelijke beslissingen',
    names: ['Wet USB'],
    from: '2020-01-01',
  }),
  act({ id: null, title: 'Wet straffen en beschermen' }),
  act({ id: null, title: 'Wet arbeidsmarkt in balans', from: '2020-01-01' }),
  act({ id: null, title: 'Wet adviescollege rechtspositie politieke ambtsdragers' }),
  act({ id: null, title: 'Wet betaalbare huur', from: '2024-07-01' }),
  act({ id: null, title: 'Wet goed verhuurderschap', from: '2023-07-01' }),
  act({ id: null, title: 'Wet kwaliteitsborging voor het bouwen', names: ['Wkb'], from: '2024-01-01' }),
  act({ id: null, title: 'Wet gegevensverwerking door samenwerkingsverbanden', names: ['WGS'] }),
  { id: null, kind: 'decree', title: 'Besluit bouwwerken leefomgeving', names: ['Bbl'], from: '2024-01-01' },
  { id: null, kind: 'decree', title: 'Besluit activiteiten leefomgeving', names: ['Bal'], from: '2024-01-01' },
  { id: null, kind: 'decree', title: 'Besluit kwaliteit leefomgeving', names: ['Bkl'], from: '2024-01-01' },
  { id: null, kind: 'decree', title: 'Omgevingsbesluit', names: ['Ob'], from: '2024-01-01' },
];

/**
 * Repealed acts that people still cite. Most have left the law base, so their identifier is not established here.
 * Source: the Staatsblad of the act that repealed them.
 */
export const repealedStatutes: readonly Statute[] = [
  act({ id: null, title: 'Wet politieregisters', names: ['Wpolr'], until: '2008-01-01', successors: ['BWBR0022463'] }),
  {
    id: null,
    kind: 'decree',
    title: 'Besluit politieregisters',
    names: ['Bpolr'],
    until: '2008-01-01',
    successors: ['BWBR0023086'],
  },
  act({
    id: null,
    title: 'Wet op de Ruimtelijke Ordening',
    names: ['WRO'],
    until: '2008-07-01',
    successors: ['BWBR0020449'],
  }),
  {
    id: null,
    kind: 'decree',
    title: 'Besluit op de ruimtelijke ordening 1985',
    names: ['Bro 1985'],
    until: '2008-07-01',
    successors: ['BWBR0023798'],
  },
  act({ id: null, title: 'Politiewet 1993', until: '2013-01-01', successors: ['BWBR0031788'] }),
  act({ id: null, title: 'Politiewet 1957', until: '1994-04-01' }),
  act({
    id: null,
    title: 'Wet persoonsregistraties',
    names: ['WPR', 'Wpr'],
    until: '2001-09-01',
    successors: ['BWBR0011468'],
  }),
  act({
    id: null,
    title: 'Wet gemeentelijke basisadministratie persoonsgegevens',
    names: ['Wet GBA', 'Wgba', 'Wet gba'],
    until: '2014-01-06',
    successors: ['BWBR0033715'],
  }),
  act({
    id: null,
    title: 'Algemene bijstandswet',
    names: ['Abw', 'ABW'],
    until: '2004-01-01',
    successors: ['BWBR0015703'],
  }),
  act({
    id: null,
    title: 'Wet investeren in jongeren',
    names: ['WIJ'],
    until: '2012-01-01',
    successors: ['BWBR0015703'],
  }),
  act({
    id: null,
    title: 'Wet voorzieningen gehandicapten',
    names: ['WVG', 'Wvg'],
    until: '2007-01-01',
    successors: ['BWBR0020031'],
  }),
  act({
    id: null,
    title: 'Algemene Wet Bijzondere Ziektekosten',
    names: ['AWBZ'],
    until: '2015-01-01',
    successors: ['BWBR0035917'],
  }),
  act({ id: null, title: 'Ziekenfondswet', names: ['Zfw', 'ZFW'], until: '2006-01-01', successors: ['BWBR0018450'] }),
  act({ id: null, title: 'Vreemdelingenwet 1994', until: '2001-04-01', successors: ['BWBR0011823'] }),
  act({ id: null, title: 'Vreemdelingenwet 1965', until: '2001-04-01', successors: ['BWBR0011823'] }),
  act({ id: null, title: 'Archiefwet 1962', until: '1996-01-01', successors: ['BWBR0007376'] }),
  act({
    id: null,
    title: 'Wet inkomstenbelasting 1964',
    names: ['Wet op de inkomstenbelasting 1964', 'Wet IB 1964'],
    until: '2001-01-01',
    successors: ['BWBR0011353'],
  }),
  act({
    id: null,
    title: 'Wet op de jeugdhulpverlening',
    names: ['Wjhv'],
    until: '2005-01-01',
    successors: ['BWBR0016637'],
  }),
  act({ id: null, title: 'Krankzinnigenwet', until: '1994-01-17', successors: ['BWBR0005700'] }),
  act({ id: null, title: 'Hinderwet', until: '1993-03-01', successors: ['BWBR0003245'] }),
  act({
    id: null,
    title: 'Wet administratieve rechtspraak overheidsbeschikkingen',
    names: ['Wet Arob'],
    until: '1994-01-01',
    successors: ['BWBR0005537'],
  }),
  act({
    id: null,
    title: 'Organisatiewet sociale verzekeringen 1997',
    names: ['Osv 1997'],
    until: '2002-01-01',
    successors: ['BWBR0013060'],
  }),
  act({ id: null, title: 'Beginselenwet gevangeniswezen', until: '1999-01-01', successors: ['BWBR0009709'] }),
  { id: null, kind: 'decree', title: 'Bouwbesluit 2003', names: [], until: '2012-04-01', successors: ['BWBR0030461'] },
  { id: null, kind: 'policy', title: 'Leidraad invordering 1990', names: [], until: '2008-07-01' },
];
