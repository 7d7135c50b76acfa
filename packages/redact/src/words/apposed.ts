/** Nouns that stand right before what they are called, asked about in `persons/things/apposed.ts`. Written by the project. */

/** Languages that put a thing first and then who does something with it. */
export const APPOSED = `wersja wersji wersję aktualizacja aktualizacji wydanie wydania wydaniu moduł modułu verze verzi aktualizace aktualizaci vydání verzia verzie verziu aktualizácia aktualizácie aktualizácii vydanie vydania versijos versija versijoje atnaujinimas atnaujinimo atnaujinimu modulis modulio moduļa moduli atjauninājums atjauninājuma atjauninājumu versijas versiju
  версия версии версию обновление обновления обновлению обновлением релиз релиза релизе сборка сборки модуль модуля версія версії версію оновлення оновленням реліз релізу модулі версията обновяване обновяването обновлението модул модула модулът έκδοση έκδοσης αναβάθμιση ενημέρωση ενότητα άρθρωμα верзија верзије ажурирања verzija verzije verziju ažuriranja ažuriranje posodobitev posodobitve nadgradnja nadgradnje modul modulul versiunea versiunii actualizarea actualizării
  versão atualização módulo lançamento versión actualización versione aggiornamento modulo rilascio version mise-à-jour sortie módulo
  сервис сервиса сервиз служба очередь кабинет комната зал місце кімната кімнаті кабінет стая стаята залата soba sobe sobi dvorana dvorani sala sali sală salonul salka místnost místnosti miestnosť miestnosti izba zasedací pokój pokoju päivitys päivityksen versio version moduuli moduulin julkaisu julkaisun huone huoneen tila sali kabinet kabinetas salė salėje telpa ruum saal δωμάτιο
  prosjekt prosjektet projekti projektas projekts проект проєкт проектът έργο
  konferensrum konferensrummet sammanträdesrum sammanträdesrummet sal salen auli aule mötesrum mötesrummet grupprum grupprummet mødelokale mødelokalet auditoriet møterom møterommet grupperom grupperommet neuvotteluhuone kokoushuone luentosali zasedačka zasadačka učebna učebňa posluchárna salka переговорная переговорка аудитория переговорна аудиторія заседателна αίθουσα αμφιθέατρο
  ekstremvær ekstremværet stormflod stormfloden κακοκαιρία τυφώνας vichřice cyklon cyklonen cyklón tajfun tyfon tyfonen taifuuni hirmumyrsky
  databas databasen databasene databáze databáza tietokanta база базата βάση klaster klastr кластер klyngen klustret klusteri
  πίτσα σαλάτα κρέπα κοκτέιλ sallad salladen bakelse bakelsen salat salaten kage kagen kake kaken sałatka naleśnik koktajl salát palačinka polévka салат пицца пирожное коктейль десерт піца тістечко салатата пицата salata prăjitura desertul salaatti leivos
  insalata panino gelato cocktail ensalada tortilla paella hamburguesa bocadillo helado salade crêpe poire`;

/** Languages that have the verb between the two. */
export const APPOSED_FIXED = `systemet programmet programvaren programvaran verktøyet værktøjet verktyget outil logiciel écran progiciel herramienta pantalla strumento schermata ferramenta proiectul project projet proyecto progetto projeto vergaderzaal vergaderruimte vergaderkamer collegezaal datenbank databank farbschema farbthema farbpalette besprechungszimmer konferenzzimmer sitzungszimmer hörsaal aula auditorium salle salón sala`;

/** What programs and houses have, in languages that put the verb right behind whatever opens the sentence: nobody acts between the two. */
export const APPOSED_BEFORE_VERB = `version versionen release releasen update updaten uppdatering uppdateringen opdatering opdateringen oppdatering oppdateringen versjon versjonen utgave utgaven utgivelse utgivelsen utgåva utgåvan modul modulen modulet modulet komponent komponenten versie module onderdeel uitgave aktualisierung ausgabe ausbaustufe baustein
  abonnement abonnementet raum meetingraum seminarraum zimmer lokal lokale lokaal kamer rum rummet rommet rom mötesrum grupperum mødelokale storm stormen orkan orkanen vergaderzaal vergaderruimte vergaderkamer collegezaal datenbank databank farbschema farbthema besprechungszimmer konferenzzimmer sitzungszimmer besprechungsraum konferenzraum hörsaal zaal`;

/** Plants, whose sorts are called after people, in quotes. */
export const PLANTS = `roses rosebush clematis hydrangea hydrangeas dahlia dahlias peony peonies tulip tulips camellia camellias fuchsia fuchsias geranium geraniums hosta lilac rhododendron azalea orchid apple pear plum cherry tomato
  rosen rosenstock kletterrose klematis hortensie hortensien dahlie dahlien pfingstrose tulpe tulpen kamelie fuchsie flieder apfelbaum birnbaum kirsche tomate
  rosier rosiers clématite clématites hortensia hortensias pivoine pivoines tulipe tulipes lilas pommier poirier cerisier
  rosal rosales clemátide clemátides peonía peonías tulipán tulipanes camelias manzano peral
  rosaio clematide clematidi ortensia ortensie peonia peonie tulipano tulipani lillà ciliegio
  roseira clematite hortênsia hortênsias peônia tulipa tulipas camélias macieira
  roos rozen hortensia's pioenroos tulpen dahlia's appelboom róże powojnik powojniki hortensja hortensje piwonia piwonie tulipan tulipany dalie jabłoń
  plamének plaménky hortenzie pivoňka pivoňky tulipán tulipány jiřina jiřiny šeřík jabloň trandafir trandafiri clematită hortensie bujor lalea
  ros rosor klematis hortensior pion pioner dahlior äppelträd roser klematisser hortensiaer pæon pæoner rododendron ruusu ruusut kärhö hortensiat pioni tulppaani
  rózsák klemátisz hortenzia hortenziák bazsarózsa tulipánok розы клематис клематисы гортензия гортензии пион пионы тюльпан тюльпаны сирень яблоня троянди гортензія гортензії півонія рози хортензия хортензии божур лале
  τριαντάφυλλο τριανταφυλλιά τριανταφυλλιές κληματίδα ορτανσία ορτανσίες τουλίπα güller klematis ortanca ortancalar `;

/** Ships and houses that carry somebody's full name. */
export const APPOSED_PROPER = `vaporul nava feribotul catamaranul paquebot catamaran motonave aliscafo catamarano catamarán motorschiff katamaran kreuzfahrtschiff sonderausstellung wechselausstellung kunstausstellung werkschau hurtigruten hurtigruteskipet hurtigbåten katamaranen skonnerten skonaren skonerten parník теплоход паром крейсер катамаран лайнер фериботът корабът καταμαράν κρουαζιερόπλοιο laiva risteilijä
  pensiunea cabana hanul penzion penzión pensjonat pensionat pensionatet gostišče gostionica zajazd karczma restaurace hospoda kavárna cukrárna ξενώνας ταβέρνα механата столовая закусочная їдальня`;
