/** What a machine shows: "Displayet viser 3317420", "Касса пишет 51907263", "空调屏上出现 53170629". */
import { C_PHONE } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { stemTable } from "../stem-flags.ts";
import { isPrivatelyBuilt } from "./built.ts";
import type { Group } from "./groups.ts";

const SCREEN = 1;
/** What it does with a number, right before it. */
const SHOWS = 2;

const says = stemTable([
  [
    SCREEN,
    `display* screen* panel* popup dialog* monitor* touchscreen terminal* till bildschirm* anzeige* servicemenü servicemenu fenster écran* afficheur* pantalla* visor* schermo* schermat* videata tela ecrã visor scherm* paneel
    skærm* skjerm* skärm* näyttö* näytöl* ohjain ohjaimen ekran* okienk* okno wyświetlacz* displej* obrazovk* okně kijelző* képernyő* ecran* afișaj* panoul дисплей* екран* экран* табло касса кассе котёл котел* терминал* панел* меню οθόνη* ένδειξ* μενού χειριστήριο τηλεχειριστήριο
    gösterge* menüde شاشة الشاشة القائمة صفحه نمایشگر منو מסך המסך תפריט בתפריט תצוגה स्क्रीन डिस्प्ले layar màn hình`,
  ],
  [SCREEN | SHOWS, "affiche affichent näyttää näytti menampilkan"],
  [
    SHOWS,
    `shows showed says said reads displays flashes blinks zeigt zeigte steht stand meldet indique muestra pone sale dice mostra dice indica aparece apareceu toont staat geeft viser sier står så visar visade säger lukee pokazuje pisze wyskakuje zobrazuje píše hlásí ukazuje mutat mutatja írja kiír arată scrie apare
    показва пише показывает пишет выдаёт выдает выводит появляется показує видає δείχνει γράφει εμφανίζεται βγάζει gösteriyor yazıyor çıkıyor تظهر يظهر تعرض مكتوب نمایش نوشته כתוב מציג מופיע आया आता दिखा दिखाता hiện hiển báo tertulis muncul`,
  ],
]);
/** In scripts without blanks: the display, and what it does before or behind the number. */
const DENSE = /(?:屏|面板|显示|顯示|画面|パネル|リモコン|화면|메뉴|패널|จอ|เครื่อง)[^.。!?\n\d]{0,12}$/u;
const DENSE_SHOWS = /(?:出现|显示|顯示|写着|寫著|表示|ขึ้น|แสดง|ด้วย)[^.。!?\n\d]{0,4}$/u;
const DENSE_BEHIND = /^["”」』]?\s?(?:と(?:表示|出)|이?라고|가 |이 )/u;

/** A telephone's display shows who calls. */
const CALLS =
  /ring|rang|call|phone|dial|anruf|appel|llam|chiam|liga|ligou|ligue|bel[dlt]|soit|dzwon|volal|volá|hív|hívt|sun[aă]|звон|обажд|дзвон|τηλ|κάλε|ara(?:dı|yan|ma)|اتصل|تماس|חייג|צלצ|मिलाया|कॉल|फोन|电话|電話|来电|着信|전화|gọi|telep|telef|โทร/iu;
const AROUND = 60;

const REACH = 8;
/** The verb stands right before the number. */
const BESIDE = 1;
/** Codes of machines have no more figures. */
const LONGEST = 8;

/** Does a display show the number at token `i`, in its clause, in a text that speaks of no telephone? */
export function isShown(s: Scan, i: number, group: Group): boolean {
  const { text, start, end } = s;
  const at = group.digitsAt;
  if (group.plus || group.digits.length > LONGEST || group.sizes.length > 2 || (s.cues & C_PHONE) !== 0) return false;
  if (text.charCodeAt(at) === 48 || (group.sizes.length > 1 && text.charCodeAt(at + (group.sizes[0] as number)) === 32))
    return false;
  if (isPrivatelyBuilt(s, group) || CALLS.test(text.slice(Math.max(0, at - AROUND), group.end + AROUND))) return false;
  const before = text.slice(Math.max(0, at - 28), at);
  if (i > 0 && text.charCodeAt((end[i - 1] as number) - 1) > 0xe00)
    return DENSE.test(before) && (DENSE_SHOWS.test(before) || DENSE_BEHIND.test(text.slice(group.end, group.end + 8)));
  let shown = false;
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) {
    if (/[,;.!?\n]/.test(text.slice(end[k], start[k + 1])) && !shown) return false;
    if (/[.!?\n]/.test(text.slice(end[k], start[k + 1]))) return false;
    const flags = says(text, start[k] as number, end[k] as number);
    if ((flags & SHOWS) !== 0 && k >= i - BESIDE) shown = true;
    if ((flags & SCREEN) !== 0) return shown;
  }
  return false;
}
