import { latinPattern, remembered, type Topic } from '@oordelenbank/model';

/** What makes a complaint be about a topic: cues (source of a pattern, case-insensitive) with their weight. */
interface TopicRule {
  readonly topic: Topic;
  readonly cues: readonly (readonly [weight: number, pattern: string])[];
}

/** A topic counts from this sum of the weights of its cues on. */
export const STRONG_CUE = 2;

const rules: readonly TopicRule[] = [
  {
    topic: 'privacy',
    cues: [
      [
        2,
        'burgerservicenummer|(?:voor)?na(?:a)?m\\b[^.;]{0,60}(?:vermeld|verwijder\\w*)|geslacht vermeld|telefoonnummer\\b[^.;]{0,40}(?:doorverkocht|gegeven)|doorverkocht',
      ],
      [
        2,
        'aan (?:haar|zijn|hun) (?:ex-\\S+|werkgever|verhuurder|buurman|buurvrouw|buren)\\b[^.;]{0,60}(?:gemaild|verteld|gestuurd|vermeld|vertellen)|(?:appjes|post|brieven|mail\\S*|dagboek)\\b[^.;]{0,60}gelezen|buiten (?:haar|hem|hen) om\\b[^.;]{0,40}(?:gestuurd|gegeven)|in aanwezigheid van een|van wie (?:zij|hij) (?:die|haar|zijn) gegevens|met (?:haar|zijn) (?:buurman|buurvrouw|buren) over|waar anderen bij waren|van internet (?:waren |zijn )?verwijderd',
      ],
      [
        2,
        'foto\\S*\\b[^.;]{0,60}(?:van (?:hem|haar|hen|mij)|gemaakt|opgehangen|bewaard)|(?:hing|hangt|plaatst\\w*) [^.;]{0,20}foto|uit(?:ge)?kle(?:den|ed)|ondergoed|hoorbaar voor|ten overstaan van|in het bijzijn van|zorgmelding|(?:woning|huis|tuinhuis|kamer) (?:is |was )?binnengegaan|naar het adres van (?:haar|zijn|hun) (?:ex|oude)|(?:school|werkgever|huisarts|buren)\\b[^.;]{0,40}(?:gebeld|benaderd|ingelicht|gewaarschuwd|geadviseerd)|aanwezig waren bij een (?:lichamelijk|medisch)',
      ],
      [
        2,
        '(?:ex-\\S+|werkgever|buren|familie\\S*|anderen|derden)\\b[^.;]{0,60}(?:vertel(?:de|t)|kennis (?:\\S+ )?nemen)',
      ],
      [
        2,
        '(?:vertel(?:de|t)|gestuurd|gezonden|verzonden|toegestuurd)\\b[^.;]{0,120}(?:waarin|waardoor)\\b[^.;]{0,60}(?:medicijnen|behandeling|diagnose|schuld\\w*|ziekte|gegevens|kennis)',
      ],
      [2, '(?:liefdes|privé|gezins)leven|in vertrouwen'],
      [2, '(?:naam|namen|personalia|identiteit)\\b[^.;]{0,60}(?:doorgegeven|genoemd|bekend|verteld|misbruik\\w*)'],
      [2, '(?:vroeg|vraagt|vragen|opgevraagd|opvragen)\\b[^.;]{0,60}(?:gegevens|dossier|gezondheid)'],
      [
        2,
        'privacy|privé-?(?:leven|gegevens)|persoonlijke levenssfeer|persoonsgegevens|vertrouwelijk\\w*|geheimhouding\\w*|beroepsgeheim',
      ],
      [
        2,
        '(?:medische?|strafrechtelijke|financiële|persoonlijke|gevoelige) (?:dossiers?|gegevens|informatie|rapport|stukken|verklaring)',
      ],
      [
        2,
        '(?:gegevens|informatie|adres\\w*|dossier|naam|nummer|foto\\S*|verslag|rapport|brief|stukken|beelden|e-mail)\\b[^.;]{0,90}(?:gedeeld|gelekt|doorgegeven|doorgestuurd|doorgespeeld|verstrekt|gepubliceerd|openbaar gemaakt|doorverteld|ingezien|geraadpleegd|uitgewisseld|meegezonden|bekendgemaakt|opgevraagd)',
      ],
      [
        2,
        '(?:deel(?:t|de|den)|lek(?:t|te)|verstrek(?:t|te)|geeft|gaf|stuur(?:t|de)|vertel(?:t|de)|wisselen|wisselt)\\b[^.;]{0,60}(?:gegevens|informatie|dossier|adres)[^.;]{0,60}(?:aan|met|door|uit)\\b',
      ],
      [
        2,
        '(?:aan|tegen) (?:\\S+ ){0,4}(?:werkgever|bedrijf|stage\\S*|ex-man|ex-vrouw|andere ouder|buren|buurman|buurvrouw|kredietbank|school|verhuurder|ex-\\S+|familie\\S*|derden|media|pers)\\b[^.;]{0,80}(?:verteld|meegedeeld|gemeld|gezegd|doorgegeven|verstrekt|gestuurd)',
      ],
      [
        2,
        '(?:wat|die|welke)\\b[^.;]{0,25}over (?:mij|haar|hem|ons|verzoek\\w+) (?:is|was|werd|zijn)?\\s?(?:gezegd|gedeeld|verteld|vastgelegd)|informatie (?:was|is|werd) gedeeld',
      ],
      [
        2,
        '(?:thuis|woning|huisbezoek)\\b[^.;]{0,120}controleren|huisbezoek\\w*|cameratoezicht|camera\\S*|heimelijk|observ(?:atie|eren)\\w*|doorzoeking|fouill\\w+|identificatieplicht',
      ],
      [
        2,
        '(?:attest|diagnose|psych\\w+|arts|behandeling|ziekte|verslaving|strafblad|antecedenten|schulden|echtscheiding|uitkering|burn-out|beelden|foto\\S*|adres\\w*|telefoonnummer|dossier|gegevens|brief|rapport|verslag)\\b[^.;]{0,120}(?:doorgestuurd|laten weten|uit(?:ge)?zenden|uitgezonden|vertoond|konden? (?:\\S+ ){0,2}horen|te horen|meegeluisterd|toegestuurd aan|terechtgekomen|in handen)',
      ],
      [
        2,
        '(?:doorgestuurd|laten weten|uitgezonden|verteld|gezegd|bekendgemaakt|gemeld)\\b[^.;]{0,80}(?:attest|diagnose|psych\\w+|onder behandeling|ziek\\w*|verslav\\w+|verdacht\\w*|strafblad|schulden|adres\\w*)',
      ],
      [
        2,
        '(?:geheime?|privé|thuis)-?\\s?(?:adres|telefoon)\\w*|woning (?:\\S+ ){0,5}(?:binnen|doorzo)\\w+|(?:mijn|haar|zijn|hun|persoonlijke) gegevens|herkenbare? (?:beelden|in beeld)|datalek\\w*',
      ],
      [
        2,
        'privéleven|in het bijzijn van (?:andere|derden|anderen|collega|omstanders)|zonder (?:haar|zijn|mijn|hun|onze) (?:toestemming|medeweten)|zonder toestemming',
      ],
      [
        1,
        'in het zicht van|beelden|medisch attest|inzage\\w*|dossier|verslaving|gezondheid|medisch\\w*|verdachte|strafblad|bekend(?:gemaakt|maken)',
      ],
    ],
  },
  {
    topic: 'information',
    cues: [
      [
        2,
        'niet (?:\\S+ )?(?:kunnen|kon|konden) (?:vertellen|zeggen)|verzekerde (?:hem|haar|hen|mij)|onbereikbaar|niet te bereiken|is meegedeeld dat',
      ],
      [
        2,
        'onkundig|niemand (?:haar|hem|hen|mij|ons) (?:\\S+ )?vertelde|(?:niet|nooit|geen)\\b[^.;]{0,30}(?:inzien|inzage)|zonder (?:hem|haar|hen|mij|ons)\\b[^.;]{0,60}te berichten',
      ],
      [2, 'tegenstrijdige?|herhaalde? verzoek\\w* om informatie'],
      [2, 'zonder (?:\\S+ ){0,8}(?:bericht|kennisgeving|aankondiging|mededeling)|geen (?:kopie|afschrift|inzage)\\b'],
      [2, '(?:telkens|steeds) (?:iets|een) ander\\w*|wisselende (?:\\S+ )?(?:informatie|antwoorden)'],
      [
        2,
        '(?:niet|nooit|onvoldoende|onjuist|verkeerd|onvolledig|slecht|geen|te laat)\\b[^.;]{0,70}(?:geïnformeerd|voorgelicht|ingelicht|uitgelegd|verteld|meegedeeld|medegedeeld|gewezen|informatie|voorlichting|uitleg|op de hoogte|bericht|antwoord|gewaarschuwd)',
      ],
      [
        2,
        '(?:onjuiste|onvolledige|tegenstrijdige|verkeerde|misleidende|onduidelijke|foute|geen|onvoldoende) (?:\\S+ )?(?:informatie|voorlichting|inlichtingen|uitleg|mededelingen)',
      ],
      [
        2,
        '(?:brie(?:f|ven)|telefoontjes|e-mails?|vragen|mails)\\b[^.;]{0,60}(?:niet|nietszeggend|onbeantwoord)[^.;]{0,30}(?:beantwoord\\w*|reageer\\w*|reactie)?',
      ],
      [
        2,
        'nergens (?:staat|is)\\b[^.;]{0,40}(?:opgeschreven|vastgelegd)|kon niemand[^.;]{0,40}vertellen|niet (?:te )?antwoord\\w*|geen (?:antwoord|reactie)',
      ],
    ],
  },
  {
    topic: 'treatment',
    cues: [
      [
        2,
        'weggelachen|afgescheept|uitgevraagd over|(?:met|als) [‘“][^’”]{2,30}[’”] (?:aangesproken|toegesproken|genoemd)|[‘“][^’”]{2,40}[’”] genoemd|(?:gezegd|gezegd hebben|zei|vroeg)(?: \\S+){0,4}:? [‘“]|(?:tegen|aan) (?:haar|hem|hen|mij|u) (?:\\S+ ){0,3}(?:gezegd|verteld) dat (?:wie|hij|zij|ze) |in vuilniszakken|waar anderen bij waren|hoorbaar voor',
      ],
      [2, '(?:gezegd|zei|opgemerkt|toegevoegd) dat [^.;]{0,70}[‘“]|kleineren\\w*|afgeblaft|uitgelaten|getutoyeerd'],
      [
        2,
        'niet (?:\\S+ )?gelegitimeerd|toegevoegd dat|(?:slecht|arrogant|kil|kortaf|onverschillig)\\w*[^.;]{0,30}(?:te woord|bejegen\\w*|behandeld)|te woord gestaan',
      ],
      [
        2,
        '(?:onheus|onfatsoenlijk|onbeleefd|grof|bot|respectloos|intimider\\w+|geïntimideerd|onbehoorlijk|neerbuigend|kleiner\\w+|denigrer\\w+|agressief|kwetsend|onvriendelijk|vooringenomen|discrimin\\w+|partijdig\\w*)',
      ],
      [
        2,
        'bejegen\\w*|bejegend|uitgemaakt|uitgescholden|uitgelachen|belachelijk|beledig\\w*|afgesnauwd|geschreeuwd|schreeuwde|toegesproken|te woord gestaan|toon waarop|voor leugenaar|(?:sprak|spreekt|spreken)\\b[^.;]{0,60}\\btoe\\b|wanbetaler|leugenaar|aansteller|aanstelster|onbeschoft\\w*|(?<!van de )zijde van|partij (?:heeft )?(?:gekozen|kiest)',
      ],
    ],
  },
  {
    topic: 'delay',
    cues: [
      [
        2,
        '(?:duur|tijd) van de (?:\\S+ )?(?:behandeling|klachtbehandeling|afdoening|bezwaarprocedure|procedure)|duur van de \\S*behandeling|de tijd die\\b[^.;]{0,60}nodig',
      ],
      [
        2,
        '(?:brie(?:f|ven)|e-?mails?|vragen|verzoek\\w*)\\b[^.;]{0,70}(?:niet|nooit|onbeantwoord)\\b[^.;]{0,30}(?:beantwoord|antwoord\\w*|gebleven)|niet (?:heeft |hebben )?geantwoord op|nooit (?:een )?antwoord|onbeantwoord|niet voor \\S+ (?:heeft )?beantwoord',
      ],
      [
        2,
        '(?:dagen|weken|maanden|jaar|jaren) (?:over|onder zich)\\b[^.;]{0,30}(?:gedaan|gehouden|klacht)|(?:weken|maanden) (?:niet|geen)\\b[^.;]{0,40}(?:antwoord\\w*|school|naar)|nodeloos uitgesteld|pas (?:in|op) [^.;]{0,60}(?:geantwoord|in kennis gesteld)',
      ],
      [
        2,
        '(?:weken|maanden|jaren|jaar) (?:heeft |hebben |had )?gewacht|deed [^.;]{0,20}(?:weken|maanden|jaar) over|niet (?:heeft |hebben )?gereageerd op',
      ],
      [
        2,
        '(?:weken|maanden|jaren|jaar|dagen)\\b[^.;]{0,40}(?:nodig (?:had|heeft|gehad)|(?:heeft )?gedaan over)|(?:pas|eerst) (?:\\S+ ){0,3}(?:maanden|weken|jaar|jaren|dagen) (?:na|later)\\b|eerst op \\d',
      ],
      [
        2,
        'pas (?:in|op) [^.;]{0,60}(?:verwerkt|besloten|beslist|verstuurd|gestuurd|betaald|uitgevoerd|laten weten|ingeschreven|gegeven)',
      ],
      [
        2,
        '(?:weken|maanden|jaren|jaar) (?:moeten |laten )wachten|pas (?:in|op) [^.;]{0,50}(?:beantwoord|beslist|gereageerd|afgedaan|afgehandeld|ontvangen|hersteld)',
      ],
      [
        2,
        '(?:te|veel te|zo) (?:lang|laat|traag)\\b|traag|vertraging\\w*|niet tijdig|niet (?:binnen|op tijd)|termijn(?:en)? (?:is|zijn|heeft|hebben|overschr\\w+)|overschre\\w+|lange? (?:duur|tijd|wachttijd)',
      ],
      [
        2,
        '(?:pas|eerst) na (?:\\S+ ){0,3}(?:maanden|weken|jaar|jaren|dagen)|(?:\\S+ )(?:maanden|jaren|jaar|weken) (?:over (?:heeft )?gedaan|gewacht|moeten wachten|geduurd|duurde|wachten)|er (?:\\S+ ){1,3}(?:maanden|jaar|weken) over',
      ],
      [
        2,
        'laten liggen|blijven liggen|stil(?: is)? (?:komen te liggen|blijven|gelegen)|nog (?:steeds )?(?:geen|niet) (?:\\S+ ){0,4}(?:beslist|besloten|beslissing|besluit|betaald|ontvangen|hersteld)|uitblijven|voortvarend\\w*',
      ],
      [
        2,
        '(?:niet|geen)\\b[^.;]{0,40}optre(?:edt|den)|wachttijd|wachtlijst\\w*|jarenlang|maandenlang|wekenlang|(?:weken|maanden|jaren|jaar) (?:lang )?(?:zonder|in beslag)',
      ],
      [1, 'wachten|duur(?:t|de)?|geduurd|behandelingsduur'],
    ],
  },
  {
    topic: 'complaint-handling',
    cues: [
      [2, 'met (?:haar|zijn|hun|mijn) klacht\\b|klacht\\b[^.;]{0,30}(?:kreeg|ontving) (?:alleen|slechts)'],
      [
        2,
        'klacht(?:en)?\\b[^.;]{0,90}(?:heeft|hebben) (?:beslist|verklaard)|klacht(?:en)?\\b[^.;]{0,60}(?:on)?gegrond (?:heeft |hebben )?verklaard',
      ],
      [2, 'klacht(?:brief)?\\b[^.;]{0,110}(?:afhandelen|behandelen|afgedaan|afgehandeld)'],
      [2, 'klacht(?:en)?(?:af|be)handeling\\w*|klachtprocedure|klacht(?:en)?commissie|interne klacht\\w*|klachtbrief'],
      [
        2,
        '(?:(?:haar|zijn|mijn|hun|onze|de|een|deze) )klacht(?:en)?\\b[^.;]{0,110}(?:behandel\\w*|afgehandeld|afgedaan|afdoe\\w+|gereageerd|onderzocht|beantwoord|doorgestuurd|opgepakt|antwoord)',
      ],
      [2, '(?:antwoord|reactie|beslissing) (?:kreeg |ontving )?op (?:haar|zijn|mijn|hun|de) klacht'],
      [2, '(?:behandeling|afhandeling|afdoening|wijze)\\b[^.;]{0,60}klacht'],
    ],
  },
  {
    topic: 'commitment',
    cues: [
      [2, 'in weerwil van|in strijd met (?:\\S+ ){0,3}(?:brief|mededeling|toezegging)'],
      [
        2,
        'toezegging\\w*|toegezegd|beloften?|belofte\\w*|beloofd\\w*|afspra(?:ak|ken)\\b|afgesproken|woord (?:niet )?(?:gehouden|nagekomen|houdt)|verwachtingen',
      ],
      [
        2,
        '(?:gezegd|verteld|verzekerd) dat (?:\\S+ ){1,12}(?:mogelijk|zou|zouden|mocht|kon)|komt? [^.;]{0,60}niet na\\b|terwijl (?:\\S+ ){0,3}een (?:betalings)?regeling had',
      ],
    ],
  },
  {
    topic: 'reasoning',
    cues: [
      [
        2,
        'motiver\\w*|gemotiveerd|onderbouw\\w*|zonder (?:\\S+ )?(?:uitleg|reden|motivering|toelichting)|redenen (?:niet|te)|niet (?:heeft )?(?:uitgelegd|uitgelegd waarom)|geen (?:\\S+ )?(?:reden|toelichting|motivering|onderbouwing)|hoe [^.;]{0,60}is opgebouwd|begrijpelijk\\w*|inzichtelijk',
      ],
    ],
  },
  {
    topic: 'care',
    cues: [
      [
        2,
        'zonder (?:eerst )?(?:na te (?:kijken|gaan)|te (?:controleren|onderzoeken|verifiëren)|dat iemand|naar \\S+ te kijken)|(?:ten onrechte|gemakkelijk) (?:geweigerd|afwees|afgewezen)',
      ],
      [
        2,
        'onder twee namen|(?:dezelfde|nogmaals|opnieuw)\\b[^.;]{0,50}(?:overleggen|opgevraagd|insturen|inleveren)|van het (?:kastje|ene loket)|teruggestuurd naar|naar (?:de|het) \\S+ (?:terug)?verwezen|niet tijdig veiliggesteld|zoek (?:te maken|is|zijn)|laten vernietigen|geen bruikbaar|vooringenomen|niets voor (?:haar|hem|hen) (?:heeft )?gedaan',
      ],
      [2, 'zonder (?:dat er )?een plan|geweigerd [^.;]{0,80}(?:ongedaan|herstellen|wijzigen|corrigeren)'],
      [
        2,
        '(?:onzorgvuldig|slordig|zoekgeraakt|kwijt(?:geraakt)?|verwissel\\w*|fout(?:en|ief|ieve)?\\b|vergissing|verkeerd (?:adres|persoon|geadresseerd)|onjuist(?:e)? (?:vermeld|geregistreerd|registratie|ingevoerd|vastgesteld|verwerkt|gegevens))',
      ],
      [
        2,
        '(?:onvoldoende|niet|geen) (?:zorgvuldig|deugdelijk|goed|serieus|gedegen|nader)\\w* (?:\\S+ )?(?:onderzo\\w+|onderzocht|gecontroleerd|behandeld|voorbereid|uitgevoerd)|verdwenen|beschadig\\w*|meegezonden|dubbel geboekt\\w*|verwijderd|vernietigd',
      ],
      [
        2,
        'niet (?:\\S+ )?(?:geholpen|bijgestaan)|zonder (?:passende |enige |goede )?(?:hulp|zorg|begeleiding|opvang)|(?:onvoldoende|geen|niet|te weinig) (?:\\S+ )?rekening (?:\\S+ )?(?:gehouden|houdt)|hoewel (?:\\S+ ){0,4}(?:bekend was|wist)|arts\\b[^.;]{0,20}gewaarschuwd',
      ],
      [
        2,
        '(?:geen|onvoldoende|niet de)\\b[^.;]{0,30}(?:hulp|zorg|ondersteuning|begeleiding|opvang)\\b|zonder het eerst|geadviseerd|legaliser\\w+',
      ],
      [1, 'zorgvuldig\\w*|nauwkeurig\\w*|polis\\w*|registratie'],
    ],
  },
  {
    topic: 'proportionality',
    cues: [
      [
        2,
        'evenredig\\w*|onevenredig\\w*|disproportione\\w+|buitensporig\\w*|onnodig\\w*|bovenmatig\\w*|te zwaar|te ver(?:gaand)?\\b|zonder (?:goede |geldige |duidelijke )?(?:reden|aanleiding|noodzaak)|terwijl het [^.;]{0,60}alleen (?:ging|om)|gehele? (?:\\S+ )?dossier|te (?:veel|ingrijpend)|niet in verhouding|zonder (?:\\S+ )?eerst|beslagvrije voet|stormram|in het zicht van|terwijl (?:\\S+ ){1,6}volstaan',
      ],
    ],
  },
  {
    topic: 'coercion',
    cues: [
      [
        2,
        '(?:dienst)?hond\\b[^.;]{0,60}(?:bijten|gebeten|losgelaten|teruggeroepen)|(?:woning|huis|tuinhuis|kamer) (?:is |was )?binnengegaan',
      ],
      [
        2,
        'geweld\\w*|handboei\\w*|geboeid|aangehouden\\b(?! dat)|aanhouding|arrestatie|fouill\\w+|binnengetreden|binnentreden|binnen(?:ge)?vallen|huiszoeking|doorzo(?:cht|eking|eken)|inbeslag\\w*|in beslag|dwang\\w*|politiecel|ingesloten|opgesloten|isoleer\\w*|separ(?:eer|atie)\\w*|bekeuring|dreig(?:en|de|t|ementen)?\\b|gedreigd|bedreig\\w*|huisbezoek\\w*|thuis gekomen|wapenstok|pepperspray|politiehond|stormram|gedwongen|uit(?:ge)?kle(?:den|ed)|visitatie|proces-verbaal|beslag op|in beslag|weg(?:ge)?sleept|weg(?:ge)?slepen|boeien|weggesleept|wegslepen|ontruim\\w+',
      ],
    ],
  },
  {
    topic: 'money',
    cues: [
      [2, '(?:geld)?boetes?\\b|(?:schorsing|stopzetting|verlaging|opschorting) van (?:haar|zijn|hun|de|een) uitkering'],
      [
        2,
        '\\p{L}*aanslag(?:en)?\\b|heffing\\w*|vrijstelling|verzoek\\w* om (?:een )?(?:betalingsregeling|kwijtschelding|noodstop|tegemoetkoming)|wettelijke rente|loon\\b[^.;]{0,30}vrijgesteld|bijstand (?:mocht |kon )?aanvragen',
      ],
      [
        2,
        'terugvorder\\w*|teruggevorderd\\w*|schadevergoeding|vergoed\\w*|terugbetal\\w*|terugbetaald|verreken\\w*|verrekend|ingehouden|invorder\\w*|overheidsvordering|incasso\\w*|uitbetal\\w*|uitbetaald|nabetal\\w*|aanslag(?:en)?\\b|boetes?\\b|kosten\\b|leges|\\p{L}+geld(?:en)?\\b|loonbeslag|€|voorschot\\w*|gekort|bedrag\\w*|waardevermindering|weiger\\w* [^.;]{0,30}betalen|moe(?:t|st)(?:en)? (?:\\S+ ){0,4}betalen|bijzondere bijstand',
      ],
      [
        2,
        '(?:verzoek|aanvraag)\\b[^.;]{0,50}(?:betalingsregeling|kwijtschelding|vergoeding|bijstand|toeslag|subsidie)[^.;]{0,60}(?:afgewezen|geweigerd|afwij\\w+)',
      ],
      [
        1,
        'betalingsregeling|kwijtschelding|schuld(?:en|regeling|hulp\\w*)?\\b|beslag gelegd|toeslag\\w*|uitkering|korting|deurwaarder',
      ],
    ],
  },
  {
    topic: 'participation',
    cues: [
      [
        2,
        '(?:niet|nooit|zonder|geen)\\b[^.;]{0,60}(?:gehoord|te horen|horen|inspraak|betrokken|gesproken|mogen reageren|kunnen reageren|gelegenheid|zienswijze|overleg|geraadpleegd|meegenomen in|naar [^.;]{0,20}geluisterd|betrekken)\\b',
      ],
      [
        2,
        'buitenspel|buiten (?:\\S+ )om\\b|zonder (?:met )?(?:\\S+ ){0,3}te (?:praten|spreken|overleggen|vragen|betrekken)|zonder overleg|inspraak\\w*|hoor en wederhoor|bewonersavond|participatie\\w*|medezeggenschap|in de gelegenheid gesteld|omwonenden',
      ],
    ],
  },
];

const compiled = rules.map(({ topic, cues }) => ({
  topic,
  cues: cues.map(([weight, pattern]) => ({
    weight,
    pattern: latinPattern(
      `(?<![\\p{L}\\d])(?:${pattern.replaceAll('\\w', '[\\p{L}\\d]').replaceAll(' ', '\\s+')})`,
      'iu',
    ),
  })),
}));

/** How strongly a text is about each topic: the sum of the weights of its cues, topics without any left out. */
export const topicScores = remembered((text: string): ReadonlyMap<Topic, number> => {
  const scores = compiled.map(({ topic, cues }): [Topic, number] => {
    const found = cues.filter(({ pattern }) => pattern.test(text));
    return [topic, found.reduce((sum, { weight }) => sum + weight, 0)];
  });
  return new Map(scores.filter(([, score]) => score > 0));
}, 512);

/** The topics that a complaint's formulation is about, the strongest first; none where no cue is strong enough. */
export const topicsOf = remembered((text: string): readonly Topic[] => {
  const strong = [...topicScores(text)].filter(([, score]) => score >= STRONG_CUE);
  return strong.sort(([, one], [, other]) => other - one).map(([topic]) => topic);
}, 512);

const tellers = new Map(
  compiled.map(({ topic, cues }) => [
    topic,
    remembered((text: string): boolean => {
      let sum = 0;
      return cues.some(({ weight, pattern }) => {
        if (pattern.test(text)) sum += weight;
        return sum >= STRONG_CUE;
      });
    }, 512),
  ]),
);

/** Whether a text is about a topic: as `topicsOf` tells of all. */
export function isAboutTopic(text: string, topic: Topic): boolean {
  return tellers.get(topic)?.(text) === true;
}
