/** What stands on people's badges, and what they call their networks at home: "Badge EMP-20417", "wifi here is Blue-Kettle-77". */
import { wordSet } from "../../scan/word-sets.ts";
import { codedOnce } from "../code-once.ts";
import { type Context, digitsBehind } from "../context.ts";
import { edged } from "../edged.ts";
import { classed, IS_BADGE } from "../word-classes.ts";

const BADGE = classed(
  IS_BADGE,
  `badge badges lanyard staff employee emp personnel operator clock keycard dienstausweis mitarbeiterausweis hausausweis zutrittskarte personalnummer personalnr gafete carné crachá
  crachat tesserino matricola matricule toegangspas personeelspas passerkort passerkortet adgangskort identyfikator průkaz belépőkártya legitimație legitimația пропуск бейдж табельный
  перепустка kulkukortti kulkulätkä`,
  "folded",
);
const NETWORK = classed(
  IS_BADGE,
  "wifi wlan ssid hotspot fi network netzwerkname réseau red rede rete netwerknaam nätverket netværket nettverket sieć síť сеть вайфай фай мережа",
  "folded",
);
const STAFF = classed(IS_BADGE, "EMP STF PERS WRK", "exact");
const FI = wordSet("fi фай", "lower");
const NUMBER =
  /^(?: (?:id|card|no\.?|nr\.?|number|num|code|is|was|nummer|n[°º]|numéro|número|numero|номер|číslo|nro)){0,3}[\s:#=-]{1,3}(\p{Lu}{1,5}[-_/]?\d{3,8}(?:-\d{1,4})?|\d{2,4}-\d{3,6})(?![\p{L}\d-])/u;
const NAMED = codedOnce(
  /^(?: (?:name|ssid|network|netz|here|there|at home|upstairs|downstairs|heißt|hier|ici|aquí|aqui|qui|is|called|named|ist|est|s['’]appelle|se llama|es|si chiama|è|é|heet|heter|hedder|nazywa się|se jmenuje|называется)){0,3}[ :="'“„«]{1,3}([\p{L}\d]{2,}(?:[-_.][\p{L}\d]+){1,5})/iu,
);
/** "wifi: havkat2020": a word and its year. */
const LABELLED = /^(?:[:=]| [-–:=]) ?([\p{Ll}]{4,20}\d{2,6})(?![\p{L}\d._@-])/u;
const STANDARD =
  /^(?:wpa|wep|802|ieee|b\/g|2[.,]4|5g|6e|ax\d|ac\d|n\d|mesh|direct|wi-fi|usb|tp-link$|dual|tri|multi|plug|guest|gast|invit|visitor|public|office|staff|corp|free|on-|off-|re-|pre-|ipv)/i;

/** "SSID Plover-2G and key w4terVole77": what opens it, right behind its name. */
const KEY = edged(
  codedOnce(
    /^(?: name| is| ist| est|:){0,2} ?["“'«]?[\p{L}\d][\p{L}\d_.-]{1,24}["”'»]?(?:,| \/| and| und| et| y| e| en| och| og| i| a| и|;)? (?:the |der |la |le |de )?(?:key|code|pass|pw|schlüssel|clé|clave|chiave|chave|sleutel|nyckel(?:n)?|nøgle|nøkkel|avain|klucz|klíč|kľúč|kulcs|cheie|ключ|anahtar)(?: is| ist| est| es| è| é|:|=)? ?["“'«]?((?=\S{0,30}\d)[^\s,;"”'»]{8,40})/iu,
  ),
);

/** At a word for a badge or a network. */
export function atBadge(ctx: Context, i: number): void {
  const s = ctx.scan;
  // All of these hold a digit.
  if (!digitsBehind(s, i, 72)) return;
  const end = s.end[i] as number;
  const behind = s.text.slice(end, end + 72);
  if (STAFF(s, i)) {
    const hit = /^[-_]\d{3,8}(?![\p{L}\d_-])/u.exec(behind);
    if (hit !== null) ctx.emit(s.start[i] as number, end + hit[0].length, "ID", 0.78, "badge");
  }
  if (BADGE(s, i)) emit(ctx, end, NUMBER.exec(behind), "ID", "badge");
  else if (NETWORK(s, i) && (!FI(s, i) || s.end[i - 1] === (s.start[i] as number) - 1)) {
    emit(ctx, end, KEY.exec(behind) ?? LABELLED.exec(behind), "SECRET", "network-key");
    const hit = NAMED.exec(behind);
    const value = hit?.[1] ?? "";
    if (value.length < 8 || STANDARD.test(value) || !/\d/.test(value) || /\.\p{L}{2,4}$/u.test(value)) return;
    emit(ctx, end, hit, "SECRET", "network-name");
  }
}

function emit(ctx: Context, from: number, hit: RegExpExecArray | null, type: "ID" | "SECRET", rule: string): void {
  if (hit === null) return;
  const end = from + hit[0].length;
  ctx.emit(end - (hit[1] as string).length, end, type, 0.8, rule);
}
