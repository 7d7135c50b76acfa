/**
 * Names that are words of their language as well, which lists of ordinary words leave out because they are names. In small letters
 * such a word is the case's person only where it stands as one.
 */
import { isGerman, isOrdinary, spelled } from "../names/ordinary-words.ts";
import type { Scan } from "../scan/scan.ts";

/** German ones as they are written: every noun has a capital there. */
export const isNounName = spelled(
  `Sommer Winter Herbst Frühling Lenz Berg Wald Stein Bach Busch Baum Blume Rose Fuchs Wolf Vogel Hase Hirsch Hahn Adler Falke Spatz Fink Bär Löwe Fisch Bauer Schmied Schneider Bäcker Koch Kellner Richter Schreiber Kaiser König Graf Herzog Ritter
  Sonntag Freitag Montag Samstag Engel Herz Stern Mond Sonne Regen Schnee Frost Sturm Winkel Brand Feld Acker Garten Kirche Kreuz Turm Brunnen Brücke Tisch Nagel Hammer Keller Ofen Schlüssel Nuss Apfel Birne Kohl Zucker Salz Pfeffer Kranz Korb Beutel Sack Topf Spiegel Bruder Freund Gast Held Jung Hoffnung Gnade Linde`,
);

/** In small letters, in any language. */
const WORDS = `max klein kurz lang groß gross schwarz weiß weiss braun roth rot grün gelb stark schön schnell frisch fröhlich ernst herzlich jung alt neu still freundlich reich will möge
  bakker visser smit kok slager boer koning prins bos dijk berg veld molen kuiper mulder wit zwart groen bruin groot jong lang kort sterk mooi vos haan vogel zomer winter roos brouwer timmerman schilder snijder metselaar wever herder jager schipper tuinman molenaar schaap hond hert bloem
  petit grand gros blanc noir roux brun leroy fort lefort rose blanche claire aurore marin boulanger meunier charpentier marchand fontaine dupont rivière forêt fleur hiver printemps leblanc lebrun martin olive prune cerise félicité désirée désiré aimée aimé modeste clémence violette marguerite victoire capucine parfait constant clément prudence
  rey blanco moreno rubio delgado bravo rojo luz sol paz cruz flor iglesia campo torres ríos río prado monte león lobo pastor herrero zapatero dolores soledad consuelo esperanza mercedes rosario pilar remedios milagros ángeles nieves
  bianco rossi rosso neri bruno grasso longo basso forte ricci leone gatto fiore fiori fontana costa serra monti conte ferraro fabbri sarto fortunato fortunata felice serena gioia stella luce vittoria letizia celeste chiara perla fiamma sale pesce monaco sarti
  luz pereira silva ramos rios campos prado costa rosa flor leal bravo bonito graça glória vitória esperança céu sol mar lima pinheiro carvalho nogueira figueira moreira leão lobo raposo coelho pinto leitão cordeiro carneiro bezerra farinha machado
  deniz umut barış güneş yıldız bahar gül yağmur toprak çiçek savaş özgür sevgi kaya dağ aslan kurt kılıç demir çelik şahin doğan polat aydın yavuz güzel can ay ışık eylül nehir damla pınar ırmak bulut ateş kar çınar yıldırım kaplan arslan taş tuna ekin defne çağ ufuk
  wilk zając lis kot ptak sowa słowik kowal król mróz zima wiosna lato kwiat róża dąb sosna jasny biały czarny mały długi wesoły dobry ryba baran gołąb kruk sikora
  novák novotný veselý černý bílý malý velký dlouhý tichý smutný dobrý král kovář vlk liška zajíc sokol holub čermák jelínek beran kohout květ květina hora skála mráz jaro zima
  berg sten ström lund blom kvist gren sjö ek björk asp rask modig frisk glad stark ljung holm björn ulf orm falk stjärna vår sommar dag sol
  bakke berg dal holm lund moe strand vik haug sten bjørn ulv falk vår sommer lykke tro håb fred odd even liv stig gry bror eng lie ås nes foss
  virta mäki niemi lahti saari järvi joki koski salo lehto laine metsä kallio toivo lumi tuuli aamu ilta kukka meri taivas onni rauha armo satu aura koivu leppä kuusi mänty haapa lahtinen saari taimi valo
  fekete fehér kis nagy kovács szabó molnár varga farkas róka hegedűs király virág rózsa hajnal csillag boglárka kerekes asztalos lakatos fazekas mészáros juhász halász vadász bíró katona kádár barna vörös fehér lengyel török magyar német takács
  мороз зима весна снег вода река волк заяц лис сокол голубь соловей кузнец король вера надежда любовь мир роза лилия слава свет заря белый черный чёрный малый хороший ковал коваль швець мельник сорока ворона орел жук гриб соколов мельник коваль пекарь гончар бондар кравець ткач
  gintaras rasa aušra eglė ąžuolas liepa vilkas bērzs bērzi kalns kalni ozols ozoli liepas vilks zvirbulis saar kask mägi tamm lepp kuusk rebane hunt
  kranjska kranjec novak kovač medved golob vran
  ciobanu ciobanul lupu lupul ursu ursul moraru croitoru vuk zima jelen sokol mraz hruška švec havran straka kohout wróbel bocian niedźwiedź kocsis mäkinen
  любов надія віра зоря квітка слава лелека`;
export const isWordName = spelled(WORDS);

const written = new Set(WORDS.split(/\s+/));
/** Is a part of a known name such a word? */
export const isWordPart = (part: string): boolean => written.has(part);

/** "Strom ist weg", "Bäcker von Beruf": a word of a German text, where every noun has a capital, that nobody is called by. */
export const isGermanWord = (s: Scan, i: number): boolean =>
  isGerman(s) && isOrdinary(s, i) && !isNounName(s, i) && !isWordPart(s.text.slice(s.start[i], s.end[i]).toLowerCase());
