/** Further names that are words of their language as well: asked of a case's known people alone, since many are somebody's wherever they are met. */
import { spelled } from "../names/ordinary-words.ts";
import { isWordName, isWordPart } from "./word-names.ts";

const WORDS = `
  helmi armas marja sevgi dunja rauha satu aarre kulta helmi orvokki vanamo kielo pilvi aalto ranta laakso vuori korpi hirvi karhu ilves susi kotka hauki ahven malý čermák kolář svoboda pokorný tkáč mlynář sedlák havlík kubát mäsiar kráľ vrabec medveď líška žiak kováč mlynár pekár sluha coelho salgado monteiro pastor ferreiro sapateiro guerra paixão alegria saudade primavera aurora estrela socorro neves virgínia brisa marina perla alba gema reina estrella candela piedad caridad amparo socorro fe gloria victoria virtudes bosque fuente fuentes castillo iglesias puente calle plaza salas cabello rubio calvo pardo cordero toro vaca gallo peña leal olive cerise capucine pervenche constance prudence roche boulanger berger chevalier mercier tailleur couturier chevrier faure marchal pigeon loup renard cerf mouton bœuf poisson mees spruit stam tak blad boom sneeuw ijs storm regen donder goud zilver steen hout ijzer goudsmit zilversmit wilczek gołąb szewczyk krawiec piekarz młynarz bednarz rybak łoś jeż żuk komar mucha osa pszczoła śnieg burza deszcz дзвін мельник коваль швець вовк ведмідь лис заєць сорока сокіл голуб мороз соболь лев орёл журавль соловей баран козёл медведь лиса белка мороз зима буря туча гром дождь розовый лилия роза марта август майя ирис вероника виола азалия георгина
  ελπίδα ειρήνη σταύρος σταυρός άγγελος αγάπη νίκη χαρά σοφία ζωή χάρη αρετή πίστη δόξα αυγή ανατολή θάλασσα ουρανός ήλιος άστρο αστέρι φεγγάρι γαλανό κρητικού κόκκινος μαύρος άσπρος μελάς μπακάλης ράπτης ραφτόπουλος ψαράς μυλωνάς σιδεράς κηπουρός βασιλιάς βασιλικός γιασεμί μαργαρίτα τριαντάφυλλο βιολέτα κρίνος
  bäcker müller weber wagner schmidt fischer gärtner metzger jäger förster krüger töpfer maurer zimmermann hirte könig kaiser ritter knecht mann frau kind sohn engel teufel himmel hölle wolke blitz donner hagel nebel tau quelle teich see meer insel ufer brücke
  bunga bintang mawar melati cahaya surya bulan wulan intan mutiara permata indah lestari kartika hujan embun fajar pelangi
`;
const isFurther = spelled(WORDS.trim());
export const isKnownWord: typeof isFurther = (s, i) => isWordName(s, i) || isFurther(s, i);

const further = new Set(WORDS.trim().split(/\s+/));
export const isKnownWordPart = (part: string): boolean => isWordPart(part) || further.has(part);
