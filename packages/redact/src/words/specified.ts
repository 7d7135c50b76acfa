/** How goods are made, and what a shop says of them, asked about in `persons/things/specified.ts`. Written by the project. */

/** Woods, cloths, metals and colours, as they stand behind "in". */
export const MADE_OF =
  `oak|walnut|pine|beech|birch|ash|maple|teak|mahogany|velvet|leather|linen|cotton|wool|silk|boucl[eé]|suede|denim|steel|brass|marble|glass|rattan|bamboo|chrome|black|white|grey|gray|blue|red|green|yellow|pink|beige|brown|cream|navy|ivory|purple|charcoal|teal
|[Ee]iche|[Bb]uche|[Kk]iefer|[Nn]uss(?:baum)?|[Ee]sche|[Aa]horn|[Bb]irke|Samt|Leder|Leinen|Baumwolle|Wolle|Seide|Stahl|Messing|Marmor|Chrom|[Ss]chwarz|[Ww]ei(?:ß|ss)|[Gg]rau|[Bb]lau|[Rr]ot|[Gg]rün|[Gg]elb|[Bb]eige|[Bb]raun|[Cc]reme|[Aa]nthrazit|[Tt]ürkis|[Ll]ila
|chêne|hêtre|noyer|frêne|velours|cuir|lin|coton|laine|soie|acier|verre|marbre|rotin|bois|noir|noire|blanc|blanche|gris|grise|bleu|bleue|rouge|vert|verte|jaune|marron|écru|anthracite|kaki
|roble|haya|nogal|pino|fresno|terciopelo|cuero|piel|lino|algodón|lana|seda|acero|vidrio|mármol|madera|negro|blanco|azul|rojo|verde|amarillo|marrón|crudo
|rovere|faggio|noce|frassino|velluto|pelle|cotone|seta|acciaio|vetro|marmo|legno|nero|bianco|grigio|blu|rosso|giallo|panna|antracite
|carvalho|faia|nogueira|pinho|veludo|couro|linho|algodão|lã|aço|mármore|madeira|preto|branco|cinza|cinzento|vermelho|amarelo|bege|castanho
|eiken|eikenhout|beuken|noten|notenhout|grenen|fluweel|leer|linnen|katoen|staal|zwart|wit|grijs|blauw|rood|groen|geel|roze|bruin|antraciet
|bok|valnöt|furu|björk|sammet|läder|linne|bomull|stål|svart|vitt?|grått?|blått?|rött?|grönt?|gult?|brunt?|bøg|valnød|fløjl|læder|hør|bomuld|hvidt?|sort|rødt?|grønt?|gråt|blåt|eik|bøk|valnøtt|bjørk|fløyel|skinn|hvitt?
|dębie|buku|orzechu|aksamicie|skórze|lnie|bawełnie|(?:czerni|biel|szarośc)i|czarnym|białym|szarym|niebieskim|czerwonym|zielonym|żółtym|różowym|beżowym|brązowym|granatowym
|dubu|ořechu|sametu|kůži|bavlně|[čc]ern[éou]j?|bíl[éou]|šed[éou]|modr[éou]j?|červen[éou]j?|zelen[éou]j?|žlut[éou]|růžov[éou]|béžov[éou]|hněd[éou]|orechu|zamate|koži|čiernej|bielej|sivej|šedej|žltej|ružovej|béžovej|hnedej
|stejar|nuc|catifea|piele|bumbac|gri|negru|alb|albastru|roșu|galben|bej|maro|hrastu|bukvi|orahu|baršunu|crnoj|bijeloj|beloj|sivoj|plavoj|crvenoj|zelenoj|bež
|сером|ч[её]рном|белом|синем|красном|зел[её]ном|бежевом|дубе|бархате|коже|чорному|білому|сірому|синьому|червоному|зеленому|бежевому|дубі|дъб|кадифе|кожа|черно|бяло|сиво|синьо|червено|бежово
|γκρι|μαύρο|λευκό|άσπρο|μπλε|κόκκινο|πράσινο|κίτρινο|μπεζ|δρυ|καρυδιά|βελούδο|δέρμα`.replaceAll("\n", "");

/** The word for a size, before it. */
export const SIZE_WORDS =
  "size|sizes|[Gg]röße|Gr\\.|taille|talla|taglia|tamanho|maat|storlek|størrelse|str\\.|koko|kokoa|rozmiar|rozmiarze|velikost|velikosti|veľkosť|veľkosti|veličina|veličini|mărimea|măsura|размер|размере|розмір|розмірі|νούμερο|μέγεθος";

/** What it costs, before the sum. */
export const COSTING =
  "costs?|kostet|coûte|coute|cuesta|vale|costa|custa|kost|kostar|koster|maksaa|kosztuje|stojí|kerül|costă|струва|стоит|коштує|košta|stane|κοστίζει";

/** Behind a sum, where no sign of money is before it. */
export const MONEY_BEHIND =
  "\\p{Sc}|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|kr\\.?|:-|,-|zł|Kč|Ft|lei|лв|грн|руб|дин|din|euros?|eura|eur";

/** Small, large and the like, behind a verb of how it falls. */
export const FALLS = `(?:comes? up|runs?) (?:\\p{Ll}{2,9} ){0,2}(?:small|large|big|narrow|wide|tight)|fällt (?:\\p{Ll}{2,9} ){0,2}(?:klein|groß|eng|weit|kürzer|größer|kleiner)|(?:talla|calza|veste|vestem|taille|valt|faller|falder|er faldet) (?:\\p{Ll}{2,9} ){0,2}(?:pequeñ|grande|chic|petit|piccol|pequen|klein|groot|lite|litet|stor|små)`;

/** Is to be had, before "only in grey". */
export const IS_HAD =
  "findes|fås|existe-t-(?:elle|il)|exists?|is|comes|ist|kommt|gibt es|est|existe|es|viene|è|é|vem|is er|är|finns|er|fås|finnes|on|jest|je|є|есть|е|este|είναι|van";
export const ONLY =
  "only|just|nur|bloß|uniquement|seulement|solo|sólo|soltanto|só|apenas|alleen|enkel|bara|endast|bare|kun|tylko|jen|pouze|iba|samo|doar|лише|тільки|только|само|μόνο|csak";
