/**
 * Numbers of people by their form and a word somewhere in the sentence, where no cue leads to them: "sett pengene på 1204.56.78903", "Perso liegt vorm Scanner,
 * die Maschine liest L8Z7…", "driver lic seen F255-…", "kärtchen der Kasse trägt M310…", "then 317 off the back", "volejte až po třetí na 7 7 5, 3 1 8, 0 4 4".
 */

import type { PersonalType } from "../../redacted.ts";
import { DOT, HYPHEN, SLASH } from "../../scan/classes.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

interface Form {
  readonly type: PersonalType;
  readonly form: RegExp;
  /** Signs that the form has, of which the scan knows whether the text holds them; 0 for none. */
  readonly signs: number;
  /** What has to be said before, in the sentence or near; none where the form alone is proof. */
  readonly before?: RegExp;
  readonly not?: RegExp;
  readonly score?: number;
}

const ACCOUNT =
  /(?<!\p{L})(?:bank\p{L}*|konto\p{L}*|cont(?:ul)?|sparbuch\p{L}*|spar\p{L}{0,8}|livret|libretto|libreta|cuenta|compte|conta|account|a\/c|acc|passbook|savings|khata\p{L}*|khate|खाता|खाते|račun\p{L}*|účet|účtu|książeczk\p{L}*|rekening|hesab\p{L}*|hesap|depunere|depozit|ifsc|счёт|счет|рахунок|сметка|λογαριασμ\p{L}*)(?!\p{L})/iu;
const MONEY_BEHIND =
  /^ ?(?:lei|ron|eur|€|\$|£|kr|zł|pln|usd|rs|inr|₹|tl|₺|%|mb|gb|kg|km|ft|huf|czk|kč|руб|грн|лв)(?!\p{L})/iu;
const PAPER_OF_STATE =
  /(?<!\p{L})(?:perso|(?:personal)?ausweis(?!leser|scanner|drucker|app|foto|hülle)\p{L}*|id-?karte|carte d['’]identité|cni|carta d['’]identità|identiteitskaart|id-?kaart|aufenthaltstitel)(?!\p{L})/iu;
const LICENCE = /(?<!\p{L})(?:driver'?s?|driving|dl|d\/l|lic|licen[cs]e|permit|permis|licencia)(?:['’]s)?(?!\p{L})/iu;
const CALLS =
  /(?<!\p{L})(?:call\p{L}*|ring|phone|telephone|tel|tél|mobile|mob|cell|text|reach|dial|number|anruf\p{L}*|ruf\p{L}*|erreich\p{L}*|nummer|handy|telefon\p{L}*|appel\p{L}*|joign\p{L}*|joindre|téléphone|numéro|portable|llam\p{L}*|teléfono|número|móvil|celular|chiam\p{L}*|telefono|numero|cellulare|lig[aou]\p{L}*|telemóvel|telefone|atende|responde|zap|whats\p{L}*|bel|bellen|gsm|ring\p{L}*|nås|mobil\p{L}*|soit\p{L}*|puhelin\p{L}*|dzwoń\p{L}*|dzwonić|zadzwoń|numer|komórk\p{L}*|volejte|volat|zavol\p{L}*|telefonu|mobilu|číslo|čísle|volajte|hívj\p{L}*|hívható|telefonszám\p{L}*|sun[aă]\p{L}*|număr\p{L}*|звон\p{L}*|позвон\p{L}*|номер\p{L}*|тел|телефон\p{L}*|дзвон\p{L}*|подзвон\p{L}*|обад\p{L}*|καλέστε|τηλέφωνο|ara\p{L}*|telefon\p{L}*|hubungi|telepon|tawag\p{L}*|gọi|sđt)(?!\p{L})/iu;
const CALLS_IN_JAPAN = /電話|でんわ|デンワ|TEL|Tel|携帯|ケータイ|連絡|かけ直|番号|折り?返/u;
const FUND =
  /(?<!\p{L})(?:kasse\p{L}*|krankenkasse\p{L}*|gesundheitskarte|egk|kärtchen|kassenkarte\p{L}*|versicherten\p{L}*|kvnr|aok|tk|barmer|dak|ikk|bkk|kkh|knappschaft)(?!\p{L})/iu;

const FORMS: readonly Form[] = [
  // A Norwegian account: four, two, five.
  { type: "BANK", form: /(?<![\d.,/-])\d{4}\.\d{2}\.\d{5}(?![\d-]|[.,]\d)/gu, signs: DOT },
  {
    type: "BANK",
    form: /(?<![\p{L}\d/.-])[A-Z]{1,3}\/\d{2,4}\/\d{4,8}(?![\p{L}\d/-])/gu,
    signs: SLASH,
    before: ACCOUNT,
    not: /(?<!\p{L})(?:invoice|inv|order|po|ref|bill|case|ticket|policy)(?!\p{L})/iu,
  },
  {
    type: "BANK",
    form: /(?<![\p{L}\d.,/-])(?:[A-Z]{2} ?)?(?!\d{1,3}(?:\.\d{3})+(?!\d))\d{3,5}\.\d{3,4}\.\d{1,3}(?![\d-]|[.,]\d)/gu,
    signs: DOT,
    before: ACCOUNT,
    not: /(?<!\p{L})(?:version|v|app|firmware|build|update|ver)(?!\p{L})/iu,
  },
  // What German health funds number their members by, and identity cards as machines read them.
  { type: "ID", form: /(?<![\p{L}\d-])[A-Z]\d{9}(?![\p{L}\d-])/gu, signs: 0, before: FUND },
  {
    type: "ID",
    form: /(?<![\p{L}\d-])(?=(?:[A-Z]*\d){3})(?=\d*[A-Z])[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}\d?(?![\p{L}\d-])/gu,
    signs: 0,
    before: PAPER_OF_STATE,
  },
  {
    type: "ID",
    form: /(?<![\p{L}\d-])\d{2}-\d{7}-\d(?![\d-])/gu,
    signs: HYPHEN,
    before: /\b(?:SSS|GSIS|UMID|sss|gsis)\b/u,
  },
  {
    type: "ID",
    form: /(?<![\p{L}\d-])\d{2}-\d{9}-\d(?![\d-])/gu,
    signs: HYPHEN,
    before: /phil ?health|\bPH(?:IC)?\b/iu,
  },
  // Licences of states whose form nothing else has, and others behind a word for one.
  {
    type: "ID",
    form: /(?<![\p{L}\d-])(?:[A-Z]\d{3}-\d{3}-\d{2}-\d{3}-\d|[A-Z]-\d{3}-\d{3}-\d{3}-\d{3})(?![\p{L}\d-])/gu,
    signs: HYPHEN,
  },
  {
    type: "ID",
    form: /(?<![\p{L}\d-])(?:[A-Z]\d{3}-\d{4}-\d{4}(?:-\d{2})?|[A-Z]\d{4}-\d{5}-\d{5}|[A-Z]\d{3}-\d{3}-\d{3}-\d{3})(?![\p{L}\d-])/gu,
    signs: HYPHEN,
    before: LICENCE,
  },
  {
    type: "ID",
    form: /(?<![\p{L}\d-])[A-Z]{3} ?\d{6}(?![\p{L}\d-])/gu,
    signs: 0,
    before: /(?<!\p{L})seri[aię] (?:i|oraz|,) ?(?:nr|numer)\p{L}{0,3}|(?<!\p{L})seria nr/iu,
    not: /paszport|polis|faktur/iu,
  },
  {
    type: "ID",
    form: /(?<![\p{L}\d.,-])(?:\d{9} \d{2}|\d{3} \d{3} \d{3} \d{2})(?![\p{L}\d-]|[.,]\d)/gu,
    signs: 0,
    before: /(?<!\p{L})cpf(?!\p{L})/iu,
  },
  {
    type: "PHONE",
    form: /(?<![\p{L}\d.,-])(?<!\d,? )\d(?: \d){1,3}(?:, ?\d(?: \d){1,3}){1,4}(?![\p{L}\d]|[.,:]\d|,? \d)/gu,
    signs: 0,
    before: CALLS,
  },
  {
    type: "PHONE",
    form: /(?<![\p{L}\d.,-])(?<!\d,? )\d{2}(?: \d){8,9}(?![\p{L}\d]|[.,:]\d|,? \d)/gu,
    signs: 0,
    before: CALLS,
  },
  {
    type: "PHONE",
    form: /(?<![\d-])0\d{1,3}[ 、・，]\d{1,4}[ 、・，]\d{3,4}(?![\d-])/gu,
    signs: 0,
    before: CALLS_IN_JAPAN,
  },
];
const REACH = 80;

/** The check digits, where the card's back is told behind them. */
const ON_BACK =
  /(?<![\p{L}\d/.,-])\d{3}(?= (?:off|on|from|at) (?:the|its|my) back| (?:hinten(?: drauf)?|au dos|derrière|al dorso|atrás|detrás|sul retro|dietro|no verso|atrás|achterop|på baksidan|på baksiden|bagpå|z tyłu|vzadu|na zadní straně|hátul|pe spate|сзади|на обороте|ззаду|на гърба|arkasında|arkada|di belakang|mặt sau)(?!\p{L}))/giu;
const BACK_BEFORE =
  /(?<=(?<!\p{L})(?:dietro|sul retro|detrás|atrás|derrière|hinten|achterop|vzadu|hátul|bagpå|bakpå|baksidan|arkasında|arkada|сзади|ззаду) (?:c['’]è|ci sono|pone|sale|está|il y a|steht|stehen|staat|stojí|je|van|står|yazan|стоит|написано|є|пише)(?: (?:un|el|le))? )\d{3}(?![\d/.,-]\d|\d)/giu;
const CARD = /(?<!\d)\d{4}([ .-]?)\d{4}\1\d{4}\1\d{3,4}(?!\d)|(?<!\d)3[47]\d\d[ -]?\d{6}[ -]?\d{5}(?!\d)/u;
/** "… 9012 / 0528 / 901", a card's month and check digits apart by one sign. */
const ROW =
  /(?<=\d{4}[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{4} ?([/|,;]) ?)(?:0[1-9]|1[0-2])[/-]?(?:20)?[2-4]\d(?: ?[/|,;] ?\d{3,4})?(?![\d/-])/gu;

export function codesByForm({ scan: s, emit }: Context): void {
  if (!s.hasDigit) return;
  const { text, signs } = s;
  for (const { type, form, signs: needed, before, not, score } of FORMS) {
    if (needed !== 0 && (signs & needed) === 0) continue;
    for (const { 0: hit, index } of all(form, text)) {
      const to = index + hit.length;
      const said = text.slice(Math.max(0, index - REACH), index);
      if (before !== undefined && !before.test(said)) continue;
      if (
        not?.test(said) === true ||
        (type === "BANK" && MONEY_BEHIND.test(text.slice(to, to + 6)) && !/[A-Z]/.test(hit))
      )
        continue;
      if (type === "PHONE" && !isDialled(hit)) continue;
      emit(index, to, type, score ?? 0.88, "by-form");
    }
  }
  if (s.digitCount < 3 || !CARD.test(text)) return;
  for (const pattern of [ON_BACK, BACK_BEFORE, ROW])
    for (const { 0: hit, index } of all(pattern, text)) emit(index, index + hit.length, "CARD", 0.88, "card-cvv");
}

/** Seven to thirteen figures that do not just count. */
function isDialled(value: string): boolean {
  const digits = value.replace(/\D/g, "");
  if (digits.length < 7 || digits.length > 13) return false;
  if (value.includes("、") || value.includes("・") || value.includes("，"))
    return digits.length === 10 || digits.length === 11;
  return new Set(digits).size > 3 && !"01234567890123".includes(digits) && !"9876543210".includes(digits);
}
