/** Broad fields of life and of government; most words of a complaint stand under one of these. */
export const broad: Readonly<Record<string, string>> = {
  // What people have, are and do.
  health:
    'ziekte ziek* ziekte* gezondheid* medisch* medicijn* medicatie pil pillen arts huisarts* dokter* specialist ziekenhui* behandelaar* diagnose depress* angst* psych* therap* verslav* kwaal aandoening* opgenomen opname kliniek* keuring* keuringsarts bloed kanker hart* lichamelijk* geestelijk* patiënt* verpleeg* recept* symptoom symptomen handicap* beperking* invalid* rolstoel* gehoorappara*',
  doctor:
    'arts dokter* medisch* verzekeringsarts bedrijfsarts keuringsarts bedrijfsgeneesk* GGD advies* geneesheer specialist',
  child:
    'kind kinderen kindje* zoontje dochter* dochtertje* jongen* meisje* minderjarig* jeugd* baby* peuter* puber* tiener* scholier* leerling* pleegkind* opvoed*',
  parent:
    'ouder ouders vader* moeder* papa mama pleegouder* stiefvader voogd* gezag* omgang* ex-partner ex gescheiden scheiding* echtscheiding* bezoekregeling*',
  elderly: 'bejaard* oma opa dement* verzorgingshui* verpleeghui* ouderen* mantelzorg* hoogbejaard* alzheimer',
  family:
    'gezin* familie* broer* zus* tante oom neef nicht partner vriend vriendin echtgeno* man vrouw samenwon* inwon* huishouding huisgeno*',
  neighbour: 'buren buurman buurvrouw buurt* omwonend* overlast* straat* wijk wijkbewoner* buurtbewoner*',
  employer:
    'werkgever* baas chef bedrijf* leidinggevende* werk werknemer* personeel* dienstverband* arbeidscontract* contract* ontslag* ontslagen collega* winkel* loon* stage* uitzendbureau* arbeidsovereenkomst* sollicit* functie baan bijbaan',
  jobseeking:
    're-integratie* reïntegratie* werkloos* werkzoek* arbeidsbemiddel* arbeidsdienst* jobcoach* consulent* trajectbegeleid* VDAB UWV opleiding* cursus* sollicit* proefplaatsing* arbeidsmarkt*',
  school:
    'school* leerling* onderwijs* leraar* docent* juf meester leerplicht* klas* schooldirecteur* rector* stud* universiteit* leerlingenvervoer',
  house:
    'woning* huis huur* verhuurder* huurder* woningcorporatie* woningbouw* flat* appartement* kamer dak* ontruim* sloop* gesloopt nieuwbouw* verhuiz* verhuis* woonruimte* urgentie* herhuisvest* woonwagen*',
  garden: 'tuin* volkstuin* moestuin* perceel* groenstrook* erf schutting* heg* kavel* pacht*',
  homeless: 'dakloz* dakloos* opvang* daklozenopvang zwerv* briefadres* nachtopvang slaapplek* thuisloz*',
  car: 'rijbewijs* kenteken* parkeer* parkeren wegslep* weggesleept* voertuig* RDW boete* snelheid* bekeur* APK wagen scooter* brommer* motor* fiets* auto',
  boat: 'boot* sloep* schip* schepen woonboot* ligplaats* gracht* haven* steiger* vaar* aanmeren afgemeerd kade',
  animal: 'kat paard* dier* koe* varken* schaap* dierenasiel* kip* vee hond honden',
  death: 'overled* overleden* dood* begrafenis* nabestaand* uitvaart* graf* begraaf* erfgena*',
  soldier:
    'defensie* militair* veteraan* veteranen* soldaat* uitzending* uitgezonden missie* kazerne* dienstplicht* PTSS landmacht* invaliditeit*',
  foreigner:
    'verblijf* vreemdeling* asiel* IND visum* naturalisatie* paspoort* inburger* vluchteling* ambassade* consulaat* nationaliteit*',
  detainee:
    'gevang* gedetineer* detentie* penitentiair* PI cel cellen gevangenis* inrichting* TBS hechtenis* ingesloten insluit*',
  // With whom.
  police:
    'politie* agent agente agenten politieambtena* verbalis* wijkagent* bureau politiebureau* proces-verbaal procesverbaal korps* recherch* rechercheur* aangehoud* aanhoud* aangifte* verdachte* arrest* surveillan*',
  justice:
    'justitie* officier openbaar* ministerie rechter* rechtbank* gericht* voorkomen strafzaak* strafblad* veroordeel* vervolg* sepot* geseponeerd* dagvaard* strafrechtelijk* verdacht* strafbaar*',
  bailiff:
    'deurwaarder* beslag* dwangbevel* incasso* aanmaning* executie* vordering* invorder* loonbeslag* beslagvrij* inbeslag* dwanginvorder* exploot* ingevorderd',
  tax: 'belasting* belastingdienst* aanslag* fiscaal* WOZ blauwe aangifte* toeslag* toeslagen* kinderopvangtoeslag* huurtoeslag* zorgtoeslag* naheff* kwijtschelding*',
  benefit:
    'uitkering* bijstand* bijstandsuitkering* sociale sociaal* WW WAO WIA Wajong Participatiewet* Wwb AOW SVB UWV inkomen* bijstandsgerechtig* werkloosheids* ziektewet* kinderbijslag* pensioen* nabetaling*',
  debt: 'schuld* schuldhulp* schuldeiser* schuldregel* Kredietbank* lening* bewindvoer* rood budget* achterstand* krediet* sanering* schuldsaner*',
  repayment:
    'terugvorder* terugbeta* terugbetal* teruggevorder* inhoud* ingehouden verreken* aflos* afloss* maandbedrag* betalingsregeling* verrekening* schuld* termijnbedrag* brutering* herzien berekening* specificatie* opgebouwd',
  money:
    'euro kosten betal* betaal* betaling* rekening* factuur* schade* schadevergoeding* vergoed* vergoeding* tarief* leges* rente* gulden* verzekering* geld',
  fine: 'boete* sanctie* maatregel* straf* strafkorting* bestuurlijk* verlag* korting* bekeur* CJIB',
  town: 'gemeente* gemeentehuis* burgemeester* wethouder* stadhuis* raadslid* gemeenteraad* stadsdeel* loket* balie*',
  careworker:
    'wijkteam* begeleid* begeleider* begeleidster* hulpverlen* maatschappelijk* werker* zorgverlen* thuiszorg* jeugdzorg* jeugdbescherm* gezinsvoogd* casemanag* GGZ wmo consulent* wijkcoach* zorgloket',
  youthcare:
    'jeugdzorg* jeugdhulp* jeugdwet* jeugd* gezinsvoogd* traumabehandel* trauma* behandelplek* hulpverlen* kinderpsych* jeugdconsulent* behandeling therapie* jeugdarts* zorgaanbieder* wachtlijst* jeugdteam*',
  provisions:
    'traplift* wmo voorziening* scootmobiel* rolstoel* huishoudelijk* hulp hulpmiddel* woningaanpass* aanpassing* persoonsgebonden pgb indicatie* vervoersvoorziening*',
  // What goes wrong.
  disclosure:
    'doorverteld doorvertel* doorgegeven doorgev* meegedeeld medegedeeld mededel* mededeling* doorgespeeld doorgestuurd doorgezonden toegezonden verstrekt verstrek* verstrekking* gemaild mail* openbaar* bekend* uitwissel* uitgewissel* informatie-uitwissel* geheim* geheimhoud* zwijgplicht* vertrouwelijk* derden privacy* persoonsgegeven* gegevens* levenssfeer* toestemming* medeweten informeerde gedeeld* gelekt* uitgelekt*',
  wrongaddress:
    'adres* geadresseerd* envelop* envelope bezorg* post postbode* brievenbus* bijlage* meegestuurd meegezonden bijgevoegd verkeerd* ongeluk vergissing* abusievelijk* terugvragen teruggevraagd*',
  medicalfile:
    'dossier* medisch* verslag* rapport* opgevraagd* opvragen medische machtiging* inzage* stukken gegevens onderzoeksrapport* diagnose* keuringsrapport*',
  record:
    'opgeschreven opschrijven vastgelegd* vastleg* aanteken* genoteerd* registra* registreer* geregistreer* dossier* gewist verwijder* vernietig* gespreksverslag* verslag* rapportage* notitie* administratie* bewaard bewaar*',
  access: 'inzage* inzien ingezien kopie* afschrift* stukken dossier* openbaarheid* Wob Woo opvraag* opgevraagd*',
  camera:
    'camera* beeld* foto* film* filmen gefilmd* opname* video* gezicht* publiceren gepubliceerd* beeldscherm* scherm televisie* internet website',
  listening:
    'meeluister* meegeluister* meekijk* spreekkamer* balie* loket* wachtruimte* omstanders bijzijn publiek* verstaanbaar* gehorig* privégesprek*',
  homevisit:
    'huisbezoek* binnentred* binnengetreden binnengekomen binnengegaan voordeur* kast kasten badkamer* machtiging* doorzoek* doorzocht* huiszoek* controle* sociaal* rechercheur* onaangekondigd* legitimeer* legitimat* samenwoon* inwon* inval deur',
  fraud:
    'fraude* fraud* sociaal* recherche* samenwon* samenleef* inlichtingenplicht* inwon* controle* controleur* tip verdenk* verdacht* gezamenlijk* huishouding* rechtmatigheid*',
  force:
    'geweld* geslagen slaan boei* handboei* pepperspray* fouiller* gefouilleerd* dwang* vastgepakt hardhandig* wapen* hond* klap* gewond* letsel* arrestatieteam* agressi*',
  rudeness:
    'onheus* bejegen* bejegend* snauw* gesnauwd afgesnauwd* brutaal* grof* onbeleefd* uitgelachen lachen lachte schreeuw* geschreeuwd schold* schelden uitgescholden* toon* respectloos* onvriendelijk* intimider* intimidat* geïntimideerd* neerbuigend* vernederd* vernederend* belachelijk* kwetsend* dreig* dreigde* bedreig* huil* huilen',
  discrimination:
    'discrimin* ras racis* afkomst* huidskleur* donker* etnisch* hoofddoek* buitenlander* vooroorde* profiler* geloof*',
  delay:
    'wacht* wachten gewacht* wachttijd* wachtlijst* geduurd* maanden jaar jaren jarenlang* vertrag* vertraging* termijn* overschred* overschrijd* traag* liggen uitblijf* beslistermijn* tijdig* voortvarend* eindelijk sindsdien duur lang',
  noanswer:
    'antwoord* beantwoord* reactie* reageer* gereageerd* bericht* terugbel* teruggebeld* bel bellen gebeld telefoon* telefonisch* herinnering* brief brieven mail* ontvangstbevestig* onbeantwoord* nietszeggend*',
  complaint:
    'klacht* klaag* klachtbehandel* klachtafhandel* klachtbrief* klachtencommissie* klachtencoördinator* hoorzitting* klachtprocedure*',
  promise:
    'belo* beloof* beloofd* beloofde* belofte* toezeg* toegezegd* toezegging* afspraak* afspraken afgesproken* woord garantie* gegarandeer* verwachting* vertrouwen* folder* brochure* nagekomen nakom* getekend* handtekening* ondertekend* bevoegd* intentie*',
  explanation:
    'uitleg* uitgelegd* motiver* gemotiveer* motivering* onderbouw* onduidelijk* begrijp* begrijpelijk* toelicht* toegelicht* reden* waarom specific* berekening* inzichtelijk*',
  misinformation:
    'voorlicht* voorgelicht* ingelicht* inlicht* geïnformeerd* informer* informatie* informatieverstrekking* verkeerd* onjuist* onvolledig* tegenstrijdig* website* folder* gewezen',
  decision:
    'beslis* beslissing* besluit* beschikking* bezwaar* beroep* bezwaarschrift* aanvraag* aangevraagd* aanvrag* afgewezen afwijz* weiger* geweigerd* toegekend* toekenn* bezwaartermijn* officieel* weigering*',
  enforcement:
    'handhav* handhaving* handhavingsverzoek* optred* opgetreden dwangsom* bestuursdwang* illegaal* vergunning* bestemmingsplan* toezicht* controleur* inspect* gedoog* gedogen geluidsoverlast* geluid* stank* stink* overlast* lawaai* werkplaats* garage* hinder* geluidshinder* horeca* milieu* melding*',
  building:
    'bouw* bouwvergunning* omgevingsvergunning* verbouw* bouwplan* nieuwbouw* sloop* bestemmingsplan* project* herinricht* geluidswal* geluidsscherm* rondweg* aanleg* uitvoer* bestrating* riool* kap bomen boom*',
  participation:
    'inspraak* bewoner* bewonersavond* omwonend* geraadpleegd betrokken geluister* luister* zienswijze* meepraten meebeslis* informatieavond* participatie*',
  childheard: 'kind kinderen gehoord* luister* stem kinderrecht* IVRK kindgesprek* gesproken praten mening*',
  handover:
    'wisseling* wissel* overgedragen overdracht* opvolg* opvolger* ziek vertrok vertrek* collega* contactpersoon* vervanger* steeds opnieuw samenwerk* regie* doorverwez* doorverwijz* kastje muur',
  lost: 'kwijt* kwijtgeraakt* zoek zoekgeraakt* verdwenen verdween verlor* vermist* ingeleverd* inleveren',
  identity:
    'identiteit* personalia dubbelganger* persoonsverwissel* naamgenoot* verwissel* DigiD BSN burgerservicenummer* GBA BRP basisregistratie* ingeschrev* inschrijv* uitschrijv* uitgeschrev* persoonsgegevens persoonslijst*',
  mandate:
    'machtig* machtiging* gemachtig* volmacht* vertegenwoordig* namens handtekening* bewindvoer* mantelzorg* contactpersoon* wettelijk*',
  addresssecrecy:
    'adres* geheim* geheimhouding* schuiladres* onderduik* stalk* stalker* stalking* bedreig* blijf-van-mijn-lijf verhui* afgeschermd* afscherm* opvanghui* ex ex-man ex-partner',
  waste:
    'afval* vuilnis* container* prullenbak* grofvuil sluikstort* zwerfvuil vuilniswagen* stank* stinkt rotzooi* gedumpt dumpen vuilnisbak*',
  noise:
    'geluid* herrie* lawaai* muziek* decibel* geluidsoverlast geluidswal* geluidsscherm* nachtrust* geluidhinder rumoer* kabaal*',
  pub: 'café* cafe* kroeg* horeca* terras* restaurant* uitbater* evenement* festival* discotheek* kroegbaas',
  road: 'weg wegen verkeer* rotonde* fietspad* stoep* trottoir* straatverlichting drempel* asfalt* snelweg* laadpaal* laadpalen laadplaats* herinricht* ingericht',
  green:
    'boom bomen kap kappen gekapt park plantsoen* groen struik* snoei* gras veldje speelveld* speeltuin* plein* pleintje',
  grave:
    'graf graven grafsteen* begraafplaats* kerkhof* begraven uitvaart* crematie* urn ruimen geruimd grafrecht* nabestaand*',
  studyfinance:
    'studiefinanciering* studiebeurs* studieschuld* uitwonend* beurs studielening* studiegeld* DUO student* studeert basisbeurs*',
  drivinglicence:
    'rijbewijs* CBR rijvaardigheid* rijgeschiktheid* rijden rijd keuring* oogarts* rijles* rijexamen* gezondheidsverklaring* autorijden',
  dementia:
    'dement* dementie alzheimer* vergeetachtig* verward* geheugen* wilsonbekwa* mentor* gemachtigd* machtiging* volmacht* bewindvoerder* curator*',
  registration:
    'uitgeschreven uitschrijv* uitschrijving* ingeschreven inschrijv* basisregistratie* BRP GBA bevolkingsregister* adresonderzoek* burgerzaken woonadres* briefadres* spookbewoner*',
  fostercare:
    'pleeggezin* pleegouder* uithuisplaats* uithuisgeplaatst* gezinsvoogd* voogd* ondertoezichtstelling* pleegzorg* leefgroep* tehuis* jeugdbescherm* crisisopvang*',
  truancy:
    'leerplicht* thuiszitter* spijbel* schoolverzuim* verzuim* passend onderwijs* speciaal autis* dagbehandeling* samenwerkingsverband*',
  schooltransport:
    'leerlingenvervoer* schoolbus* busje busjes taxibus* chauffeur* taxi* vervoerder* route* reistijd* vervoersloket',
  veteran:
    'veteraan* veteranen* uitzending uitgezonden bosnië* libanon* srebrenica* afghanistan* PTSS militair* legerplaats* kazerne* oorlog* missie',
  mentalhealth:
    'psychiater* psycholoog* psychisch* zielenknijper* depress* overspannen burn-out* angst* GGZ stress trauma* geestelijk* therapeut*',
  publicity:
    'publicatie* gepubliceerd* openbaar* krant* pers persbericht* televisie* tv internet* website* facebook* media uitgezonden uitzend* verspreid* poster* affiche* opgehangen',
  wrongdoor:
    'binnenval* inval* stormram* voordeur* ingetrapt opengebroken forceer* geforceerd* verkeerde huis woning adres',
  settlement:
    'schadevergoed* vergoed* vergoeding* schade* schadeclaim* claim* aansprakelijk* compensatie* waardevermindering* tegemoetkoming*',
  informant: 'melder* melding* anoniem* tipgever* klikken verklikt aangever* bron vertrouwen geheimhoud*',
  seizure:
    'beslag* inbeslaggenomen* inbeslagneming* teruggave* teruggegeven* meegenomen weggehaald* weggesleept* wegslep* verwijderd* bewaring* opslag* vernietigd* verkocht veiling*',
  parking:
    'parkeer* parkeren parkeerbon* parkeerbelasting* parkeerplaats* naheffing* parkeerkaart* ontheffing* invalidenparkeer*',
  allotment: 'volkstuin* tuin* inschrijv* ingeschreven wachtlijst* toewijz* toegewezen* voorrang* urgentie* loting*',
  inmatecare: 'celcontrole* isoleer* isolatie* cel ingesloten arrestant* arrestantenzorg* bewaker* opgesloten',
  transport: 'vervoer* trein* bus taxi* leerlingenvervoer* ov NS conducteur* taxibus* valys regiotaxi*',
  pension:
    'pensioen* AOW ABP nabestaandenpensioen* invaliditeitspensioen* diensttijd* herkeuring* invaliditeit* rechtspositie*',
  accident: 'ongeval* ongeluk* aanrijding* letsel* brand* ramp* slachtoffer* trauma* schrik* geschrokken schok*',
  victim:
    'slachtoffer* aangifte* mishandel* bedreig* inbraak* diefstal* gestolen overval* aanranding* verkracht* melding*',
};
