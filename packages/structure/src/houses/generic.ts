import type { SectionRole } from '@oordelenbank/model';

/** Who complains, as headings name them. */
export const COMPLAINANT =
  '(?:verzoek(?:st)?er(?:s|es)?|u(?= |$)|verzoekende partij|klager(?:s)?|klaagster|klagende partij|mevrouw|meneer|de heer|mw\\.|dhr\\.|(?:de )?(?:ouders?|moeder|vader|familie|bewon(?:er|ers|ster)|burger|inwoner|ondernemer|veteraan|cliënt|jongere|student(?:e)?|gezin|echtpaar|stel|buurt|vereniging|huurders?|leerling|patiënt|dochter|zoon))';

/** Who is complained about, as headings name it. */
export const AUTHORITY =
  '(?:(?:de |het |van )*(?:gemeente|college|besturen|diensten|instanties|overheden|burgemeester|wethouder|stadsdeel|dienst|overheid|instantie|bestuursorgaan|beklaagde|minister(?:ie)?|staatssecretaris|politie|korps\\w*|hoofdofficier|uwv|belastingdienst\\S*|svb|duo|cak|ind|cjib|rdw|cbr|provincie|waterschap|instelling|organisatie|agentschap|departement|administratie|bestuur|bureau jeugdzorg|raad|defensie|commandant|expertteam|ocmw|stad|betrokken (?:ambtena(?:ar|ren)|medewerk\\w+|instantie|overheids\\S+)|ambtenaar|andere instantie))';

const VIEW =
  '(?:het |de )?(?:nadere )?(?:standpunt|visie|reactie|zienswijze|verweer|lezing|verhaal|mening|kijk|blik)(?:en)?';

/**
 * What a heading is for by its words, whatever its level, number or type; the first that fits counts. The text has lost
 * its number, is in lower case and has single spaces.
 */
export const genericHeadings: readonly (readonly [heading: RegExp, role: SectionRole])[] = (
  [
    ['inhoud(?:sopgave)?|leeswijzer|colofon|voorwoord|nawoord', 'other'],
    [
      'samenvatting(?: .*)?|leeswijzer en .*|(?:de )?hoofdzaken|voor wie het kort wil|kort verslag|in kort bestek|waar gaat (?:dit rapport|deze zaak|het rapport) over|het rapport in het kort|in het kort|kort samengevat|in een notendop|de zaak in het kort|samengevat|(?!(?:de |uw )?klacht)\\S+(?: \\S+)? in het kort|(?:een )?brief aan \\p{L}+|(?:beste|lieve|hoi|dag) \\p{L}+|kern(?: van de zaak)?',
      'summary',
    ],
    [
      'inleiding|vooraf|aanleiding(?! en klacht)(?: .*)?|waar dit rapport over gaat|introductie|algemeen|waar gaat het (?:om|over)|waarover het gaat|waar (?:het|dit|deze zaak|dit rapport) (?:om|over) (?:gaat|begonnen is|begon)|waarom dit (?:onderzoek|rapport|verslag)\\??',
      'introduction',
    ],
    [
      `(?:${VIEW} (?:van )?(?:de )?${COMPLAINANT}.*) en (?:de )?(?:${VIEW}|van|${AUTHORITY}).*|standpunten(?: van (?:de )?(?:partijen|betrokkenen))?|hoor en wederhoor`,
      'other',
    ],
    [
      `reactie (?:van (?:de |het )?)?(?:${AUTHORITY}|\\S+) op .*(?:aanbeveling|rapport|oordeel).*|reactie(?:s)?(?: op)?(?: de)?(?: .*)?aanbeveling(?:en)?|wat (?:is )?er met de (?:aanbeveling(?:en)?|adviezen|voorstellen) (?:is )?(?:gedaan|gebeurd)\\??|wat (?:doet|gaat|heeft|doen|gaan|hebben) .* (?:daarmee|hiermee|met (?:de|onze|mijn) aanbeveling(?:en)?)(?: .*)?|opvolging(?: .*)?|follow-?up|vervolg|afloop|nazorg|instemming|naschrift(?: \\d.*)?|nabericht|naklank|hoe (?:het|is het) (?:verder (?:ging|gegaan)|afliep|afgelopen)|(?:het )?antwoord op (?:de|het|onze|mijn) (?:aanbeveling|advies|rapport)\\S*|wat (?:zij|ze|de .*|het .*) (?:mij |ons )?(?:hebben |heeft )?(?:geantwoord|antwoordde(?:n)?|lie(?:t|ten) weten|laten weten)`,
      'response',
    ],
    [
      '(?:het )?eindoordeel|oordeel en aanbeveling(?:en)?|conclusie(?:s)?(?: en (?:aanbeveling(?:en)?|oordeel|slot\\w*))?|dictum|slotsom|beslissing|besluit|eindconclusie|slotconclusie|uitspraak|besluit van de ombuds\\w+|wat (?:er)?uit ?komt|wat daaruit volgt|conclusie van de .*ombuds.*|(?:de )?uitkomst',
      'verdict',
    ],
    [
      '(?:de |onze |mijn )?aanbeveling(?:en)?(?: .*)?|wat .* in overweging (?:geef|geeft|geven)|wat (?:de )?\\S*(?:ombuds\\S+|commissie) (?:vraagt|verzoekt|adviseert|aanbeveelt)(?: .*)?|wat (?:ik|wij|we) (?:(?:de |het |aan )?\\S+ )?(?:vraag|vragen|verzoek|verzoeken)|wat (?:ik|wij|we) (?:aanraad|aanraden|adviseer|adviseren)|wat (?:bevelen|beveel|adviseren|adviseer|raden|raad) (?:wij|we|ik) (?:.*)?(?:aan)?\\??|tot slot|hoe het verder moet|hoe (?:gaat het|nu) verder|wat (?:wij|we|ik) (?:vroegen|vroeg|vragen|vraag)(?: .*)?|wat (?:de |ik |wij ).*(?:aanbeveelt|aanbevelen|aanbeveel|adviseert)(?: .*)?|hoe nu verder|wat nu|wat (?:kan|moet|kunnen|moeten|zou) .* (?:doen|veranderen|gebeuren|beter)|tot besluit|wat beveelt de .*ombuds\\S+ aan\\??|advies(?:en)?(?: .*)?|suggestie(?:s)?|wat er (?:nu )?moet (?:gebeuren|veranderen)|wat moet er (?:nu )?gebeuren\\??|lessen.*',
      'recommendation',
    ],
    [
      '(?:de |uw |mijn |haar |zijn |hun )?klacht(?:en)?(?: van (?!.* over ).*)?|uw klacht(?:en)? en .*|(?:de )?klacht(?:onderdelen|punten)|(?:aanleiding|inleiding|verzoek) en klacht(?:en)?|(?:wat is |waarover gaat |waar gaat )?(?:de|het) (?:klacht(?:en)?|verzoek)(?: over)?\\??|klachtformulering|klachtomschrijving|klachtsamenvatting|formulering van de klacht(?:en)?|omschrijving van de klacht(?:en)?|waarover (?:klaagt|klagen|gaat) .*|waar (?:klaagt|klagen) .* over|(?:wat|waarover) .* (?:verwijt|verwijten|klaagt|klagen)|verwijten\\??|(?:wat is|waar gaat) de klacht.*|onderzochte klacht(?:en)?|(?:de )?grieven|(?:het )?verzoekschrift|wat .* (?:mij|ons|de ombuds\\S+) voorleg(?:de|den|t|gen)|inhoud van de klacht(?:en)?|wat .* (?:wil|willen) laten (?:beoordelen|onderzoeken)|voorwerp van de klacht|(?:waarover|waarom) (?:wordt|is|werd) (?:er )?geklaagd|waarover .* klaa?g(?:t|en|de)?|(?:de |zijn |haar |hun )?(?:twee |drie |vier |vijf |zes )?(?:bezwaren|klachten|grieven|verwijten|klachtpunten)|wat .* dwars ?zit|wat \\p{L}+ (?:ons|mij) vroeg|waarom .* bij (?:ons|mij|de .*ombuds\\S+) (?:komt|kwam|aanklopt\\w*)',
      'complaint',
    ],
    [
      '(?:het )?onderzoek(?: van de .*)?|hoe (?:is|werd|heeft|hebben) .*onder(?:zocht|zoek).*|verloop van het onderzoek|(?:de )?(?:wijze|aanpak) van (?:het )?onderzoek|onderzoeksaanpak|onderzoeksverloop|hoe is het onderzoek .*|wat heeft de .*ombuds\\S+ (?:gedaan|onderzocht)\\??|hoe (?:ik|wij|we) te werk (?:ging|gingen)|wat (?:heb|hebben) (?:ik|wij|we) (?:gedaan|onderzocht)\\??|wat (?:ik|wij|we) (?:deed|deden|onderzocht(?:en)?)|met wie (?:ik|wij|we) (?:sprak|spraken|gesproken .*)|de .*ombuds\\S+ en het onderzoek|zo (?:heb|hebben) (?:ik|wij|we) (?:gekeken|onderzocht)|(?:gevolgde )?werkwijze|aanpak(?: van (?:het|dit) onderzoek)?|(?:bevoegdheid|ontvankelijkheid|procedure|behandeling)(?: en (?:bevoegdheid|ontvankelijkheid|procedure|behandeling|onderzoek))?|verloop van de procedure|gang van het onderzoek|behandeling(?: van de klacht)?(?: door de ombuds\\S+)?|(?:wat|hoe) onderzocht de .*',
      'investigation',
    ],
    [
      'klachtverloop|voorgeschiedenis(?: van de klacht)?|achtergrond(?:en|informatie)?(?: .*)?|context|interne klachtbehandeling|klachtbehandeling door .*',
      'background',
    ],
    ['bijlage(?:n)?(?:\\b.*)?|relevante (?:wet\\S*|bepalingen|regels).* \\(bijlage\\)', 'annex'],
    [
      '(?:bevindingen|feiten) en (?:beoordeling|overwegingen|oordeel)|(?:overwegingen|beoordeling|oordeel) en (?:conclusie(?:s)?|bevindingen)',
      'considerations',
    ],
    [
      `(?:de )?${COMPLAINANT}.* aan het woord|(?:de |het |een )?(?:weerwoord|repliek|nadere reactie)(?: van (?!(?:de |het )?${AUTHORITY}).*)?|(?:de )?${COMPLAINANT} ter zitting|hoe (?:de )?${COMPLAINANT}.* (?:het ziet|erop terugkijkt|eroverdenkt|erover denkt)|verklaring(?: van)? (?:de )?${COMPLAINANT}|(?:het )?commentaar van (?:de )?${COMPLAINANT}.*|wat (?:de )?${COMPLAINANT}.* aanvoer(?:en|t)|(?:wat|hoe) (?:zegt|zeggen|vindt|vinden|vertelt|vertellen|ziet|zien) (?:zijn|haar|hun) (?:moeder|vader|ouders|oma|opa|zus|broer|dochter|zoon|man|vrouw|partner)(?: .*)?|wat (?:de )?${COMPLAINANT}.* (?:naar voren (?:bracht|brachten|brengt)|aanvoer(?:t|de|den)|inbr(?:acht|engt))|(?:wat|hoe) (?:de )?${COMPLAINANT} .*(?:vind(?:t|en)|zeg(?:t|gen)|sta(?:at|an)|kijk(?:t|en)|zie(?:t|n)|wil(?:len)?|ervaart|reageer(?:t|de|den)|antwoord(?:t|de|den)|denk(?:t|en)|schre(?:ef|ven)).*|(?:hun|haar|zijn) (?:kant|verhaal|lezing)(?: .*)?|${VIEW} (?:van )?(?:de |het |een )?${COMPLAINANT}.*|(?:wat|hoe) (?!is |was |zijn )\\p{L}+ (?:de )?${COMPLAINANT}.*|(?:het )?verhaal van .*|verklaring(?:en)? van (?:de )?${COMPLAINANT}.*`,
      'complainant-view',
    ],
    [
      `${AUTHORITY}.* aan het woord|${AUTHORITY}.* ter zitting|(?:het )?antwoord(?:en)?(?: van (?:de |het )?${AUTHORITY}.*)?|wat ${AUTHORITY}.* antwoord(?:t|de|den|en)|wat (?:de|het) (?!.*ombuds)\\S+ antwoord(?:t|de|den|en)|(?:wat|hoe) (?!.*ombuds)(?:de |het )?\\S.* (?:het|dit|erover|ervan|erop) (?:ziet|zien|zag|zagen|terugkijkt|terugkijken)|reacties? van de (?:instanties|diensten|instellingen|organisaties)|wat ${AUTHORITY}.* (?:naar voren (?:bracht|brachten|brengt)|aanvoer(?:t|de|den)|inbr(?:acht|engt))|(?:wat|hoe) (?!.*ombuds|de commissie)(?:de |het )?\\S.* (?:vindt|vinden|zegt|zeggen|ertegenover staat|ertegenaan kijk(?:t|en)|erover denkt|reageert|reageerde)|${VIEW} (?:van )?(?:de |het )?${AUTHORITY}.*|(?:wat|hoe) (?:vindt|vinden|zegt|zeggen|kijkt|kijken|reageert|reageerde|reageerden|vond|denkt|zei|bracht|brengt|voert|stelt|verklaart) (?!.*ombuds|wij|we |ik )(?:de |het )?(?:\\S+).*|(?:de )?verklaring(?:en)? van (?:de )?(?:de |het )?(?:betrokken |beklaagde )?(?:(?:politie|opsporings|beleids)?ambtena(?:ar|ren)|politie\\S*|agent(?:e|en)?|brigadier|hoofdagent|inspecteur|wachtmeester|medewerk\\S+|hulpverlen\\S+|\\S*meester|controleur|toezichthouder|douanier|officier|wethouder|directeur|hoofd|chef|commandant|arts|behandela\\S+|docent\\S*)(?: .*)?|${VIEW} (?:van )?(?:de |het )?\\S.*|(?:de )?reacties?|verweer`,
      'authority-view',
    ],
    [
      '(?:de )?feiten(?: en omstandigheden)?(?: .*)?|hoe (?:is )?het (?:zo ?ver|zover|zo|begon).*|wat er (?:is )?(?:gebeurde|gebeurd).*|hoe (?:is|werd|zijn) .*klacht.*(?:afge|be)handeld|hoe behandelde .*klacht.*|(?:de )?bevindingen(?: .*)?|wat (?:is er|er|ging er|ging aan|ging) .*(?:gebeurd|gebeurde|vooraf|voorafging).*|wat (?:is|was) er (?:gebeurd|aan de hand).*|feitenrelaas|(?:de )?toedracht|wat (?:er )?aan .*vooraf(?:ging| is gegaan)|wat eraan vooraf(?:ging| is gegaan)|de gebeurtenissen .*|relaas(?: .*)?|verloop(?: van de gebeurtenissen)?|chronologie|tijdlijn|gang van zaken|wat gebeurde er\\??|vaststaande feiten|wat (?:er )?vast ?staat|(?:het )?verloop|(?:hoe|wat) behandeling .* klacht|eerdere klachtbehandeling|het feitenonderzoek|verklaring(?:en)?(?: .*)?|wat stellen (?:we|wij) vast\\??|wat (?:we|wij|ik) (?:vaststel(?:de|den|len)|hebben vastgesteld)|(?:de )?gebeurtenissen|wat (?:eraan |er )?voorafging|(?:het|haar|zijn|hun) verhaal in .*|(?:de )?interne klacht|situatie(?:schets)?',
      'facts',
    ],
    [
      '(?:aan )?welke .*(?:behoorlijkheids|ombuds)(?:eisen|normen|vereisten|criteria).*|(?:gebruikte |toegepaste |relevante |toetsing aan (?:de )?|de )*(?:behoorlijkheids(?:vereisten?|normen?|eisen|eis|norm|criteria|kader)|ombudsnormen|normen|zorgvuldigheidsnormen)(?: .*)?|toetsingskader|beoordelingskader|waar(?:aan)? (?:ik|wij|we) (?:aan )?toets(?:en)?|maatsta(?:f|ven)|wat (?:ik|wij|we) als maatstaf .*|(?:waaraan|hoe|waar) (?:toetst?|toetsen) (?:de |wij|we|ik).*|(?:waaraan|waar) (?:letten|let|kijken|kijkt) (?:de |wij|we|ik).*|waaraan (?:de .*|wij|we|ik) toets(?:t|en)?\\??|norm(?:en)?kader|waaraan toetst de .*|waaraan (?:wordt|is|werd) getoetst|(?:vereisten|eisen|normen) van behoorlijkheid(?: .*)?|wat is behoorlijk|behoorlijkheid',
      'norms',
    ],
    [
      '(?:relevante |toepasselijke |geldende |het |de )?(?:voorschriften|normen en (?:wet- en )?regelgeving|regels en normen|wet(?:telijk)?(?:- en| en)? ?regelgeving|wettelijk kader|juridisch kader|regels|regelgeving|wettelijke (?:bepalingen|regeling(?:en)?)|wetgeving|kinderrechtelijk kader|kinderrechten(?:kader)?|wettelijke voorschriften|toepasselijke regels|wet- en regelgeving|kader|beleid(?:skader)?|rechtskader)(?: .*)?|(?:wat zegt de wet|(?:aan )?welke (?:regels|wetten|wet|rechten|kinderrechten))(?: .*)?|(?:het )?recht|(?:jouw|je|mijn|hun|zijn|haar) rechten|waar (?:kinderen|jongeren|\\p{L}+) recht op (?:hebben|heeft)|(?:de |kinder)?rechten van .*|wat zijn de rechten .*',
      'legal-framework',
    ],
    [
      '(?:de |onze |mijn )?(?:overweging(?:en)?|afweging(?:en)?)(?: .*)?|(?:de )?beoordeling(?: .*)?|(?:de )?beschouwing(?:en)?(?: .*)?|slotbeschouwing|analyse|ontleding|(?:onze|mijn) (?:kijk|blik)(?: op .*)?|bespreking(?: .*)?|wat vind(?:t|en)? (?:de (?:\\S* )*\\S*ombuds\\S+|wij|we|ik)(?: .*)?|(?:de )?motivering|hoe (?:ik|wij|we) erover (?:denk|denken|oordeel|oordelen)|wat (?:ik|wij|we|de (?:\\S+ )?\\S*ombuds\\S+|de commissie) (?:er|hier|daar)van vind(?:t|en)?|hoe kijk(?:t|en|) (?:ik|wij|we|de (?:\\S+ )?\\S*ombuds\\S+|de commissie) (?:hier|daar|er)\\S*|(?:de )?toetsing|hoe (?:we|wij|ik) (?:dit|het|de klacht\\S*|deze zaak) beoorde(?:el|len|elde|elden)|hoe (?:beoordelen|beoordeel) (?:we|wij|ik) .*|visie van de .*ombuds.*|(?:onze|mijn) (?:beoordeling|bevindingen|analyse|visie)(?: (?:per|bij|over) .*)?|reflectie|hoe (?:de .*ombuds\\S+|de commissie|wij|we|ik) (?:dit|het|deze zaak|de klacht) (?:beoordeelt|beoordelen|beoordeel|ziet|zien|weegt)|hoe (?:beoordeelt|weegt|oordeelt|beoordelen|wegen) (?:de .*(?:ombuds|commissie)\\S*|wij|we|ik)(?: .*)?',
      'considerations',
    ],
  ] as const
).map(([pattern, role]) => [new RegExp(`^(?:${pattern})[:.?]*$`, 'u'), role] as const);

/**
 * A heading that announces the judgment. It holds the reasons where no section of considerations stands before it and
 * another one with the formal outcome follows, or where it is divided by theme; else it holds the outcome.
 */
export const judgmentHeading =
  /^(?:(?:het |mijn |ons )?oordeel(?: van de .*| per .*)?|wat is het oordeel.*|(?:hoe|wat) oordeelt de .*|oordeel (?:nationale |overijsselse |\S+ )?ombudsman.*)[:.?]*$/u;
