/** Goods that are called like people, by what is wrong with them: "Gardinet Freja er for kort". */
import { holds, setOf } from "../../../names/bits.ts";
import { mannerHere } from "../../../names/model.ts";
import {
  FIRST,
  GREET,
  HUMAN_VERB,
  hashWord,
  LAST,
  PERSON_BEFORE,
  PERSON_VERB,
  SIGNOFF,
  TITLE,
} from "../../../scan/lexicon.ts";
import type { Scan } from "../../../scan/scan.ts";
import { classes, IS_KIN, IS_ROLE } from "../../word-classes.ts";
import { apart } from "../name-tokens.ts";

/** What is said of goods and of nobody: broken, scratched, too short, crooked. */
const FAULTS = setOf(
  `kaputt defekt zerkratzt wackelt schief undicht flimmert durchgelegen knarzt quietscht rissig verzogen fleckig abgebrochen zerbrochen cassé cassée abîmé abîmée rayé rayée tordu tordue fissuré fissurée taché tachée grince couine bancal bancale
  roto rota rayado rayada torcido torcida corta manchado manchada cojea chirría rotto rotta graffiato graffiata storto storta corto macchiato macchiata quebrado quebrada riscado riscada torto torta curto curta rachado rachada kapot gebroken gekrast scheef wiebelt gescheurd
  trasig trasigt repig repad vinglar skev itu ødelagt revnet ridset ridse skæv kort vakler riper skjev plettet rikki naarmuilla heiluu lyhyt repeytynyt haljennut vinossa zepsuty zepsuta pęknięty pęknięta porysowany porysowana krótka krótki chwieje krzywy krzywa mruga rozbitý rozbitá prasklý prasklá
  poškrábaný krátký krátká vrže křivý viklá krátky krátka törött szakadt karcos rövid billeg ferde rupt ruptă stricat zgâriat zgâriată scurt scurtă strâmb счупен счупена къс къса скъсан надраскан сломан сломана порван порвана короткая короткий качается царапина царапиной браком пятном зламаний зламана коротка короткий подряпиною
  σπασμένος σπασμένη κοντή κοντός ραγισμένη γρατζουνιά kırık çizik kısa sallanıyor yırtık slomljen slomljena kratka kratak ogrebotinu ogreban majava مكسور مكسورة قصيرة قصير مخدوش ممزق שבור שבורה קצר קצרה שרוט شکسته کوتاه پاره टूटा टूटी छोटा sulūžęs įbrėžimu ieplīsis katki kriimuga`
    .split(/\s+/)
    .map(hashWord),
  1 << 13,
);

/** "Gardinet Freja er for kort", "Perde Zeynep kısa geldi": a noun right before a given name, and a fault of goods behind. */
export function isFaulty(s: Scan, a: number, b: number): boolean {
  if (b > a + 1 || mannerHere(s).language === 1) return false;
  // The noun was taken with the name, or stands before it.
  const noun = b > a ? a : a - 1;
  if (noun < 0 || !apart(s, noun)) return false;
  if (
    ((s.word[noun] as number) & (FIRST | LAST | PERSON_BEFORE | PERSON_VERB | HUMAN_VERB | GREET | SIGNOFF | TITLE)) !==
      0 ||
    (s.end[noun] as number) - (s.start[noun] as number) < 3 ||
    ((classes[s.mark[noun] as number] as number) & (IS_KIN | IS_ROLE)) !== 0
  )
    return false;
  for (let k = b + 1; k < s.count && k <= b + 4 && apart(s, k - 1); k++)
    if (holds(FAULTS, s.hash[k] as number)) return true;
  return false;
}
