/**
 * People by the shape of their names where no list has them: two with one family name ("J & M Ollerenshaw"), names of Tibet, the Uyghurs and Mongolia in Han signs
 * ("扎西卓玛"), of Vietnam's highlands behind what somebody drives ("tài xế Y Thịnh"), a family name with its particles behind the word for one ("surname de los
 * Reyes"), what a card or an account says ("nama dalam kad …", "name on the app …"), and a short name in a record that has somebody's number.
 */
import { DICTIONARY, FAMILY as LISTED_FAMILY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isVietnamese } from "../../names/ordinary-words.ts";
import { HAN, HANGUL } from "../../scan/classes.ts";
import { C_NAME, hashWord, LAST, wordBits } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";
import { inCode } from "../source-code.ts";
import { FAMILY } from "./dense-beside.ts";

/** "J & M Ollerenshaw", "D. and S. Vandermeer". */
const TWO =
  /(?<![\p{L}\d&])(\p{Lu})\.? ?(?:&|\+|and|und|et|y|e|en|og|och|i|a|и|та) ?(\p{Lu})\.? (\p{Lu}\p{Ll}{2,}(?:[-’'](?:\p{Lu}\p{Ll}+|\p{Ll}{2,}))?)(?![\p{L}\d])/gu;
const JOINED = /\p{Lu}\.? ?(?:[&+]|and|und|et|y|e|en|og|och|i|a|и|та) ?\p{Lu}\.? \p{Lu}/u;
/** Firms, departments and what is counted so. */
const PAIRS =
  /^(?:RD|QA|BB|MS|HM|TC|PL|AE|SP|JJ|DG|PO|FB|OM|MA|CA|AT|BQ|LD|PP|HS|VA|DD|RB|KN|DB|EO|PG|HR|FA|HC|LP|WF|AB|MM|NS|EW)$/;
const FIRM_BEHIND =
  /^(?: (?:\p{Lu}\p{Ll}+ )?(?:&|and|Ltd|Limited|Inc|LLC|LLP|PLC|plc|GmbH|AG|KG|Co|Company|Group|Sons|Bros|Brothers|Partners|Associates|Solicitors|Motors|Builders|Plumbing|Electrical|Services|Transport|Haulage|Farms|Stores?|Shop|Books|Bakery|Garage|Foods|Homes|Estates|Holdings|Trading|Media|Design|Studios?|SA|SL|SRL|Srl|BV|NV|AB|AS|Oy)(?![\p{L}]))/u;
const HOLDERS =
  /(?:account|holders?|name|payable|made out|cheque|check|bacs|transfer|payee|it['’]?s|booked|under|konto\p{L}*|inhaber|titulaire|titular\p{L}*|intestat\p{L}*|nombre|nom|nome|naam|namn|navn|name|mr|mrs|family|tenants?|owners?|to|for|from)[^\p{Lu}\n]{0,12}$/iu;

/** Names in parts of two signs and more, of languages that are written so for others to read. */
const TIBET =
  "扎西|卓玛|次仁|罗布|旺堆|旺姆|多吉|平措|央金|拉姆|白玛|格桑|丹增|旦增|洛桑|尼玛|达娃|索朗|顿珠|曲珍|德吉|仁青|仁增|才让|桑吉|加措|强巴|普布|贡布|益西|边巴|米玛|巴桑|央宗|群培|晋美|江措|卓嘎|班觉|嘉措|泽仁|斯朗|拥忠|更登|东智|南杰|多杰|旺久|旺杰|华旦|切吉|吉美|赤列";
const TURKIC =
  "古丽|古力|买买提|麦麦提|阿卜杜|阿布都|阿不都|热合曼|热西提|吐尔逊|吐尔洪|阿依|努尔|木合|买合木|买买|艾山|艾力|艾合买提|迪丽|热巴|娜扎|帕提|依明|玉素甫|亚森|卡德尔|克里木|哈力|肉孜|图尔|巴哈尔|夏提|木拉提|叶尔|别克|沙吾提|尼亚孜|斯迪克|佐热|米热|麦合|阿孜|祖丽|胡赛";
const MONGOL =
  "巴图|额尔德尼|额尔敦|其其格|格日勒|图雅|乌云|苏日|那日苏|呼和|斯琴|塔娜|宝音|朝鲁|哈斯|巴特尔|布和|阿拉坦|娜仁|高娃|乌兰|孟和|达来|敖登|满都|青格|特木尔|托娅|萨仁|花日|毕力格|那顺|巴雅尔|吉日嘎|阿古拉|白音";
const PARTED = new RegExp(
  `(?:${TIBET}|${TURKIC}|${MONGOL}){2,3}(?:[玛姆珍措尔提木甫汗娜丽花吐]?)(?!市|县|區|区|州|旗|乡|镇|村|路|街|寺|山|湖|河|大厦|酒店|饭店|餐厅|沙漠|草原|机场|公司|牌|花海)`,
  "gu",
);

/** "tài xế Kpă Y Blơ", "shipper H'Hen Niê". */
const DRIVER =
  /(?<!\p{L})(?:tài xế|bác tài|lái xe|shipper|người giao(?: hàng)?|nhân viên giao hàng|anh giao hàng|chị giao hàng|thợ|cô giáo|thầy|bệnh nhân|khách(?: hàng)?|em|anh|chị) ((?:Y|H['’]?|K['’]?|R['’]?)(?: \p{Lu}[\p{L}\p{M}'’]{1,12}){1,2}|(?:H['’]|K['’]|Y[- ])\p{Lu}[\p{L}\p{M}]{1,12}(?: \p{Lu}[\p{L}\p{M}]{1,12}){0,2}|K(?:pă|sor|păh|bour)(?: \p{Lu}[\p{L}\p{M}'’]{0,12}){1,3}|(?:Siu|Rơ|Rah|Nay|Ksor|Kpuih|Puih|Rmah|Niê|Mlô|Êban|Byă|Hwing|Adrơng|Kbuôr|Ayun|Đinh|Hồ|Lò|Quàng|Tòng|Vàng|Giàng|Thào|Sùng|Lầu|Vừ|Mùa|Cứ) \p{Lu}[\p{L}\p{M}'’]{0,12}(?: \p{Lu}[\p{L}\p{M}'’]{0,12}){0,2})(?![\p{L}\p{M}])/gu;

const PARTICLES =
  "(?:(?:de|del|de la|de los|de las|van|van der|van den|van de|von|von der|zu|da|dos|das|do|di|della|du|des|le|la|el|al|bin|binti|ter|ten|mac|mc|st\\.?) ){1,2}";
/** "surname de los Reyes-Uy na-cut": behind the word alone, where a particle shows that a name follows. */
const SURNAME = new RegExp(
  `(?<!\\p{L})(?:surname|last ?name|family name|apelyido|apellidos?|nachname|familienname|nom de famille|cognome|sobrenome|apelido|achternaam|efternamn|etternavn|efternavn|sukunimi|nazwisko|příjmení|priezvisko|vezetéknév|nume de familie|soyad\\p{L}{0,3})(?: (?:is|ist|est|es|è|é|är|er|ko|ay|to|je))? (${PARTICLES}\\p{Lu}[\\p{L}\\p{M}]+(?:[ -]\\p{Lu}[\\p{L}\\p{M}]+){0,2})`,
  "giu",
);
/** What stands on a paper. */
const ON_PAPER =
  /(?<!\p{L})nama (?:(?:saya|penuh|dia) )?(?:dalam|pada|di|kat|atas) (?:kad|ic|i\/c|ktp|e-?ktp|mykad|pasport|paspor|akaun|rekening|kartu|sim|slip|surat|tiket|resit|geran|lesen)(?: (?:saya|pengenalan|nikah|keluarga|kk|bank|pelajar))?(?: (?:ialah|adalah|is|tertulis|tulis))?:? (\p{Lu}\p{L}+(?: (?:(?:binti?|bte?|ibni|anak|ak|a\/[lp])(?!\p{L})|@|\p{Lu}[\p{L}'’]+)){0,6})/gu;
/** "name on parental app Wren": behind whatever shows it, at the end of the clause. */
const ON_THING =
  /(?<!\p{L})(?:display |profile |user )?[Nn]ame (?:on|in|under) (?:the |my |her |his |our )?(?:\p{Ll}{3,10} ){0,2}(?:app|account|profile|tablet|watch|card|badge|ticket|booking|sim|order|label|parcel|id|licen[cs]e|passport|console|wristband|intercom)(?: is| was| says|:| -|,)? (\p{Lu}\p{Ll}{2,}(?: \p{Lu}[\p{L}'’-]+){0,2})(?=\s?(?:[;,.\n)]|$|\s(?:and|but|not|pin|pw|password|code|pass)(?!\p{L})))/gu;
const NO_NAME =
  /^(?:Required|Optional|Mandatory|Enter|Only|As|Nicht|Pflichtfeld|The|This|That|Not|None|Missing|Wrong|Please|Unknown|Missing|Empty|Blank|Default|Guest|User|Admin|Premium|Basic|Family|Business|Personal|Standard|Samsung|Apple|Google|Amazon|Huawei|Xiaomi|Lenovo|Android|Windows|Fire|Kids|Home|Work|Office|Error|Reads|Shows|Is)$/;

/** The last name of a record that has the first. */
const RECORD_LAST =
  /(?<![\p{L}\d])["']?(?:fn|fname|f_name)["']?\s?[:=]\s?["']?\p{Lu}[\p{L}'’-]{1,24}["']?\s?[,;&|\s]\s?["']?(?:ln|lname|l_name|sn)["']?\s?[:=]\s?["']?(\p{Lu}[\p{L}'’-]{1,24})(?![\p{L}\d])/gu;
/** A name in a record, and beside it what only people have. */
const RECORD_NAME = new RegExp(
  `"(?:name|real_?name|full_?name|customer|client|recipient|receiver|consignee|contact|buyer|holder|user|nm)"\\s?:\\s?"(${FAMILY}\\p{Script=Han}{1,2}|[\\uac00-\\ud7a3]{2,4})"`,
  "giu",
);
const OF_SOMEBODY =
  /"(?:mob(?:ile)?|phone|tel|cell|hp|addr(?:ess)?|id_?(?:card|no)|e?mail|birth\w*|dob|gender|sex|age|rrn|jumin)\w*"\s?:/i;

/** Two family names that are one, as Taiwan has them. */
const DOUBLE =
  /(?:張簡|张简|范姜|張廖|张廖|葉劉|江謝|張許|林謝)\p{Script=Han}{1,2}(?=$|[\s，。,.、;；：:(（\d]|身[分份][證证]|先生|小姐|女士|的(?:帳|訂|電|地|卡|包))/gu;

/** What is asked for below the family name in Japanese. */
const BELOW =
  /(?:下の名前|下の名|(?<=[字姓名邉辺田、])下)[はが](?:「|『)?([\u3041-\u3096]{1,4}[\u4e00-\u9fff]?|[\u30a1-\u30fa]{2,5}|[\u4e00-\u9fff]{1,3})(?=[」』]?(?:です|と(?:申|いい|書)|、|。|！|$))/gu;
const OF_NAMES = /名前|名字|苗字|姓|漢字|じゃなく|ではなく|氏名|よみ|読み/u;
const BELOW_NOT = /^(?:どこ|どれ|なに|何|違|同じ|空欄|未入力|省略|漢字|変更|正し|こちら|以下|それ|これ|ここ)/u;

export function toldShapes(ctx: Context): void {
  const { scan: s, emit } = ctx;
  const { text } = s;
  if (JOINED.test(text)) two(ctx);
  if (s.hasDense) {
    if ((s.scripts & (1 << HAN)) !== 0) {
      for (const { 0: hit, index } of all(PARTED, text))
        emit(index, index + hit.length, "PERSON", 0.91, "person-parted");
      for (const { 0: hit, index } of all(DOUBLE, text))
        emit(index, index + hit.length, "PERSON", 0.86, "person-shape");
      if (OF_NAMES.test(text))
        for (const { 0: hit, 1: name = "", index } of all(BELOW, text))
          if (!BELOW_NOT.test(name)) put(ctx, index + hit.lastIndexOf(name), name, 0.8);
    }
    if (s.hasColon && (s.scripts & ((1 << HAN) | (1 << HANGUL))) !== 0 && text.includes('"') && OF_SOMEBODY.test(text))
      for (const { 0: hit, 1: name = "", index } of all(RECORD_NAME, text))
        put(ctx, index + hit.lastIndexOf(name), name, 0.86);
  }
  const patterns = [
    ...(isVietnamese(s) ? [DRIVER] : []),
    ...((s.cues & C_NAME) !== 0 ? [SURNAME, ON_PAPER, ON_THING] : []),
    ...(text.includes("fn") || text.includes("name") ? [RECORD_LAST] : []),
  ];
  for (const pattern of patterns)
    for (const { 0: hit, 1: name = "", index } of all(pattern, text))
      if (!NO_NAME.test(name) && /^\p{Ll}* ?(?:\p{Ll}+ )*\p{Lu}/u.test(name))
        put(ctx, index + hit.length - name.length, name, 0.86);
}

function put({ scan, emit }: Context, at: number, name: string, score: number): void {
  if (!inCode(scan, at)) emit(at, at + name.length, "PERSON", score, "person-shape");
}

function two({ scan: { text }, emit }: Context): void {
  for (const hit of all(TWO, text)) {
    const [whole, a, b, name] = hit as unknown as [string, string, string, string];
    const before = text.slice(Math.max(0, hit.index - 28), hit.index);
    if (PAIRS.test(a + b) || FIRM_BEHIND.test(text.slice(hit.index + whole.length, hit.index + whole.length + 40)))
      continue;
    const word = name.toLowerCase();
    const listed = (wordBits(word, 0, word.length) & LAST) !== 0 || (LISTS(hashWord(word)) & LISTED_FAMILY) !== 0;
    const plain = (LISTS(hashWord(word)) & DICTIONARY) !== 0;
    if ((listed && !plain) || HOLDERS.test(before))
      emit(hit.index, hit.index + whole.length, "PERSON", 0.84, "person-two");
  }
}
