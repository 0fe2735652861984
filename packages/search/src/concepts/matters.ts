/** What a case is about: the things, rights and places of people's lives. */
export const matters: Readonly<Record<string, string>> = {
  illness:
    'ziek ziekte zieke griep operatie kanker* beroerte* herseninfarct* hartinfarct* chronisch* aandoening* kwaal ziekteverlof* ziekmelding* ziekgemeld',
  mentalIllness:
    'depressie* depressief overspannen burn-out angst* paniek* psychose* PTSS trauma* stoornis* psychisch* zielenknijper psychiater* in_mijn_hoofd in_het_hoofd psychiatrisch* tussen_de_oren borderline* slaap_niet nachtmerrie*',
  addiction:
    'alcohol* drank drinken verslaafd verslaving* verslavings* drugs* drug wiet hennep* cocaïne* gokken gokverslaving* afkick* spul',
  autism: 'autis* adhd stoornis* gedragsprobleem* prikkels speciaal_onderwijs ontwikkelingsstoornis*',
  medicines: 'medicijn* medicatie pil pillen tabletten recept* insuline* spuit apotheek* medicijnlijst*',
  diabetes: 'diabet* suikerziekte* suiker insuline*',
  pregnancy: 'zwanger* bevalling* zwangerschap* geboorte* geboren baby',
  hearing: 'gehoorappara* gehoortoestel* hoortoestel* doof slechthorend* gebit bril prothese* kunstgebit*',
  eyes: 'ogen oog blind slechtziend* oogarts* bril gezichtsvermogen*',
  stairlift:
    'traplift* trapleuning* woningaanpassing* drempelhulp* wmo-voorziening* douchestoel* douche_beneden badkamer_aanpassen trap_niet_meer_op de_trap_niet_op beugels beugel drempels_weg woningaanpass* inloopdouche* badstoel* douchezitje*',
  scooterMobility: 'scootmobiel* elektrische_rolstoel rolstoel* accu driewieler* vervoersvoorziening* hulpmiddel*',
  homeHelp:
    'huishoudelijke_hulp thuishulp hulp_in_de_huishouding hulp_in_huis poetshulp* huishouding schoonmaak* schoonma* thuiszorg* wmo keukentafelgesprek* cliëntondersteun* onafhankelijke_cliëntondersteun*',
  personalBudget: 'pgb persoonsgebonden* trekkingsrecht* zorgovereenkomst* zorgverlener* budgethouder* zorgkantoor*',
  youthCare:
    'jeugdhulp* jeugdzorg* jeugdwet* jeugd-ggz jeugdteam* traumatherap* praten_met_iemand hulp_voor_mijn_kind kinderpsycholoog* speltherapie* met_iemand_praten iemand_praten dagbehandeling* expertteam* jeugdpsych* kinder-_en gezinswerk* hulp_voor_haar hulp_voor_hem jeugdwet',
  fosterFamily:
    'pleeggezin* pleegouder* pleegkind* gezinshuis* leefgroep* tehuis* uit_huis_geplaatst uithuisplaats* internaat crisisplek* behandelgroep* niet_bij_mijn_ouders groep woon_op_een_groep op_een_groep bij_een_gezin_in ander_gezin mijn_zusje_zit mijn_broertje_zit mijn_zusje_woont mijn_broertje_woont jeugdbeschermer* woongroep*',
  schoolAbsence:
    'thuiszit* zit_thuis zit_al leerplicht* leerplichtambtena* schoolplek* passend_onderwijs samenwerkingsverband* geen_enkele_school school_wil ontheffing spijbel* vrijstelling_leerplicht scholen schooljaar_thuis tweede_schooljaar te_niksen zit_thuis_te niemand_pakt_hem',
  bullying: 'gepest pesten pest pesterij* geplaagd uitgescholden_door',
  schoolRide: 'leerlingenvervoer* schoolbus* busje* taxibus* reistijd* ophaaltijd* in_de_taxi anderhalf_uur route_van',
  education: 'opleiding* cursus* studie training* workshop* diploma* examen* scholing* omscholing*',
  studyGrant:
    'studiefinanciering* studiebeurs* beurs studiegeld* uitwonend* basisbeurs* DUO studieschuld* op_kamers stufi',
  welfare:
    'bijstand* uitkering* leefloon* participatiewet* wwb steun sociale_dienst bijstandsuitkering* inkomensondersteun* steun_trekken',
  unemployment:
    'werkloosheid* WW WW-uitkering werkloosheidswet* werkloos werkloosheidsuitkering* stempelen ontslag* RVA dop schorsing',
  disabilityBenefit:
    'WIA WAO Wajong arbeidsongeschikt* arbeidsvermogen* ziektewet* IVA arbeidsdeskundig* kan_niet_werken kan_werken afgekeurd keuring',
  oldAgePension: 'AOW ouderdomspensioen* oudedag* pensioen* pensioengerechtigd* gepensioneerd* oudedagsgeld',
  militaryPension:
    'invaliditeitspensioen* invaliditeit* PTSS herkeuring* veteraan* missie uitzending* Libanon* Bosnië* Afghanistan* Srebrenica* Irak dienstverband oorlog* militair_invaliditeitspensioen',
  medicalExamination:
    'keuring* gekeurd herkeuring* medisch_onderzoek keuringsarts* medisch_advies* bekeken_worden verzekeringsarts* sociaal-medisch* psychiatrisch_onderzoek expertise*',
  debts:
    'schuld* schulden schuldeiser* rood achterstand* achterstanden betalingsachterstand* kredieten lening* afsluiting* schuldenaar* wanbetaler* niet_betaald mijn_rekeningen huurachterstand* geld_schuldig achterloop_met_de_huur achterloop_met loop_achter lopen_achter achter_met_de_huur achter_met_betalen geldproblemen* geldzorgen* schuldhulp*',
  budgetPlan:
    'budgetplan* budgetbeheer* leefgeld* vaste_lasten beheerrekening* inkomsten_en_uitgaven beheren_mijn_geld huishoudboekje* mijn_salaris_gaat_naar beheren_mijn_inkomen beheert_mijn_geld vaste_lasten_betalen van_weekgeld weekgeld*',
  powerCut: 'afgesloten afsluiting* energie* stroom gas licht_uit zonder_stroom in_de_kou energienota* energiebedrijf*',
  inheritance:
    'erfenis* erfgena* nalatenschap* erfden erven testament* overleden_moeder overleden_vader overleden_man overleden_vrouw na_het_overlijden is_overleden is_gestorven gestorven weduwe weduwnaar nabestaand* sterfgeval*',
  identityFraud:
    'identiteitsfraude* misbruik_van_mijn persoonsverwisseling* dubbelganger* gebruikt_mijn_naam naamgenoot* valse_naam vals* iemand_anders identiteitsdiefstal* katvanger*',
  idDocument:
    'paspoort* identiteitskaart* identiteitsbewijs* ID-kaart reisdocument* legitimatiebewijs* ID pasje pasjes verblijfspapieren verblijfspas*',
  drivingLicence:
    'rijbewijs* papieren_om_te rijgeschikt* rijvaardig* mogen_rijden zonder_auto verlenging* CBR rijvaardigheidsbewijs',
  populationRegister:
    'basisregistratie* bevolkingsregister* BRP GBA inschrijv* ingeschreven uitgeschreven uitschrijv* burgerzaken adresonderzoek* besta_ik spookbewoner* briefadres* woonadres domicilie* adreswijziging*',
  vehicle:
    'auto auto’s wagen voertuig* personenauto* bestelauto* busje bestelbus* diesel motor motorfiets* scooter* snorfiets* brommer* bromfiets* quad* caravan* aanhangwagen* aanhanger* vrachtwagen* camper*',
  scrapped: 'sloop gesloopt sloperij* schroot* schroothandel* vrijwaring* in_stukken demontage* autosloper* weggedaan',
  uninsured: 'onverzekerd verzekerd verzekeringsplicht* verzekering* WAM autoverzekering*',
  bicycle: 'fiets* bakfiets* fietsendepot* rijwiel* e-bike',
  boat: 'boot bootje schuitje sloep* kajak* kano* schip* woonboot* ligplaats* aanlegplaats* steiger* wal oever gracht* afgemeerd roeiboot* vaartuig* kade kademuur',
  emissionZone:
    'milieuzone* LEZ lage-emissiezone* emissie* binnenstad diesel dagpas* toegangsverbod* uitzondering ontheffing* witte_lijst',
  disabledParking:
    'gehandicaptenparkeer* invalidenplaats* invalidenparkeer* gehandicaptenkaart* eigen_plekje vak_alleen parkeerplaats_op_kenteken eigen_parkeerplaats vaste_plek bordje',
  parkingPermit:
    'parkeervergunning* bewonersvergunning* vergunninghouder* kaart_niet vergunninggebied* ontheffing parkeerzone* vergunning kenteken*',
  roadworks:
    'werkzaamheden wegwerkzaamheden opgebroken opbreken openbreken kabels riolering* riool* herinricht* stoep opgehaald straatwerk bestrating* hek herstrat* leidingen',
  sewer:
    'riool* riolering* drukriolering* aansluiting* aangesloten afvoer septic* glasvezel* wateraansluit* nutsvoorziening*',
  garden:
    'tuin tuintje tuinen volkstuin* moestuin* groentetuin* lapje_grond complex tuinder* tuinhuis* volkstuincomplex* perceeltje',
  evictedFromLand:
    'ontruim* ontruiming* weg_moesten opzegging* opgezegd huuropzegging* graafmachine* moesten_weg zomer zomers mochten_blijven weggestuurd',
  housing:
    'woning* huis flat* appartement* huur* huurwoning* verhuiz* verhuis* verhuisd* wisselwoning* herhuisvest* woonruimte* woonplek',
  demolition:
    'sloop gesloopt nieuwbouw renovatie* gerenoveerd renoveren terugkeer* terugkeren sloopwoning* stadsvernieuwing* wijkvernieuwing* oude_huurders terugkeergarantie*',
  homelessness:
    'dakloos* daklozenopvang* zwerv* zwerfjongere* op_straat geen_huis briefadres* nachtopvang* thuisloos* bankslaper* vuilniszakken',
  shelter:
    'opvang opvanghuis* blijf-van-mijn-lijf* noodopvang* vrouwenopvang* veilige_plek crisisopvang* schuilplaats*',
  domesticViolence:
    'mishandel* sloeg geslagen huiselijk_geweld ex-man stalking stalk* straatverbod gewelddadig* agressieve_ex geweld partnergeweld* contactverbod*',
  noise:
    'lawaai herrie geluidsoverlast* geluidshinder* geluid* muziek* slijpen kabaal rumoer decibel* nachtrust* klapt nachtlawaai',
  smell: 'stank stinkt stinken geur* geuroverlast* verf rook rookoverlast* lucht',
  workshop:
    'garage* garagebedrijf* werkplaats* autobedrijf* sleutelen schuur spuiterij* lasserij* bedrijfsmatig* illegale_bedrijf* loods* bestemmingsplan',
  pub: 'kroeg* café* cafe* horeca* bar terras* uitbater* kroegbaas* discotheek* restaurant* exploitant* eigenaar_van',
  boardingHouse: 'pension kamerverhuur* kamerbewon* illegale_bewoning onderverhuur* airbnb woonfraude* hotel',
  waste:
    'afval* vuilnis* vuilniszak* container* ondergrondse_containers bakken vuilnisbak* glasbak* papierbak* grofvuil ratten inzamel* dumpen gedumpt sluikstort* ondergronds*',
  soundBarrier: 'geluidswal* geluidsscherm* geluidwerend* scherm_tegen wal geluidsbelasting* rondweg* nieuwe_weg',
  chargingPoints: 'laadpaal* laadpalen laadplaats* laadpunt* elektrische_auto* stekkerauto* oplaad*',
  greenSpace:
    'veldje plantsoen* groenstrook* speelveld* speelveldje pleintje* plein* bomen boom park grasveld* groenvoorziening* omgeploegd speeltuin*',
  buildingPlan:
    'bouwplan* bouwvergunning* omgevingsvergunning* bouwaanvraag* bouwen bouwblok* uitbreiden uitbreiding bestemmingsplan* nieuwe_plan inpassing* stal bouwvlak* verbouw* bouwvergun*',
  mud: 'slib modder bagger* baggerspecie specie maaisel* sloot sloten gras weiland* grasland* ingezaaid* gezaaid* akker oogst gewas* zware_machine* materieel insporing*',
  watercourse:
    'watergang* sloot beek* duiker* dijk* waterpeil* wateroverlast* overstrom* onderhoudsplicht* schouw* waterschap*',
  graveCare:
    'graf graven begraafplaats* kerkhof* grafsteen* urn* nis nisje grafrecht* rechthebbende* ruiming* leeggehaald leeggemaakt plek_leeg begraven nabestaand* de_as',
  organDonation:
    'donor* donorregister* orgaan* organen na_mijn_dood nieren hoornvlies* wilsbeschikking* geen_bezwaar keuze',
  prisonVisit:
    'bezoek bezoeken bezoekzaal* bezoekuur* op_bezoek achter_glas bezoekregeling* drugshond* scan* penitentiair* partner_in vader_in knuffel* beer',
  toy: 'knuffel* knuffelbeer* beer lievelingsbeer speelgoed* pop popje',
  fraudTip:
    'tip* fraude* fraudeonderzoek* inlichtingenplicht* uitkeringsfraude* vermoeden signaal anonieme_tip* verdenking* controle rechtmatig*',
  wrongBenefitRelation:
    'gezamenlijke_huishouding samenwon* samenwoon* inwonen inwoont vriend alleenstaand* alleen_woon alleen_leef huisgenoot* toeslagpartner* kostendelersnorm* duurzaam_gescheiden',
  cityNightBrawl:
    'vechtpartij* rellen knokpartij* ruzie voetbal* supporter* wedstrijd uitgaan ordeverstoring* openlijk_geweld avond_stappen',
  theft:
    'diefstal* gestolen gejat dief dieven winkeldief* winkeldiefstal* heling* bankpas* inbraak* inbreker* beroofd oplicht* pinpas*',
  houseRaid:
    'inval* hennep* drugs drugspand* wietplantage* arrestatieteam* stormram* nacht verkeerde_huis doorzoeking*',
  criminalRecord:
    'strafblad* VOG verklaring_omtrent justitiële_documentatie antecedent* politiegegevens politieregister* politieregisters veroordeeld* sepot niet_voorkomen vrijgesproken',
  reportToPolice: 'aangifte* aangifte_doen melding proces-verbaal* pv opnemen_van opsporing* slachtoffer* bestolen',
  partnerVisa:
    'visum* mvv huwelijksakte* gezinshereniging* overkomen bruid buitenland_getrouwd inreis* referent* echtgenote_in ambassade* geboorteakte* legalisatie*',
  refugee: 'asiel* vluchteling* statushouder* azc opvanglocatie* oorlogsvluchteling*',
  moveAbroad:
    'buitenland verhuisboedel* inboedel* meubels Canada Australië emigr* remigr* teruggekeerd kwamen_terug immigr* overzees* container douane* in_het_buitenland_gewoond weer_terug_in_nederland teruggekomen_uit terugverhuisd* verdragsgerechtigd* verdragsbijdrage* zijn_weer_thuis_in',
  abroad: 'buitenland* booreiland* zeeman* varen op_reis vakantie reis in_het_buitenland afwezig* tijdelijk_weg',
  tax: 'belasting* aanslag* aangifte* inkomstenbelasting* wegenbelasting* motorrijtuigenbelasting* ozb woz leges* heffing*',
  seizureTools:
    'werkbus* bakfiets* gereedschap* broodwinning* werk_mee kostwinn* om_te_werken bedrijfsmiddel* inventaris*',
  subsidy:
    'subsidie* premie* renovatiepremie* dakpremie* tegemoetkoming* factuur* facturen dakfactuur* aanvraagtermijn* isolatie*',
  custodyItems:
    'sleutels telefoon jas kleren kleding tas portemonnee fiets spullen eigendommen bezitting* horloge* sieraden',
  consultationResidents:
    'bewoners* omwonenden buurt wijk plein herinrichting* inrichtingsplan* schetsontwerp* straat verkeersbesluit* bewonersbrief* voor_onze_deur voor_mijn_deur voor_ons_huis',
  websiteList:
    'lijst lijstje rijtje huisadressen website internet online openbaar namenlijst* adressenlijst* onze_namen',
  medicalFile:
    'dossier* medisch_dossier verslag onderzoeksverslag* keuringsverslag* keuringsrapport* brief_van_de_dokter attest doktersbriefje* doktersverklaring* medische_verklaring* papier_van_mijn_dokter briefje_van_de adviesrapport* medisch_rapport rapport_van_de_arts papieren_van_het_ziekenhuis foto’s_van_het_ziekenhuis röntgenfoto* patiëntendossier* medisch_archief uitslag_van_het scan',
  observers: 'coassistent* leerlingen stagiair* studenten toekijken aanwezig lichamelijk_onderzoek bloot',
  caseReport: 'melding* zorgmelding* meldcode* gemeld VT-melding niet_pluis vermoeden_van aangemeld signaleren',
  groundLease: 'erfpacht* pacht* huur_van_grond opstal* grondprijs* canon',
  propertyValue: 'woz woz-waarde* taxatie* getaxeerd taxateur* ozb waardebepaling* huiswaarde',
  naturalisation:
    'naturalisatie* naturaliseren nederlanderschap* nederlander_worden nederlandse_nationaliteit staatloos* paspoort_krijgen inburger* inburgeringsexamen* optieverklaring*',
  alimony: 'alimentatie* kinderalimentatie* LBIO onderhoudsbijdrage* ex_betaalt niet_betaalt_voor',
  housingUrgency:
    'urgentie* urgentieverklaring* woningnood* voorrang_voor inschrijftijd* sociale_huurwoning* woningtoewijzing* toegewezen_woning',
  quakeDamage: 'aardbeving* aardbevingsschade* mijnbouwschade* gaswinning* scheuren scheur schadeopname* versterking*',
  flooding: 'wateroverlast* overstrom* ondergelopen lekkage* lek grondwater* kelder_vol waterschade* regenwater*',
  trees: 'boom bomen kap kapvergunning* kappen gekapt snoei* wortels takken bladeren beplanting',
  traffic:
    'verkeersdrempel* drempel drempels verkeersbesluit* fietspad* rotonde* eenrichting* sluipverkeer* verkeersveilig* zebrapad* hardrijders',
  aircraftNoise: 'vliegtuig* luchthaven* vliegveld* aanvliegroute* vliegverkeer* laagvlieg*',
  event: 'evenement* festival* kermis* braderie* optocht* carnaval* vuurwerk* feesttent*',
  camping:
    'camping* vakantiepark* recreatiepark* recreatiewoning* stacaravan* permanente_bewoning zomerhuis* vakantiehuis*',
  buildingNextDoor:
    'dakopbouw* dakterras* aanbouw* uitbouw* schutting* erfgrens* erfafscheiding* schuur* bijgebouw* balkon* inkijk zonlicht uitzicht dakkapel* mast zendmast* antenne* kippen* kippenschuur',
  tradePermit:
    'marktplaats* marktkraam* standplaats* ventvergunning* horecavergunning* taxivergunning* exploitatievergunning* terrasvergunning*',
  dogTax: 'hondenbelasting* hondenpoep* gevaarlijke_hond muilkorf* aanlijngebod*',
  birthRecord:
    'geboorteakte* geboorteaangifte* burgerlijke_stand naamswijziging* achternaam huwelijksakte* akte akten erkenning_kind geboortebewijs* trouwboekje* trouwakte* originele_akte echte_papieren de_echte_papieren originelen originele_stukken originele_documenten apostille* legaliser*',
  adoption: 'adoptie* adoptief* adopteren draagmoeder* gezinsuitbreiding',
  weapons: 'wapenvergunning* wapenverlof* jachtakte* schietvereniging* vuurwapen*',
  studyPlace:
    'examen* diploma* inschrijving_opleiding toelating* geslaagd gezakt collegegeld* bindend_studieadvies diplomawaardering* diploma-erkenning* gelijkwaardig* evenveel_waard buitenlands_diploma NARIC AHOVOKS puntenlijst* cijferlijst*',
  workAccident: 'bedrijfsongeval* arbeidsongeval* beroepsziekte* asbest* chroom* burnout',
  energyAllowance:
    'energietoeslag* energiecompensatie* bijzondere_bijstand individuele_inkomenstoeslag* minimaregeling* stadspas* kwijtschelding*',
  courtFee: 'griffierecht* proceskosten* rechtsbijstand* toevoeging* eigen_bijdrage_advocaat',
  guardianship: 'bewind bewindvoerder* curatele curator* mentor mentorschap* onder_bewind beschermingsbewind*',
  healthCertificate: 'indicatie* herindicatie* zorgzwaarte* CIZ Wlz wlz-indicatie* indicatiebesluit* zorgprofiel*',
  carePlace:
    'verpleeghuis* verzorgingshuis* verpleegplek* opnameplek* wachtlijst_verpleeghuis dagbesteding* dagopvang* beschermd_wonen',
  bankAccount:
    'bankrekening* rekeningnummer* IBAN verkeerde_rekening overgeschreven overboeking* spaargeld* spaarrekening*',
  phoneLine: 'telefoonrekening* internetaansluiting* glasvezel* abonnement*',
  refund: 'teruggave* terugstorten teruggestort terugkrijgen_van_geld restitutie* te_veel_betaald',
};
