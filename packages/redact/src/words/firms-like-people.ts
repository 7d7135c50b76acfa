/**
 * Firms, brands, drinks and invented characters whose name is a given and a family name. Written by the project.
 */
const PAIRS = `albert heijn|alfa romeo|aston martin|earl grey|lady grey|bloody mary|tom collins|elden ring|austin mini|faber castell|georgia tech|olivia burton|angel delight|mr kipling|aunt bessie|braun silk|barbour beadnell|don julio|don simon|don simón|jose cuervo|josé cuervo|johnnie walker|jack daniels|jim beam|dr pepper|mary jane|tommy hilfiger|calvin klein|ralph lauren|hugo boss|harley davidson|john deere|john lewis|rolls royce|mercedes benz|morgan stanley|jp morgan|charles schwab|wells fargo|goldman sachs|ernst young|jean coutu|tim hortons|jimmy choo|kate spade|michael kors|estee lauder|estée lauder|elizabeth arden|max mara|jack wolfskin|georg jensen|saint laurent|yves rocher|leroy merlin|louis vuitton|giorgio armani|emporio armani|paco rabanne|harry potter|peter pan|james bond|mickey mouse|minnie mouse|donald duck|sherlock holmes|santa claus|papa john|ruby tuesday|jenny craig|betty crocker|aunt jemima|uncle ben|captain morgan|stella artois|laura ashley|ted baker|ben sherman|fred perry|vera bradley|helly hansen|herman miller|pierre cardin|christian dior|christian louboutin|hans grohe|villeroy boch|roland garros|monte carlo|miss marple|hello kitty|eddie bauer|brooks brothers|simon schuster|harper collins|marie claire|thomas cook|russell hobbs|morphy richards|john smith's|bobbi brown|charlotte tilbury|rosetta stone|mona lisa|jack russell|saint bernard|king charles|granny smith|pink lady|caesar salad|eggs benedict|peach melba|beef wellington|victoria sponge|black forest|mary kay|dow jones|thomson reuters|johns hopkins|harman kardon|bang olufsen|clas ohlson|lincoln navigator|lincoln continental|lincoln aviator|johnson controls|procter gamble|merrill lynch|marks spencer|warby parker|abercrombie fitch|dolce gabbana|massimo dutti|mont blanc|patek philippe|audemars piguet|maurice lacroix|daniel wellington|elisa viihde|marija bistrica|velika gorica|san marino|burt's bees|ben jerry's|jack wills|aston villa|crystal palace|manchester united|sonny angel|moby dick|don quixote|don quijote|queen mary|queen elizabeth|queen victoria|kong harald|túró rudi|belle hélène|kapal api|trung nguyên|jolly roger|frosty jack|tia maria|captain cook|uncle sam|big ben|mary celeste|cutty sark|bill to|grant thornton|penny black|robin hood|проспект мира|piața victoriei|piața unirii|plac wilsona`;

const pairs: ReadonlySet<string> = new Set(PAIRS.split("|"));

/** Their first words, to ask about few. */
export const FIRM_FIRST_WORDS: string = [...new Set([...pairs].map((pair) => pair.slice(0, pair.indexOf(" "))))].join(
  " ",
);

/** Are these two words, in any case, the name of a firm or the like? */
export function isFirmsName(first: string, second: string): boolean {
  return pairs.has(`${first} ${second}`.toLowerCase());
}
