/**
 * "請求書に書いてあります", "屏幕还是黑的", "아직 못 찾았어요": something said in a script without spaces, by the endings and small words that no name and no
 * login has. Asked of what stands where an answer is due.
 */

/** Endings of verbs and particles that names in kana have not. */
const JAPANESE =
  /を|ます|ませ|まし[たょ]|くださ|でし[たょ]|ですが|ですか|ない(?:$|で|と|の|ん)|なか[っ]|て(?:い|る|も|は|き|く|お|あ|し)|[っん]で(?:い|も|す)|した(?:$|が|ら|の|い|よ|ん)|って|から(?:$|で|の)|ので|けど|たい(?:$|の|で)|れば|ように|こと|もの(?:$|は|が|で)|まだ|もう|どう|何|いつ|どこ|なぜ|同じ|これ|それ|(?:に|が|は|と|で|も)[\p{Script=Han}]{1,4}(?:い|う|く|す|つ|ぬ|む|る|え|け|せ|て|め|れ|っ|ん|り|き|し|ち|み)/u;
/** Small words that Chinese names are not written with. */
const CHINESE =
  /[的了吗嗎呢吧还還没沒不是就都很什怎哪这這个個请請给給把被么麼您们們]|一[下样樣直点點些会會]|可以|已经|已經|多[久少]|[上下]次|知道|稍等|等(?:等|一)|[查看找]一?[查看找下]|[问問]一?下|好的|死机|當機|[手身]边/u;
/** How sentences end in Korean. */
const KOREAN =
  /(?:요|니다|니까|까요|세요|네요|죠|지요|는데|어서|아서|해서|고요|거든|습니다|ㅂ니다|있어|없어|했어|됐어|돼|할게|볼게|줄게)(?:[.!?~]|$)/u;

/** "사십이 다시 삼이요": figures, told in words. */
const FIGURES = /[영공일이삼사오육칠팔구십백]{2,}/u;

const LONGEST_HAN = 6;
const HAN_ONLY = /^\p{Script=Han}+$/u;

/** Is the value, of one of these scripts, a sentence and no name? */
export function isDenseSentence(value: string): boolean {
  if (HAN_ONLY.test(value) && value.length > LONGEST_HAN) return true;
  if (FIGURES.test(value)) return false;
  return JAPANESE.test(value) || CHINESE.test(value) || KOREAN.test(value);
}

/** How sentences end in Tamil and Bengali, of which no list of words is here. */
const TAMIL = /(?:[ேோ](?:ன்|ம்)|ங்க|[றத]து|ல்லை|ட்டும்|ங்கள்|ங்களா|ுமா)$/u;
const BENGALI = /(?:ছি|ছে|ছেন|বে|বেন|লাম|লেন|নি|না|নাই|তো|দেন|দিন|করেন|করুন)$/u;

/** "பழைய போனில் எழுதி வைத்திருந்தேன்": two words and more, of which the last is a verb. */
export const isIndicSentence = (value: string): boolean =>
  value.includes(" ") && (TAMIL.test(value) || BENGALI.test(value));
