import type { Statute } from './statutes.ts';

/** Regulations, directives and treaties of the European Union that have a name of their own, with their CELEX number. Source: eur-lex.europa.eu. */
export const euActs: readonly Statute[] = [
  {
    id: '32016R0679',
    kind: 'eu',
    title: 'Algemene verordening gegevensbescherming',
    names: ['AVG', 'GDPR', 'Avg'],
    from: '2018-05-25',
  },
  {
    id: '31995L0046',
    kind: 'eu',
    title: 'Privacyrichtlijn',
    names: ['Richtlijn bescherming persoonsgegevens'],
    until: '2018-05-25',
    successors: ['32016R0679'],
  },
  {
    id: '32016L0680',
    kind: 'eu',
    title: 'Richtlijn gegevensbescherming opsporing en vervolging',
    names: ['Politierichtlijn'],
  },
  {
    id: '32012P/TXT',
    kind: 'eu',
    title: 'Handvest van de grondrechten van de Europese Unie',
    names: ['Handvest van de grondrechten', 'EU-Handvest', 'Handvest EU'],
  },
  {
    id: '32013R0604',
    kind: 'eu',
    title: 'Dublinverordening',
    names: ['Dublin III-verordening', 'Dublin III-Verordening', 'Verordening Dublin III'],
  },
  { id: '32008L0115', kind: 'eu', title: 'Terugkeerrichtlijn', names: [] },
  { id: '32011L0095', kind: 'eu', title: 'Kwalificatierichtlijn', names: [] },
  { id: '32013L0032', kind: 'eu', title: 'Procedurerichtlijn', names: [] },
  { id: '32013L0033', kind: 'eu', title: 'Opvangrichtlijn', names: [] },
  { id: '32003L0086', kind: 'eu', title: 'Gezinsherenigingsrichtlijn', names: [] },
  {
    id: '32004L0038',
    kind: 'eu',
    title: 'Verblijfsrichtlijn',
    names: ['Burgerschapsrichtlijn', 'Richtlijn vrij verkeer'],
  },
  { id: '32009R0810', kind: 'eu', title: 'Visumcode', names: [] },
  { id: '32016R0399', kind: 'eu', title: 'Schengengrenscode', names: [] },
  { id: '32004R0883', kind: 'eu', title: 'Coördinatieverordening sociale zekerheid', names: [] },
  { id: '32006L0123', kind: 'eu', title: 'Dienstenrichtlijn', names: [] },
];
