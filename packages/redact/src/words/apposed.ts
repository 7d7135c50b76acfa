/** Nouns that stand right before what they are called, asked about in `persons/things/apposed.ts`. Written by the project. */

/** Languages that put a thing first and then who does something with it. */
export const APPOSED = `prosjekt prosjektet projekti projektas projekts проект проєкт проектът έργο
  konferensrum konferensrummet sammanträdesrum sammanträdesrummet sal salen auli aule mötesrum mötesrummet grupprum grupprummet mødelokale mødelokalet auditoriet møterom møterommet grupperom grupperommet neuvotteluhuone kokoushuone luentosali zasedačka zasadačka učebna učebňa posluchárna salka переговорная переговорка аудитория переговорна аудиторія заседателна αίθουσα αμφιθέατρο
  ekstremvær ekstremværet stormflod stormfloden κακοκαιρία τυφώνας vichřice cyklon cyklonen cyklón tajfun tyfon tyfonen taifuuni hirmumyrsky
  databas databasen databasene databáze databáza tietokanta база базата βάση klaster klastr кластер klyngen klustret klusteri
  πίτσα σαλάτα κρέπα κοκτέιλ sallad salladen bakelse bakelsen salat salaten kage kagen kake kaken sałatka naleśnik koktajl salát palačinka polévka салат пицца пирожное коктейль десерт піца тістечко салатата пицата salata prăjitura desertul salaatti leivos
  insalata panino gelato cocktail ensalada tortilla paella hamburguesa bocadillo helado salade crêpe poire`;

/** Languages that have the verb between the two. */
export const APPOSED_FIXED = `proiectul project projet proyecto progetto projeto vergaderzaal vergaderruimte vergaderkamer collegezaal datenbank databank farbschema farbthema farbpalette besprechungszimmer konferenzzimmer sitzungszimmer hörsaal aula auditorium salle salón sala`;

/** Ships and houses that carry somebody's full name. */
export const APPOSED_PROPER = `vaporul nava feribotul catamaranul paquebot catamaran motonave aliscafo catamarano catamarán motorschiff katamaran kreuzfahrtschiff hurtigruten hurtigruteskipet hurtigbåten katamaranen skonnerten skonaren skonerten parník теплоход паром крейсер катамаран лайнер фериботът корабът καταμαράν κρουαζιερόπλοιο laiva risteilijä
  pensiunea cabana hanul penzion penzión pensjonat pensionat pensionatet gostišče gostionica zajazd karczma restaurace hospoda kavárna cukrárna ξενώνας ταβέρνα механата столовая закусочная їдальня`;
