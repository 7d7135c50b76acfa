/**
 * Which charset text in none of Unicode's is written in, where nothing says so: sheets saved by an office of another country, logs of
 * another console. Read as Windows-1252 the names in it would be letters that no recognizer knows, and that anybody turns back.
 */

interface Candidate {
  readonly label: string;
  /** What its languages write most: about half of any text, and little of what another charset makes of it. */
  readonly common: ReadonlySet<string>;
  /** Letters of theirs stand between letters of ASCII: three of them side by side are another script's. */
  readonly latin: boolean;
}

const candidate = (label: string, common: string, latin = false): Candidate => ({
  label,
  common: new Set(common),
  latin,
});
const CYRILLIC = "оеаинтсрвлкмдпуыяієї";

/**
 * In order: of two that are equally likely the first one is taken. Alphabets of Latin letters by language: what one of them never writes
 * tells it from its neighbours ("Jiøí" is no language's).
 */
const CANDIDATES: readonly Candidate[] = [
  candidate("windows-1252", "äöüßéà", true),
  candidate("windows-1252", "éèêëàâæçîïôœùûüñ", true),
  candidate("windows-1252", "áéíóúñüãâêôàç", true),
  candidate("windows-1252", "àèéìòùî", true),
  candidate("windows-1252", "åäöæøéü", true),
  candidate("windows-1254", "çğıİöşüâî", true),
  candidate("windows-1252", "áéíóúýðþæö", true),
  candidate("windows-1252", "éèëïóöüáêç", true),
  candidate("windows-1250", "ąćęłńóśźż", true),
  candidate("windows-1250", "áčďéěíňóřšťúůýžľĺŕôä", true),
  candidate("windows-1250", "áéíóöőúüű", true),
  candidate("windows-1250", "čćđšžäöü", true),
  candidate("windows-1250", "ăâîşţ", true),
  candidate("windows-1251", CYRILLIC),
  candidate("koi8-r", CYRILLIC),
  candidate("ibm866", CYRILLIC),
  candidate("windows-1253", "αοιετσνηυρπκμλςάόίέήύώ"),
  candidate("windows-1255", "יוהלאמרתבשנדםחקכע"),
  candidate("windows-1256", "اليمنوترةبدعسفكهأطصحىج"),
  candidate("windows-874", "านรอกเงมยลวดทส่้ีัิ"),
  candidate(
    "shift_jis",
    "のにはをたがでてとしれさあいうるもすかなこくりんつきっらませよおわそどけどーアイウエオカキクコサシスタテトナハフマムラリルレロンィッャュョグドジブプバ日一人年大本中出時行見月後前生間上東今金名氏話電番号住所所品様客社田木山川高橋佐藤鈴井村小郎子",
  ),
  candidate(
    "euc-jp",
    "のにはをたがでてとしれさあいうるもすかなこくりんつきっらませよおわそどけどーアイウエオカキクコサシスタテトナハフマムラリルレロンィッャュョグドジブプバ日一人年大本中出時行見月後前生間上東今金名氏話電番号住所所品様客社田木山川高橋佐藤鈴井村小郎子",
  ),
  candidate(
    "gb18030",
    "的一是不了人我在有他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小心多天而能好都没日于起还发成事只作当想看无开手十用主行方又如前所本见公同三老从动两长姓名电话机址邮箱订单号客户张王李刘陈杨赵黄周吴市省区路产品",
  ),
  candidate(
    "big5",
    "的一是不了人我在有他這中大來上個國到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可里後小心多天而能好都沒日於起還發成事只作當想看無開手十用主行方又如前所本見公同三老從動兩長姓名電話機址郵箱訂單號客戶張王李劉陳楊趙黃周吳林市省區路產品",
  ),
  candidate(
    "euc-kr",
    "이다가는을를에의하고한지로사기도서인자리어아나대시해정부전수주일안니요김박최조강윤장임성명화번호주소이름고객제품민영은현우준습세",
  ),
];

const SAMPLE = 64 * 1024;
/** Below this share of common signs nothing is known. */
const LIKELY = 0.35;
const WINDOWS_1252 = "windows-1252";

/** The label of the charset that is most likely; Windows-1252 where none is. */
export function guessCharset(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  let best = { label: WINDOWS_1252, share: LIKELY };
  for (const each of CANDIDATES) {
    const share = shareOf(each, sample);
    if (share > best.share) best = { label: each.label, share };
  }
  return best.label;
}

/** From the line of the first byte that is no ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte > 0x7f),
  );
  const begin = bytes.lastIndexOf(10, first) + 1;
  return bytes.subarray(begin, begin + SAMPLE);
}

/** How much of what is no ASCII is common in the candidate's languages, less what none of them writes so. */
function shareOf({ label, common, latin }: Candidate, sample: Uint8Array): number {
  let text: string;
  try {
    // As a stream: a character that the sample cuts is no damage.
    text = new TextDecoder(label, { fatal: true }).decode(sample, { stream: true });
  } catch {
    return 0;
  }
  let all = 0;
  let known = 0;
  let odd = 0;
  let run = 0;
  let before = "";
  const signs = [...text];
  for (const [at, sign] of signs.entries()) {
    const small = sign.toLowerCase();
    const next = signs[at + 1] ?? "";
    if (sign <= "\u007f") run = 0;
    else if (PUNCTUATION.test(sign)) {
      run++;
      // "Paw³a": no word has it inside.
      if (latin && WORD.test(next) && !OPENS.test(sign)) {
        all++;
        odd++;
      }
    } else {
      run++;
      all++;
      const capital = sign !== small;
      // Texts in capitals alone are rare: mostly another charset's small letters.
      if (common.has(small) || common.has(sign)) known += capital ? 0.7 : 1;
      if (
        !LETTER.test(sign) ||
        (latin ? run >= 3 : LATIN.test(before) || LATIN.test(next)) ||
        (capital && before !== "" && before === before.toLowerCase() && before !== before.toUpperCase())
      )
        odd++;
    }
    before = sign;
  }
  return all === 0 ? 0 : (known - odd) / all;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const WORD = /[a-z\u00c0-\u024f]/i;
const LATIN = /[a-z]/i;
/** Signs that may stand right before a word. */
const OPENS = /[\u00a0\u2010-\u2026¡¿«»·]/;
/** Written in many languages' texts: says nothing. */
const PUNCTUATION = /[\u00a0-\u00bf\u2010-\u2049\u20a0-\u20bf\u2116\u2122\u3000-\u303f\uff00-\uff20]/;
