/** Who takes part: people as they are to each other, what they do for a living, and the bodies and their officials. */
export const people: Readonly<Record<string, string>> = {
  // People.
  youngChild: 'zoontje dochtertje kindje baby peuter kleuter kleintje* kleinkind* meisje jongetje kinderen',
  teenager: 'puber tiener* jongere* zeventien zeventienjarig* zestien zestienjarig* vijftien minderjarig*',
  comingOfAge: 'achttien achttiende meerderjarig* volwassen achttienjarig* 18 18e jongvolwassen* verjaardag',
  son: 'jongen jongetje stiefzoon zoons mijn_zoon zijn_zoon haar_zoon hun_zoon onze_zoon zoontje*',
  daughter: 'dochter dochtertje meisje stiefdochter',
  mother: 'moeder mama ma schoonmoeder stiefmoeder',
  father: 'vader papa pa schoonvader stiefvader',
  grandparent: 'oma opa grootmoeder grootvader grootouder* kleinkind* kleinzoon* kleindochter*',
  sibling: 'broer broertje zus zusje zuster halfbroer halfzus',
  relative: 'nicht nichtje neef neefje oom tante familielid familieleden schoonzus zwager',
  spouse:
    'echtgenoot echtgenote gehuwd getrouwd huwelijk* trouwen bruid bruidegom verloofde partner mijn_man mijn_vrouw zijn_vrouw haar_man echtgenote*',
  exPartner:
    'ex exen ex-man ex-vrouw ex-partner ex-vriend ex-vriendin gescheiden scheiding echtscheiding* uit_elkaar mijn_ex',
  livingTogether:
    'samenwoon* samenwonen samenleef* samenleven inwonen inwoon* huisgeno* gezamenlijk* logee logeren logeert logeer* slaapt overnacht* blijft_slapen bij_mij_slaapt alleenstaand* samen_woon vriendin vriend kostgang*',
  custody:
    'gezag* voogd* voogdij omgang* omgangsregeling* bezoekregeling* co-ouderschap* ouderschapsplan* kinderbescherming* moederschap vaderschap erken* ondertoezicht*',
  carer: 'mantelzorg* verzorg* verzorgen zorgde_voor oppas* hulpbehoevend* regel_alles doe_alles',
  boss: 'baas bazin chef werkgever* leidinggevend* bedrijfsleider* directeur werkbaas ploegbaas voorman patron manager',
  firm: 'bedrijf* firma onderneming* winkel winkelier* ondernemer* zelfstandig* zzp zzp-er kapsalon* eenmanszaak kantoor taxibedrijf middenstander* mijn_zaak',
  colleague: 'collega* werkvloer kantine personeel medewerk* ploeg ploeggeno*',
  internship:
    'stage stagebedrijf stagebegeleid* stageplek stageplaats* stagiair* leerwerk* meelopen proefplaats* werkervaring*',
  jobLoss:
    'ontslag* ontslagen ontsloeg weggestuurd_van_mijn_werk werkloos* verlengd contractverlenging* dienstbetrekking beëindigd niet_meer_komen',
  jobStart:
    'baantje bijbaan* bijbaantje uitzendbaan* uitzendbureau* nieuwe_baan nieuw_werk aan_het_werk werkaanvang* tewerkgesteld*',
  wages:
    'loon lonen salaris* loonstrook* loonstrookje* salarisspecificatie* verdien* verdienste* inkomsten inkomsten* bijverdien*',
  neighbour:
    'buren buur buurman buurvrouw buurhuis omwonend* bovenbuur* onderbuur* overburen hiernaast naast_mij buurtgenoot* omstander*',
  landlord: 'verhuurder* huisbaas woningcorporatie* corporatie* woningstichting* woningbouwvereniging* woonconsulent*',
  tenant: 'huurder* huurt huur huren huurcontract* huurwoning* onderhuur* huurders',
  farmer:
    'boer boerin boerderij* agrari* akkerbouw* veehouder* melkvee* stal stallen grasland* weiland* weide akker tarwe pachter* landbouw* perceel',
  student: 'student* studente studeer* studie op_kamers studentenkamer* campus universiteit* hogeschool*',
  patient: 'patiënt* patient* zieke opgenomen opname zaal verpleegafdeling* ligt_in_het_ziekenhuis',
  disabledPerson:
    'rolstoel* gehandicapt* handicap* invalide* invaliditeit* scootmobiel* slecht_ter_been beperking* hulpmiddel* loop_slecht loophulp* rollator* blind doof slechtziend* slechthorend* kan_niet_lopen gehoorappara*',
  confused: 'verward* vergeet vergeetachtig* dement* dementie alzheimer delier in_de_war geheugen* wilsonbekwa*',
  witness: 'getuige* getuigen gezien_hebben getuigenis* getuigenverklaring* ooggetuige*',
  suspect:
    'verdacht* verdachte* verdenking* verdenk* dader* aangehouden beticht* betichten crimineel beschuldig* zou_hebben_gedaan',
  // Bodies as they are called at home and in reports.
  socialServices:
    'sociale_dienst sociale_zaken bijstand* uitkeringsinstantie werk_en_inkomen afdeling_inkomen OCMW leefloon* werkconsulent* klantmanager* inkomensconsulent* bijstandsconsulent* sozawe steun',
  neighbourhoodTeam:
    'wijkteam* sociaal_team jeugdteam* wijkcoach* buurtteam* keukentafel* keukentafelgesprek* maatschappelijk_werk* begeleidster begeleider maatschappelijke_ontwikkeling sociaal_wijkteam wijkloket* vraagwijzer* stadsloket* zorgloket* mevrouw_van_de_wmo wmo-consulent* wmo-loket*',
  reintegration:
    're-integratie* reïntegratie* reintegratie* werkbedrijf* jobcoach* werkcoach* trajectbegeleid* VDAB CWI werkplein* werkbegeleid* re-integratiebedrijf',
  benefitsAgency:
    'UWV RVA SVB uitkeringsinstantie* verzekeringsarts* arbeidsdeskundig* GAK bedrijfsvereniging* keuringsarts* kantoor_dat_de_aow arbeidsbureau* werkmap*',
  debtCounsel:
    'schuldhulp* schuldhulpverlen* schulddienst* Kredietbank* GKB KBR schuldsaner* budgetbeheer* budgetconsulent* bewindvoer* schuldregel* schuldmensen saneringskrediet* stadsbank* budgetbank* kredietbank* schuldhulpverlener*',
  healthInsurer:
    'zorgverzekeraar* zorgverzekering* ziektekostenverzeker* ziekenfonds* zorgpremie* zorgkantoor* mutualiteit* zorgpolis* CVZ zorginstituut* premie_aan_onze dokterskosten*',
  carePayer: 'CAK eigen_bijdrage eigenbijdrage* hulp_in_huis huishoudelijk* thuiszorg* perioden',
  pensionFund: 'pensioenfonds* ABP SVB pensioen* oudedag* AOW ouderdomspensioen* oudedagsgeld pensionado',
  taxOffice:
    'belasting belastingen Belastingdienst* fiscus belastingtelefoon* blauwe_brief blauwe_brieven ontvanger inspecteur inspectie aanslag* wegenbelasting motorrijtuigenbelasting* naheff* de_belastingen belastingkantoor* aanslagbiljet*',
  allowances:
    'toeslag* toeslagen zorgtoeslag* huurtoeslag* kinderopvangtoeslag* kindgebonden kinderbijslag* groeipakket*',
  customs:
    'douane* invoerrecht* invoeren vrij_van_rechten vrijstelling* accijns* uitvoer verhuisboedel* inboedel* invoer',
  finesOffice: 'CJIB boete* bekeuring* bon bonnen verkeersboete* acceptgiro* aanmaning* verhoging* verhoogd',
  vehicleRegister:
    'RDW kentekenregister* kenteken* vrijwaring* kentekenbewijs* tenaamstelling* op_mijn_naam op_naam nummerbord* nummerplaat*',
  drivingOffice:
    'CBR rijbewijs* rijgeschikt* rijvaardig* mogen_rijden rijden gezondheidsverklaring* oogdokter oogarts*',
  immigration:
    'IND vreemdelingendienst* verblijfsvergun* verblijfsdocument* visum* mvv machtiging_tot_voorlopig_verblijf gezinshereniging* laten_overkomen ambassade* consulaat* legalis* asielzoeker* azc COA inreisvisum* immigratiedienst* vreemdelingenpolitie* verblijfspapieren* verblijfskaart*',
  prison:
    'gevangenis* bajes PI penitentiair* gedetineerd* detentie cel cellencomplex* huis_van_bewaring tbs bewaarder* gevangenbewaard* bezoekzaal bezoekregeling bezoekers vastzit vastzitten opgesloten',
  prosecutor:
    'officier openbaar_ministerie parket* officier_van_justitie vervolging* vervolgen vervolgd sepot* geseponeerd* arrondissementsparket* rechtszaak voorkomen voor_de_rechter',
  court: 'rechter* rechtbank* gericht* vonnis* uitspraak griffie* zitting* kantonrechter* bestuursrechter*',
  childProtection:
    'kinderbescherming* raad_voor_de_kinderbescherming jeugdbescherm* veilig_thuis AMK zorgmelding* kindermishandel* gezinsvoogd* bureau_jeugdzorg BJZ OTS ondertoezicht* melding_bij_veilig voogdij* vertrouwenscentrum* voogd voogdes jeugdbeschermer* jeugdreclasser*',
  policeOfficer:
    'agent agente agenten politie* politieagent* politieambtenaar* wijkagent* rechercheur* korps* verbalisant* surveillan* bureau politiebureau* korpsbeheerder* diender* smeris wachtcommandant* baas_van_de_politie politiepost* politievrouw*',
  police:
    'politie* agent agente agenten politieman politievrouw politiekorps* korpschef* korpsbeheerder* wijkagent* rechercheur* hondengeleider* arrestatieteam* patrouille* motoragent* rechercheurs cel',
  inspectors:
    'controleur* toezichthouder* inspecteur* handhaver* BOA opzichter* parkeercontroleur* stadstoezicht stadswacht* parkeerwachter* sociaal_rechercheur*',
  socialDetective:
    'sociaal_rechercheur* sociale_recherche interventieteam* handhavingsteam* fraudeteam* controleur* twee_heren twee_mensen twee_vrouwen pasje legitim*',
  bailiffOfficer: 'deurwaarder* belastingdeurwaarder* gerechtsdeurwaarder* dwangbevel* beslaglegg* incassobureau*',
  doctor:
    'arts artsen dokter* huisarts* specialist* keuringsarts* bedrijfsarts* verzekeringsarts* zaalarts* geneesheer oogarts* medisch_adviseur* GGD-arts coassistent* verpleegkundig*',
  psychiatrist:
    'psychiater* psycholoog* zielenknijper therapeut* GGZ jeugd-ggz ggz* kinderpsych* psychisch* psychologisch* traumabehandel* gedragsweten*',
  hospital:
    'ziekenhuis* kliniek* UMC zaal verpleegafdeling* overplaats* polikliniek* spoedeisend* operatie* geopereerd',
  school:
    'school* juf meester leraar* lerares* docent* klas* mentor* directeur_van_de_school intern_begeleid* schooldirect* schoolleid*',
  mayor: 'burgemeester* wethouder* schepen* burgervader bestuurder* gedeputeerde* college gemeentebestuur* bestuurslid',
  waterBoard:
    'waterschap* sloot sloten watergang* bagger* baggerspecie maaisel* dijk* oever* slib modder rayonbeheerder* gemaal* peil',
  province: 'provincie* provinciale gedeputeerde* provinciaal',
  defence:
    'defensie* militair* kazerne* leger* soldaat* veteraan* veteranen* missie uitzending* uitgezonden legerplaats* landmacht marechaussee* veteranenloket*',
  parking:
    'parkeer* parkeren geparkeerd parkeervergunning* parkeervak* parkeerplaats* parkeerkaart* bewonersvergun* naheffingsaanslag*',
  contractor:
    'aannemer* hovenier* uitvoerder* onderaannemer* grondwerker* graafmachine* kraan machine* stratenmaker* werklui',
  cemetery:
    'graf graven begraafplaats* kerkhof* begraven urn* asbus* nis* columbarium* grafrecht* grafsteen* zerk* ruiming ruiming* geruimd*',
  donorRegister: 'donor* orgaan* organen donorregister* CIBG orgaandonatie* na_mijn_dood nieren transplant*',
  transport:
    'taxi* taxibus* busje* leerlingenvervoer* vervoerder* chauffeur* vervoersbedrijf* regiotaxi* schoolbus* schoolvervoer* rit ritten reistijd*',
  energy:
    'energie* stroom* elektra elektriciteit* energiebedrijf* afgesloten afsluiting* afsluiten energienota* energieleverancier* nuts* wateraansluit*',
  postOffice: 'post postbode brievenbus* envelop* bezorg* poststuk* aangetekend* geadresseerd*',
  lawyer: 'advocaat* advocate raadsman raadsvrouw rechtsbijstand* juridisch_loket sociaal_raads* gemachtigde*',
};
