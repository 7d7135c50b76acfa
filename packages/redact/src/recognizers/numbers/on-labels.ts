/** Numbers as they stand on goods, on their box or in a list of them: "Na štítku je „4055-312-887“", "シールは「2083-5174-06」". */
import { unitAt } from "../../scan/classes.ts";
import type { Scan } from "../../scan/scan.ts";
import { names } from "../persons/things/stops.ts";
import type { Group } from "./groups.ts";

/** What goods are labelled with and packed in, and where they are listed. */
const LABEL = names(
  `label labels sticker stickers tag packaging box catalogue catalog display nameplate rating plate etikett etikette aufkleber schild typenschild verpackung karton katalog étiquette emballage carton catalogue plaque
  etiqueta pegatina caja catálogo embalaje etichetta scatola catalogo confezione targhetta caixa embalagem etiket sticker doos verpakking typeplaatje catalogus mærkat æske eske etikette ask förpackning skylten dekal tarra
  laatikko laatikossa kilpi tarrassa luettelossa etykieta etykiecie naklejce naklejka pudełku opakowaniu tabliczce katalogu štítku štítek nálepce nálepka krabici obalu štítok nálepke škatuli címke címkén matricán doboz dobozon
  etichetă etichetă eticheta cutie cutia ambalaj наклейке наклейка этикетке коробке упаковке каталоге шильдике наклейці етикетці коробці упаковці каталозі етикет етикета кутията опаковката каталога ετικέτα κουτί συσκευασία κατάλογο
  etiketinde etikette kutusunda kutuda katalogda ambalajında tem nhãn hộp stiker dus kemasan label برچسب جعبه کاتالوگ ملصق العلبة الملصق מדבקה המדבקה אריזה האריזה स्टिकर डिब्बे`,
);
const LABEL_DENSE =
  /(?:シール|ラベル|カタログ|箱|銘板|スティッカー|스티커|라벨|박스|상자|标签|標籤|贴纸|貼紙|包装|包裝|箱子|盒子|铭牌)/u;
const OPENS = /["'„“”«「『‘]$/u;
const CLOSES = /^["'“”»」』’]/u;
const MOST_TO_LABEL = 9;
const REACH = 36;

/** In quotes of its own, with a word for a label, a box or a list before it. */
export function isOnLabel(s: Scan, i: number, { start, end }: Group): boolean {
  if (
    unitAt(s.text, start - 1) === 32 ||
    !OPENS.test(s.text.slice(start - 1, start)) ||
    !CLOSES.test(s.text.slice(end, end + 1))
  )
    return false;
  for (let k = i - 1; k >= 0 && k >= i - MOST_TO_LABEL; k--) if (LABEL(s, k)) return true;
  return s.hasDense && LABEL_DENSE.test(s.text.slice(Math.max(0, start - REACH), start));
}
