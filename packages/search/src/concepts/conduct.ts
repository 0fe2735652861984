/** What bodies do, or fail to do, that people complain about, and how they ought to do it. */
export const conduct: Readonly<Record<string, string>> = {
  // Passing on what is someone's own.
  toldOthers:
    'doorverteld doorvertel* meegedeeld medegedeeld mededeling* mededelen laten_weten laten_vallen ingelicht ingeseind doorgebriefd verklapt doorgezegd rondverteld besproken uitlating* opgebeld_om verteld_aan heeft_verteld laten_blijken heeft_verteld_dat verteld_dat mond_voorbijgepraat rondgebazuind weet_nu weten_nu wist_het begrepen_dat gepraat_over gepraat_met over_mij_gepraat gesproken_over over_hem_gesproken over_haar_gesproken hoe_weet hoe_wist hoe_kan_zij bleek_te_weten wist_ineens ineens_te_weten wist_ervan van_mijn_ziekte begon_er_over begon_over begon_er_zomaar op_de_hoogte_van_mijn alleen_aan_haar alleen_aan_hem aan_niemand_verteld zei_tegen heeft_tegen over_mijn bevestigd_dat tegenover_de verteld vertelde vertellen roddel* weet_van wisten_van',
  passedOn:
    'doorgegeven doorgeven doorgestuurd doorsturen doorgezonden doorzenden doorgespeeld verstrekt verstrekken verstrekking* verstrekte uitgewisseld uitwissel* informatie-uitwissel* gegevensdeling* overgedragen doorgemeld doorgemaild gegevensuitwissel* gegevensverstrekking* rondgestuurd toegezonden toegestuurd opgestuurd gedeeld* gemaild* rondgemaild elkaar_gemaild informatie_delen gegevens_delen informatie_gedeeld gegevens_gedeeld gegevens_verstrekt informatie_verstrekt uitwisselen gaf_door gaven_door stuurde_door gestuurd stuurde sturen',
  toEmployer:
    'werkgever* baas chef bedrijfsleider* ploegbaas leidinggevend* voormalige_werkgever oude_baas stagebedrijf* werkplaats werkvloer kantine contract_niet mijn_werk baan_kwijt',
  privacy:
    'privacy privé persoonsgegeven* persoonlijke_levenssfeer levenssfeer gegevensbescherming* AVG Wbp privacywet* vertrouwelijk* vertrouwen geheimhoud* beroepsgeheim* zwijgplicht* discreet discretie in_vertrouwen geheim_houden gevoelige bijzondere_persoonsgegevens ging_niemand_aan gaat_niemand_aan wist_niemand niemand_wist levenssfeer* gaat_hem_niks gaat_haar_niks gaat_die_mensen niks_aan niets_aan gezondheidsgegeven* gevoelig privéleven* alleen_verteld in_vertrouwen_verteld mogen_ze_zomaar schaamde schaam geheim_blijven',
  withoutConsent:
    'toestemming* zonder_toestemming buiten_haar_om buiten_hem_om buiten_mij_om achter_mijn_rug achter_haar_rug achter_zijn_rug zonder_te_vragen niets_gevraagd niks_gevraagd niet_gevraagd nooit_gevraagd mij_is_niets zonder_medeweten medeweten buiten_medeweten instemming* instemmen zonder_overleg mij_gevraagd ongevraagd zomaar machtiging wist_van_niks zonder_mij zonder_dat_ik zonder_dat_zij zonder_dat_hij zonder_eerst nooit_toestemming geen_toestemming eerst_te_vragen eerst_gevraagd mocht_niet_zonder',
  medicalPrivacy:
    'medisch* medicijn* medicatie pillen diagnose* ziektebeeld* gezondheid* gezondheidsgegeven* medische_gegevens aandoening* behandelaar* depressie* depressief overspannen psychiat* verslaafd verslaving* attest medisch_dossier mijn_ziekte haar_ziekte zijn_ziekte in_behandeling_is onder_behandeling in_behandeling_ben medicijnlijst* verslavingszorg* verslavingskliniek* opgenomen_ben opgenomen_geweest kliniek* epilepsie zenuwen',
  wrongRecipient:
    'verkeerde_adres verkeerd_adres verkeerde_persoon andere_geadresseerde bij_de_buren per_ongeluk vergissing* abusievelijk* bijlage* meegestuurd meegezonden bijgevoegd dezelfde_envelop oude_adres verkeerde_handen teruggevraagd terugvragen datalek* uitgelekt kopie_van envelop* envelope gelekt* uitgelekt* teruggehaald terughalen retour teruggevraagd* beide_enveloppen',
  leakedAddress:
    'geheim_adres adresgegeven* woonadres adres afgeschermd afscherm* geheimhouding_van onderduik* schuiladres* waar_ik_woon stond_op_de_stoep stalk* straatverbod contactverbod* blijf-van opvanghuis* opgespoord adres_kwam',
  anonymity:
    'anoniem* melder* tipgever* tip getipt klikken geklikt verklikker* aangever* klager bron naam_erbuiten naam_geheim niet_te_zeggen identiteit_van naam_bekend naam_genoemd mijn_naam doorgestuurd',
  overheard:
    'hoorbaar* meeluister* luisterde* verstaanbaar* waar_iedereen iedereen_bij iedereen_kon wachtruimte* wachtkamer* balie loket* spreekkamer* kamertje gespreksruimte* omstanders bijzijn ten_overstaan in_het_openbaar andere_bezoekers klanten hele_rij spreekruimte* ruimte_apart privégesprek* hardop de_hal rij_bij fluister* zachtjes hele_wachtkamer',
  inFrontOfChildren:
    'in_het_bijzijn bijzijn waar_mijn_kinderen kinderen_bij waar_hij_bij waar_zij_bij zag_het hoorde_alles kleintjes_bij dochter_bij zoon_bij ten_overstaan',
  collectedTooMuch:
    'opgevraagd* opvragen opvraag* alles_opgevraagd te_veel_gegevens meer_dan_nodig onnodig relevant* doelbinding* bovenmatig* dataminimal* navraag nagevraagd inlichtingen_ingewonnen informatie_ingewonnen informatie_bij machtiging_medisch hele_dossier gehele_medische alles_over_mij alles_gevraagd terwijl_het_alleen alleen_om_mijn hele_medische',
  notRecorded:
    'vastgelegd vastleggen vastlegging* opgeschreven opschrijven schrijven_ze aantekening* notitie* gespreksverslag* verslaglegging* gewist verwijderd gedocumenteer* gespreksnotitie* telefoonnotitie* nergens_staat papier_van_die rapportage* contacthistorie* genoteerd* geen_verslag verslag_gemaakt verslag_van verslag_gekregen zwart_op_wit mailtje_was verslag*',
  destroyFile:
    'vernietig* vernietigd verwijder* weggegooid weggooien wissen gewist verwijdering* wil_dat_dat verzoek_om_vernietiging dossier_vernietig*',
  fileAccess:
    'inzage* inzien ingezien afschrift* kopie kopieën dossier* opvragen inzageverzoek* inzagerecht* mijn_papieren mijn_dossier patiëntendossier* wat_er_over_mij wie_erin wob woo mag_ik_lezen wil_lezen wat_er_in wat_er_precies',
  published:
    'gepubliceerd publiceren publicatie* website internet net televisie tv filmpje opsporing* foto portret poster affiche krant opgehangen lijst openbaar_gemaakt openbaarmaking* bekendgemaakt online op_internet herkenbaar* beelden vertoond verspreid persbericht*',
  photographs:
    'foto* foto’s plaatje* gefotografeerd fotograf* camera* gefilmd filmen beelden beeldmateriaal* camerabeeld*',
  // In the house and on the body.
  enteredHome:
    'binnengegaan binnengetreden binnentreden binnentred* binnengekomen binnengelopen binnengedrongen huisrecht* drempel liepen_door doorgelopen huisbezoek* voordeur aangebeld aanbellen voor_mijn_deur aan_de_deur op_de_stoep in_de_gang gang deur_open betreden stond_er inval invallen binnengelaten binnenlaten binnenkomen voet_tussen onverwacht_bezoek onaangekondigd kwamen_kijken kwam_kijken',
  searchedHome:
    'doorzocht doorzoek* doorzoeking* huiszoeking* huiszoeke* kasten kast kastdeuren badkamer slaapkamer* bekeken overhoop rondgekeken rondkijken slaapkamer_van tuinhuis* schuurtje schuur* zolder keken_in laatjes doorzochten kledingkast*',
  mayRefuse:
    'mocht_weigeren mogen_weigeren nee_zeggen nee_kon informed_consent vrijwillig* toestemming_voor kon_weigeren reden_van_het doel_van_het legitim* legitimatie* legitimeren pasje van_wie_ze cautie weigeren_mocht goede_reden',
  damagedDoor:
    'stormram* ingetrapt puin opengebroken forceren geforceerd vernield* verkeerde_huis verkeerde_woning verkeerde_deur vergissing opengeramd ingeramd',
  neighbourInquiry:
    'buurtonderzoek* buren navraag uitgevraagd bij_de_buren omwonenden overburen observatie* observeren waarneming* waargenomen geobserveerd bespied* bespioneer* met_wie',
  force:
    'geweld* hardhandig* klap* geslagen slaan sloeg geschopt vastgegrepen knie nekklem pepperspray* wapenstok* letsel* gewond* verwond* blauwe_plek* pijn geweldsaanwending* geduwd',
  dogBite:
    'hond diensthond* politiehond* hondengeleider* gebeten beet bijten bijtwond* herder drugshond* snuffelen happen',
  handcuffs: 'boeien geboeid handboei* transportboei* in_de_boeien geblinddoekt vastgebonden',
  bodySearch:
    'fouiller* gefouilleerd* uitkleden uitgekleed uittrekken visitatie* ondergoed bloot naakt strip* onderzoek_aan lichaamsonderzoek*',
  arrest:
    'aangehouden aanhouding* opgepakt gearresteerd arrestatie* meegenomen_naar vastgezet ingesloten insluiting* vastgehouden nacht_vast cel politiecel* inverzekering* verhoor verhoord heengezonden opgesloten bureau',
  medicalCareInCell:
    'arts_naar medische_zorg insuline* spuit medicijnen_niet dokter_kwam ingesloten cel arrestantenzorg* suiker diabet* suikerziekte* bijtwond*',
  seized:
    'in_beslag inbeslag* inbeslaggenomen inbeslagneming* meegenomen afgepakt afgenomen beslag bewijs_van_ontvangst kennisgeving_van bewaring opslag* teruggave* teruggekregen terugkrijgen mijn_spullen spullen goederen voorwerp* eigendom* domeinen',
  auction: 'veiling* geveild verkocht verkoop opbrengst* hoogste_bieder Domeinen te_gelde opgebracht schijntje',
  towedAway:
    'weggesleept wegslep* sleepdienst* weggehaald meegenomen verplaatst versleept verdwenen was_weg opslag* ophalen opgehaald bewaarloods* bestuursdwang* spoedeisende sleepkosten wegsleepregeling*',
  lostProperty:
    'zoekgeraakt* zoek_geraakt zoek zijn_zoek kwijt kwijtgeraakt verdwenen verloren niet_meer_te_vinden vermist weg_is horloge* sieraad* gebit bril gehoorapparat*',
  // How one was spoken to.
  rude: 'onheus* bejegen* bejegend* bejegening* snauw* snauwde gesnauwd afgesnauwd afgeblaft afblaff* onbeleefd* onvriendelijk* kortaf grof grove grofheid bot botte brutaal grote_mond lomp ijskoud kil koel uitgescholden schelden tekeer geschreeuwd schreeuw* geroepen toegesproken onfatsoenlijk* respectloos niet_aardig lelijk te_woord onprettig* denigrer* ongeïnteresseerd geen_zin toon_waarop op_hoge_toon schold* leugenaar liegen zeur geblaf* uitgemaakt zeiken afgebekt afgekat* grom* heet_hoofd onfatsoen*',
  laughedAt:
    'uitgelachen lachen lachte lachten uitlachen grinnik* giechel* gegrinnikt hard_gelachen spottend* bespot spot hoongelach grappig',
  belittled:
    'kleinerend* neerbuigend* belachelijk vernederend* vernederd minachtend* denigrerend* niet_zo_moeilijk aanstellen stel_je_niet_aan als_een_crimineel niet_goed_wijs zwakke_mensen mensen_zoals moest_maar maar_eens uitgelaten uitlating* schamper* cynisch* beledigend* beledigd kwetsend* gekwetst had_u_maar dan_maar',
  threatened:
    'bedreig* gedreigd dreigen dreigde dreigt dreigement* intimider* intimidat* geïntimideerd onder_druk druk_gezet chanteren anders_geen anders_kreeg enge_brieven angst bang geen_geld_meer uitkering_kwijt uitkering_stop gedreigd* stopgezet_zou',
  hungUp: 'opgehangen hing_op gesprek_afgebroken verbroken weggedrukt gesprek_beëindigd afgebroken weggestuurd',
  discrimination:
    'discrimin* afkomst huidskleur* etnisch* racis* hoofddoek* buitenlander* vooroordeel* nationaliteit* ongelijk* gelijke_behandeling profilering*',
  notBelieved:
    'niet_geloofd geloofden geloofden_me wilden_niet_geloven leugenaar vooringenomen* onpartijdig* partijdig* partij_trek* vooroordeel* ongeloof* bij_voorbaat',
  // Time.
  waitedLong:
    'wachten gewacht wachttijd* lang te_lang duurt duurde geduurd maandenlang jarenlang eindeloos* traag* traagheid vertraging* vertraagd termijnoverschrijding* lange_duur duur_van voortvarend* voortvarendheid driekwart_jaar half_jaar jaar_verder weken_liggen blijven_liggen laten_liggen lag_op onderop stapel elf_weken vijf_maanden niet_tijdig tijdig te_laat tijdigheid wacht_nu al_maanden al_jaren maanden_verder jaar_over weken_over maanden_over veel_te_laat hoe_lang duurt_nu drie_jaar twee_jaar veertien_maanden nog_niks_geregeld niks_geregeld niets_geregeld lieten_wachten hangt_al sleept in_een_la in_de_la wacht maanden jaren',
  noDecision:
    'beslist beslissing uitblijven uitgebleven uitspraak in_behandeling beslistermijn* ingebrekestelling* ingebreke dwangsom* niet_tijdig_beslist uitslag beschikking officieel_antwoord nog_steeds_geen afgedaan beslissing_komt besluit_genomen geen_besluit nog_steeds_niets beslissen te_beslissen mee_bezig besluit stempel aanvraag',
  noReply:
    'antwoord antwoorden beantwoord* onbeantwoord* reageren reageert gereageerd geen_antwoord nooit_antwoord niets_gehoord niks_gehoord hoor_niks nooit_iets_op ontvangstbevestig* ontvangstmelding* niets_van_gehoord stilte taal_noch_teken geen_bericht mailtjes klachtbrief* e-mails nietszeggend* geen_reactie reactie_kreeg reactie_bleef bleef_uit mailtjes_dat reactie* bericht brieven mails',
  unreachable:
    'onbereikbaar* bereikbaar* bereiken bezet doorverbonden wachtrij* terugbellen teruggebeld terugbelverzoek* te_pakken in_gesprek servicelijn infolijn klantcontact* callcenter* niet_doorheen telefoonnummer* keer_gebeld vijftien_keer twee_keer_per blijven_bellen wel_bellen als_ik_bel bellen gebeld belde telefonisch',
  waitingList:
    'wachtlijst* wachttijd* op_een_lijst plaatsing plaats_op achteraan voorrang urgentie* vergunningenplafond* wachtende* inschrijven_en moet_inschrijven opnieuw_inschrijven jaar_wachten jaar_op_gewacht jaar_wachttijd',
  sentAround:
    'kastje muur van_de_een doorverwez* doorverwijz* verwijst verwijzen verwezen wijst_naar van_het_kastje heen_en_weer langs_elkaar niemand_ging_erover verantwoordelijk* ander_loket naar_de_ander weer_terug',
  staffChanges:
    'opvolg* vervang* wisseling* ander_persoon andere_persoon ging_weg ziek_werd vertrok vertrek nieuwe_begeleid* personeelswissel* contactpersoon overdracht* overgedragen verhaal_al vier_keer opnieuw_vertellen steeds_opnieuw alles_opnieuw telkens_een_ander wisselende regie casusregie* zorgcoördinator* vaste_begeleider steeds_iemand weer_een_ander ging_weg_toen gewisseld wisselt hele_verhaal vier_keer_verteld verhaal_opnieuw nieuwe_medewerker',
  warnedTooLate:
    'waarschuw* gewaarschuwd aankondig* aangekondigd aankondiging vooraf tevoren van_tevoren onaangekondigd bekendgemaakt briefje wist_van_niks wist_niets laten_weten niet_geïnformeerd persoonlijk_bericht ineens opeens plotseling uit_de_krant kennisgeving* in_kennis geen_bericht zonder_bericht zonder_waarschuwing',
  // What one was told.
  promiseMade:
    'beloofd beloofde beloven belofte* toegezegd toezegging* toezeggen gezegd_dat afgesproken afspraak afspraken verzekerd verzekerde gegarandeerd garantie* zou_krijgen zouden_krijgen zouden_regelen zei_dat_we vertrouwensbeginsel* verwachting* gerechtvaardigd* nog_zo_gezegd woord_gehouden gewekt_vertrouwen hand_op zei_dat_wij zeiden_dat_we komt_in_orde gerekend_op erop_vertrouw* mocht_vertrouwen mocht_verwachten komt_goed vanzelf_goed dezelfde_rechten bezwoer bezworen zweren gezworen verzekerden voorgespiegeld voorgehouden woord_gegeven',
  promiseBroken:
    'nagekomen niet_nagekomen nakomen nakoming niet_nakomen komt_de_toezegging teruggekomen_op weet_van_niets nooit_zo_beloofd nooit_gebeurd nooit_gekregen ligt_er_nog ontken* ontkent gebonden onbevoegd_gegeven ging_er_niet_over bevoegd er_niet_over_ging hij_mocht_dat niet_mogen_zeggen herinnert_zich bindt onbevoegd* klopt_niet_wat achterop_gegaan erop_achteruit',
  leaflet:
    'folder* foldertje brochure* boekje flyer* informatieblad* website voorlichtingsmateriaal logo kaartje bewonersavond* informatieavond* bewonersbijeenkomst*',
  wrongInformation:
    'onjuiste_informatie verkeerde_informatie onjuiste_inlichting* foutieve voorlicht* voorgelicht tegenstrijdig* verkeerd_geïnformeerd zeggen_ze_iets telkens_anders iets_anders anders_verteld elke_keer_een_ander de_een_zegt de_ander onjuist* onvolledig* misleid* misleidend gerust_mocht informatielijn* informatieverstrekking* verkeerd_voorgelicht ander_verhaal telkens_een_ander een_ander_zei zei_weer zei_iemand_anders verkeerd_begrepen contradict* steeds_wat_anders',
  notInformed:
    'niet_verteld niemand_vertelde niemand_heeft_verteld niemand_heeft_gezegd nooit_verteld niet_gewezen gewezen_op informatieplicht* geïnformeerd informeren op_de_hoogte hoogte_gehouden hoogte_gesteld wist_niet_eens wist_ik_niet onkundig informatievoorziening* actief_informeren niet_laten_weten niets_laten_weten verzwegen niet_verwezen geen_idee niet_gewaarschuwd had_moeten_vertellen niet_gezegd nergens_stond',
  noReasons:
    'motiver* motivering* gemotiveerd onderbouwd onderbouwing* uitleg uitgelegd uitleggen toelicht* toelichting* toegelicht zegt_niet_waarom zonder_uit_te_leggen waarom zonder_uitleg standaardbrief* standaardzin* standaardantwoord* kant-en-klaar kant-en-klare twee_regels nietszeggend* geen_woord briefje_terug gaat_niet_in niet_ingegaan drie_regels anderhalve_regel één_zin een_zin twee_zinnen drie_zinnen dezelfde_brief geen_uitleg motiveringsgebrek* snap snapte begrijp_niet',
  calculation:
    'berekening* berekend uitgerekend rekenen opgebouwd opbouw specificatie* gespecificeerd hoe_ze_eraan waar_het_vandaan hoe_het_bedrag optel* overzicht inzichtelijk* narekenen totaalbedrag* rekensom* loonstrookjes doorzichtig* hoe_ze_aan rekenfout* kom_nooit_op kloppen_niet klopt_niet zonder_berekening hoogte_van_het hoe_dat_bedrag teruggerekend te_rekenen',
  // Being part of it.
  notHeard:
    'hoorplicht* hoorzitting* hoor_en_wederhoor wederhoor zonder_te_horen verhaal_doen mijn_verhaal toelichten uitgenodigd uitnodiging* niet_met_mij niet_gesproken gebeld_hebben_ze met_mij_gesproken hem_te_horen haar_te_horen op_papier_afgedaan eigen_kant weerwoord zienswijze* niet_gehoord gehoord_is gehoord_te te_horen gehoord_worden kon_reageren kunnen_reageren mogen_vertellen gesprek_niet gehoord horen gesproken uitgenodigd*',
  childNotHeard:
    'kind_gehoord aan_hem_is_niets aan_haar_is_niets hem_is_niks hem_niets_gevraagd naar_hem_geluisterd nooit_met_haar met_het_kind kindgesprek* mening_van stem_van IVRK kinderrechten* Kinderrechtenverdrag* belang_van_het_kind niemand_vraagt zelf_gevraagd dochter_zelf zoon_zelf zonder_haar zonder_hem participatie van_het_kind waar_ik_niet_bij zelf_gesproken met_het_kind_zelf aan_mijn_dochter aan_mijn_zoon aan_mijn_kind wat_hij_wil wat_zij_wil wat_ze_wil niet_met_hem_gesproken eigen_stem',
  residentsNotConsulted:
    'inspraak* geraadpleegd raadpleg* overleg meepraten meedenken bewonersparticipatie participatie* omwonenden bewonersavond* informatieavond* enquête* buurt wijkmanager* zonder_eerst_met zonder_ons niemand_heeft_ons ons_gevraagd zienswijze* inspraakprocedure* bezwaar_maken_kon tekening_lag bewoners_betrokken overlegd_met ons_betrokken mee_kunnen_denken mee_denken',
  complaintHandling:
    'klachtbehandel* klachtafhandel* klachtbrief* klachtenfunctionaris* klachtencommissie* klachtencoördinator* klachtprocedure* klachtenregeling* mijn_klacht geklaagd boze_brief hoofdstuk_9 9:10 9:11 klaag klaagde haar_klacht zijn_klacht uw_klacht klacht_afgehandeld klacht_afgedaan behandeling_van_zijn_klacht behandeling_van_haar_klacht klacht_gestuurd klacht_ingediend klacht_behandeld op_mijn_klacht klacht_duurde klacht klachten',
  noApology: 'excuus excuses verontschuldig* spijt sorry erken* erkend erkenning* toegeven',
  objection:
    'bezwaar* bezwaarschrift* beroepschrift* verweer* protest geprotesteerd protesteren in_verweer tegenin heroverweg* bezwaarprocedure* rechtsmiddel* nergens_tegen te_laat_om beroep hoger_beroep',
  rejected:
    'geweigerd weigeren weigert weigering* afgewezen afwijzing* wees_af afwijzen niet_toegekend nee_gezegd niet_in_aanmerking afgekeurd uitsluit* uitsluiten',
  stoppedSupport:
    'stopgezet stopzetting* gestopt beëindigd beëindiging* ingetrokken intrekking* opgeschort schorsing* geschorst verlaagd maatregel ophouden eindigde krijg_ik_niks korting_op gekort_op wordt_gekort gekort_worden',
  // Money.
  reclaim:
    'terugvorder* teruggevorderd terugvordering* terugbetal* terugbetaal* terugbetaling terughebben wil_terug willen_alles_terug te_veel_gehad te_veel_gekregen te_veel_ontvangen ten_onrechte_ontvangen terug_willen van_mij_terug terug_betalen wil_van_mij terug_moeten moet_terug te_veel_heb te_veel_had',
  instalments:
    'betalingsregeling* in_termijnen in_stukjes afbetal* aflos* afbetalen aflossing* maandelijks* per_maand uitstel* gespreid* afloscapaciteit* betaalregeling* in_delen per_maand_betalen in_kleine_stukjes stukjes',
  withheld:
    'inhouden houden_ze inhouding* verrekend verreken* verrekening* weggestreept van_mijn_rekening afgeschreven automatische_incasso incasso bankrekening rekening_gehaald afgehaald leeggehaald in_één_keer ingehouden* houden_ze_elke geld_in lopende_toeslag afgeroomd afgetrokken aftrek* ingepikt',
  attachment:
    'beslag* loonbeslag* bankbeslag* beslagvrije* derdenbeslag* overheidsvordering* executoriaal* van_mijn_bank beslaglegging* dwangbevel* bestaansminimum* om_van_te_eten rood_staan roodstand',
  disproportionate:
    'evenredig* onevenredig* proportion* disproportion* buitensporig* te_zwaar zwaar_middel overdreven kleine_schuld tientjes redelijk* onredelijk* maatwerk* coulan* hardheid* subsidiariteit',
  latePayment:
    'uitbetaald uitbetaling* niet_betaald te_laat_betaald nabetaling* voorschot* achterstallig* wachten_op_geld overbrug* geen_geld voorschotten niets_gekregen zonder_inkomen zonder_inkomsten salarisbetaling* overgemaakt overmaken niets_meer_op weer_niks gestort storting op_haar_bankrekening betaaldatum* niet_uitbetaald uit_te_betalen',
  compensation:
    'schade* schadevergoed* vergoed vergoeding* vergoeden schadeclaim* claim* tegemoetkom* aansprakelijk* compensatie* compenseren genoegdoening* fooi kapot beschadigd kosten_terug herstelkosten*',
  chargedCosts:
    'rekening* nota factuur* in_rekening leges tarief* neertellen pinnen heffing bijbetalen vergoeding_voor moest_betalen bedrag_voor kosten_van kosten_voor in_rekening_gebracht',
  fined: 'boete* bekeur* bon bonnen beboet naheffing* naheffingsaanslag* parkeerbon* prent verbaliseer* verhogingen',
  lowAmount:
    'te_laag schijntje fooi te_weinig veel_te_laag bedrag_van_de_vergoeding taxatie* waarde taxeren getaxeerd marktwaarde*',
  interest: 'rente wettelijke_rente rentevergoeding* nadeel',
  // Law kept by others.
  notEnforced:
    'handhav* handhaving* handhavingsverzoek* optreden opgetreden treedt_niet_op niets_aan_doen iets_aan_te_doen illegaal* zonder_vergunning mag_daar_niet niet_in_de_haak bestemmingsplan* strijdig* overtreding* gedogen gedoogd iets_aan_doen aan_te_doen niet_opgetreden ingrijpen ingegrepen niets_tegen dwangsom* bestuursdwang* zonder_dat_het_mocht bouwvergunning_had illegaal_gebouwd mag_niet_daar',
  noHelp:
    'in_de_steek hulp_bood niet_geholpen geen_hulp ondersteun* begeleiding* niets_voor_haar_gedaan doorverwezen vangnet noodfonds* noodhulp* noodopvang* crisisopvang* bijstaan aan_mijn_lot aan_haar_lot geen_opvang veilige_plek ander_veilig',
  noPlan:
    'toekomstplan* perspectiefplan* hulpverleningsplan* overgang* voorbereid* voorbereiding vooruit tijdig_plan nazorg vervolghulp* verlengde_jeugdhulp plan_voor plan_gemaakt plan_vastgesteld toekomstplan wat_er_gebeurt voorbereiding_op',
  errorsNotFixed:
    'herstel* hersteld herstellen gecorrigeerd corrigeren correctie* fout fouten foutief rechtgezet rechtzetten recht_te_zetten verkeerd_geregistreerd onjuist_geregistreerd blijf_ik staat_er_verkeerd verkeerd_in foutieve_registratie aanpassen',
  registeredWrongly:
    'geregistreerd registratie* staat_op_mijn_naam op_mijn_naam eigenaar houder registreren ingeschreven uitgeschreven uitschrijv* afgevoerd volgens_de_computer besta_ik computer verkeerd_in ambtshalve verkeerd_geregistreerd register niet_meer_bestond besta_niet_meer uit_het_register uit_de_gemeente_geschreven van_dit_adres niet_meer_op_dit_adres',
  notVerified:
    'nagegaan nagaan gecontroleerd verificatie* onderzoek_gedaan langs_geweest komen_kijken aangebeld feitenonderzoek* onzorgvuldig* gecheckt navragen adresonderzoek* adresonderzoek* zorgvuldig_onderzoek',
  digitalOnly:
    'DigiD digitaal* online computer internet website formulier* alleen_met_de elektronisch* niet_digitaal papieren_formulier* digibeet* e-formulier',
  proxyRefused:
    'machtig* machtiging* gemachtigd* volmacht* vertegenwoordig* getekend_papier namens_mijn voor_mijn_moeder mogen_ze_niets regel_alles mantelzorger* zaken_regelen met_haarzelf met_hemzelf alleen_met_haar niks_vertellen niets_vertellen',
};
