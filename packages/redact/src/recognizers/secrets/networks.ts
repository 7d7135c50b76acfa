/**
 * What a net at home is opened with, told behind the word for the net alone: "wifi for the flat: payyourrentontime", "le wifi du gîte c'est grillons2024",
 * "รหัสไวไฟคือ namwan88", "Wi-Fiはtanuki2019です". Words written as one, or letters and figures; a net's name is written otherwise, and a state in words that people know.
 */
import { isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { codedOnce } from "../code-once.ts";
import type { Context } from "../context.ts";
import { isStatus } from "../status-words.ts";
import { OF_THINGS } from "./crafted.ts";
import { isUnheard } from "./spelt.ts";

const NET = wordSet(
  "wifi fi wi-fi wlan hotspot вайфай вай-фай вайфая вайфаю вайфая wifis וויפיי ווייפיי وايفاي واي wi internet inet",
  "folded",
);
const WHERE = "(?: [\\p{L}\\p{M}'’-]{1,16}){0,4}?";
const FORM = codedOnce(
  new RegExp(
    `(?<![\\p{L}\\d])(?:wi-?fi|wlan|hotspot|вай-?фай\\p{L}?|wireless|واي ?فاي|ווי?יפיי)(?:['’]s)?${WHERE}(?: ?[:=→] ?| (?:is|it['’]s|c['’]est|est|es|è|é|ist|är|er|on|to|je|jest|este|είναι|adalah|là|nya|ay|now|nu|jetzt|ahora) )["“„«']?([\\p{L}\\d][^\\s"“”»,;()<>/\\\\:=]{6,39})`,
    "giu",
  ),
);
/** Its password by name, as it is misspelled and cut short. */
const NAMED = codedOnce(
  /(?<![\p{L}\d])(?:pas+w?or?d\p{L}{0,3}|pass?wrd|pass?wort|pass|pw|sandi|sandinya|mk|mật khẩu|mat khau|clave|senha|contraseña|mdp|code|hasło|haslo|heslo|parola|şifre\p{L}{0,3}|sifre\p{L}{0,3}|пароль|парола)(?: (?:ng|do|da|de|del|of|for|für|od|na|от|до|la|di|nya|k|ke)){0,2} (?:wi-?fi|wlan|вай-?фай\p{L}?)(?: ?(?:nya|ku|namin|natin|nila|mu|saya|kita|kami|em|anh|nhà|ở đây|hier|here|is|ist|:|=|là|adalah|to|je|jest|es|é|è|est)){0,2} ["“„«']?([\p{L}\d][^\s"“”»,;()<>/\\:=]{6,39})/giu,
);
/** How a net is, or is kept, and not what opens it. */
const STATES =
  /verbind|verbund|störung|ausfall|ausgefall|signal|problem|connect|connex|conex|coness|interr|interm|unavail|available|disponib|bağlan|kapcsol|yhtey|yhdist|polac|połącz|připoj|pripoj|подключ|отключ|соедин|підключ|спілк|συνδ|sambung|terhubung|putus|langsam|lentissim|schnell|funktion|funzion|funcion|fonction|fungu|dzia[lł]a|работ|працю|toimi|működ|instab|stabil|router|repeater|(?:2[.,]4|5)g(?:hz)?$|^guest|^gast|^invit|extender|passwor|kennwor|contrase|wachtwoor|adgangs|lösenord|salasana|nätverk|netzwerk|network|ghz|mbit|mbps|802\.|wpa|wep|^\p{L}+-\p{Lu}|\.(?:com|net|org|\p{L}{2})$/iu;
const DENSE: readonly RegExp[] = [
  /(?:รหัส|พาส)?(?:ไวไฟ|วายฟาย|ไวฟาย|ไวไฟล์|wi-?fi|เน็ต)(?:ที่)?[\u0e01-\u0e4e]{0,14}(?:คือ|เป็น|:|=)? ?([A-Za-z][\w!@#$%&*.-]{6,30})(?![\w!@#$%&*-])/giu,
  /(?:wi-?fi|無線LAN|ワイファイ)(?:の)?(?:パス(?:ワード|コード)?|鍵|キー|暗号キー)?(?:は|が|：|:|=)\s?[「『"]?([A-Za-z\d][\w!@#$%&*.-]{7,40})(?=[」』"]?(?:です|でし|だ|に|、|。|,|\s|$))/giu,
  /(?:와이파이|무선랜|wi-?fi)(?: ?(?:비밀번호|비번|암호|패스워드))?(?:는|은|가|이|:|=)? ?['"“‘]?([A-Za-z\d][\w!@#$%&*.-]{7,30})(?=['"”’]? ?(?:입니다|이에요|예요|이고|인데|에요|임|,|$|\n|로|으로))/giu,
  /(?:wi-?fi|无线(?:网)?|無線|网络)(?:的)?(?:密码|密碼)?(?:就)?(?:是|为|：|:)\s?[“「"]?([A-Za-z\d][\w!@#$%&*.-]{7,30})(?![\w!@#$%&*-])/giu,
];

/** Of a net something is said so, right behind "is"; a key is not. */
const SAID =
  /(?:ment|mente|ly|lich|isch|ig|bar|los|haft|ton|tön|nie|ně|able|ible|abile|ibile|ível|ável|lik|lijk|sam|ing|nn?y|ный|ная|ое|ий|но|ний|ne|lny|sty|iv|if|ivo|oso|euse?|eux)$/u;
const SHORTEST_KEY = 8;
const SURELY_SEVERAL = 18;
const [LONGEST_WORD, LONGEST_STATE] = [12, 15] as const;
const ENDS =
  /^["”»']?(?:\s*$|\s*\n|[,.;!)(]|\s[—–-]\s|\s(?:and|but|don|please|jangan|pls|y|e|et|und|en|och|og|i|a|ja|no|nicht|ne|po|tolong|network|netz|network name|nombre|ssid)(?!\p{L}))/iu;

export function networkKeys({ scan: s, emit }: Context): void {
  const { text } = s;
  const net = NET.inText(s);
  if (net) {
    for (const hit of all(FORM, text)) put(hit, false);
    for (const hit of all(NAMED, text)) put(hit, true);
  }
  if (s.hasDense && (net || /ไวไฟ|วายฟาย|ไวฟาย|เน็ต|無線|ワイファイ|와이파이|무선랜|无线|网络|i-?fi/iu.test(text)))
    for (const form of DENSE) for (const hit of all(form, text)) put(hit, false);

  function put(hit: RegExpExecArray, named: boolean): void {
    const value = (hit[1] as string).replace(/[.!?…]+$/u, "");
    if (!isKey(value, named)) return;
    const at = hit.index + hit[0].lastIndexOf(hit[1] as string);
    if (!/\d/.test(value)) {
      const rest = text.slice(at + value.length, at + value.length + 14);
      const joint = text.slice(at - 3, at);
      if (!ENDS.test(rest) || (!named && !/[:=→]/.test(joint) && (value.length <= LONGEST_STATE || SAID.test(value))))
        return;
    }
    emit(at, at + value.length, "SECRET", 0.84, "network-key");
  }
}

/** Three small letters in a row with figures, or so many that no one word has them, none that anybody says. */
function isKey(value: string, named: boolean): boolean {
  if (
    value.length < SHORTEST_KEY ||
    OF_THINGS.test(value) ||
    STATES.test(value) ||
    isStatus(value) ||
    !/\p{Ll}{3}/u.test(value)
  )
    return false;
  if (/\d/.test(value))
    return /^\p{L}/u.test(value) ? !/^\p{Lu}\p{L}+[-_ ]?\d?$/u.test(value) : /\p{Ll}{4}/u.test(value);
  return (
    /^\p{Ll}+$/u.test(value) &&
    value.length > (named ? LONGEST_WORD - 3 : LONGEST_WORD) &&
    isUnheard(value) &&
    // So many letters are no one word; the list is one of hashes.
    (value.length >= SURELY_SEVERAL || !isOrdinaryAnywhere(value))
  );
}
