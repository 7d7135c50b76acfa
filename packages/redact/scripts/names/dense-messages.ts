/**
 * Synthetic messages in Chinese, Japanese and Korean. `{N}` is a full name, `{G}` a given or pet name, `{F}` a family
 * name, `{K}` a name in kana, `{W}` an ordinary word, `{Z}` a number.
 */
import {
  CHINESE_DOUBLE,
  CHINESE_FAMILY,
  CHINESE_GIVEN,
  JAPANESE_FAMILY,
  JAPANESE_GIVEN,
  KOREAN_DOUBLE,
  KOREAN_FAMILY,
  KOREAN_FIRST,
  KOREAN_SECOND,
} from "../../src/names/dense-names.ts";
import { DENSE_WORDS, JAPANESE_KANA } from "./dense-words.ts";
import type { Message, Template, Templates } from "./messages.ts";
import type { Random } from "./random.ts";
import { denseNames } from "./world-names.ts";

const words = new Map(Object.entries(DENSE_WORDS).map(([language, list]) => [language, list.split(/\s+/)]));
const KANJI_FAMILY = [
  ..."田山川村本野井藤木原島崎小大中高松竹林石岩森沢谷池橋宮北西東南上下新古長浜坂水瀬早黒白青金内星荒",
];
const KANJI_GIVEN = [..."美恵子香織奈菜花莉彩紗優結愛陽翔太郎一二介平也人樹輝真誠健大和拓海悠斗蓮湊颯"];

/** Given names that some are called, beside those put together below. */
const CHINESE_WHOLE = denseNames("zh").given;
const JAPANESE_WHOLE = [...JAPANESE_GIVEN, ...denseNames("ja").given].filter((name) => name.length > 1);
/** The commonest first. */
const JAPANESE_FAMILIES = [...new Set([...JAPANESE_FAMILY, ...denseNames("ja").family])];
const KOREAN_WHOLE = denseNames("ko").given;
/** Of a hundred. */
const WHOLE = 35;

/** Common names come oftener: half of the time one of the first hundred. */
function familyOf(list: readonly string[], rng: Random): string {
  return list[rng.chance(50) ? rng.below(Math.min(100, list.length)) : rng.below(list.length)] as string;
}

function chinese(kind: string, rng: Random): string {
  const given = rng.pick([...CHINESE_GIVEN]);
  const second = rng.pick([...CHINESE_GIVEN]);
  const family = rng.chance(5) ? rng.pick(CHINESE_DOUBLE) : familyOf(CHINESE_FAMILY, rng);
  if (kind === "F") return family;
  if (kind === "G")
    return rng.chance(60)
      ? rng.pick(["小", "老", "阿"]) + (rng.chance(50) ? familyOf(CHINESE_FAMILY, rng) : given)
      : given + (rng.chance(30) ? given : second);
  if (rng.chance(WHOLE)) return family + rng.pick(CHINESE_WHOLE);
  return family + given + (rng.chance(75) ? second : "");
}

function japanese(kind: string, rng: Random): string {
  const built = rng.chance(15);
  const family = built ? rng.pick(KANJI_FAMILY) + rng.pick(KANJI_FAMILY) : familyOf(JAPANESE_FAMILIES, rng);
  const given = rng.chance(20) ? rng.pick(KANJI_GIVEN) + rng.pick(KANJI_GIVEN) : rng.pick(JAPANESE_WHOLE);
  if (kind === "F") return family;
  if (kind === "G") return given;
  if (kind === "K") {
    const gap = rng.pick([" ", "　", "・", " "]);
    return rng.pick(JAPANESE_KANA) + (rng.chance(80) ? gap + rng.pick(JAPANESE_KANA) : "");
  }
  return family + rng.pick(["", "", " ", "　"]) + given;
}

function korean(kind: string, rng: Random): string {
  const given = rng.chance(WHOLE) ? rng.pick(KOREAN_WHOLE) : rng.pick(KOREAN_FIRST) + rng.pick(KOREAN_SECOND);
  const family = rng.chance(6) ? rng.pick(KOREAN_DOUBLE) : familyOf(KOREAN_FAMILY, rng);
  if (kind === "F") return family;
  if (kind === "G") return given;
  return family + (rng.chance(5) ? rng.pick(KOREAN_SECOND) : given);
}

export function denseMessage(templates: Templates, rng: Random): Message {
  const language = rng.pick(["zh", "ja", "ko"]);
  const own = templates.get(language) as readonly (readonly Template[])[];
  const names: (readonly [number, number])[] = [];
  const make = language === "zh" ? chinese : language === "ja" ? japanese : korean;
  let text = "";
  const parts = rng.chance(50) ? 1 : 2;
  for (let k = 0; k < parts; k++) {
    if (k > 0) text += language === "ko" ? rng.pick([" ", "\n"]) : rng.pick(["，", "。", "\n"]);
    const template = rng.pick(rng.pick(own)).text;
    let at = 0;
    for (const hit of template.matchAll(/\{([A-Z])\}/g)) {
      text += template.slice(at, hit.index);
      at = hit.index + hit[0].length;
      const kind = hit[1] as string;
      if (kind === "W") text += rng.pick(words.get(language) as string[]);
      else if (kind === "Z") text += String(rng.below(9000) + 100);
      else {
        const name = make(kind, rng);
        names.push([text.length, text.length + name.length]);
        text += name;
      }
    }
    text += template.slice(at);
  }
  return { text, names };
}
