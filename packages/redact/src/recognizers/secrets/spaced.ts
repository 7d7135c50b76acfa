/**
 * Codes that stand farther from their word, digit by digit: "I gave him the OTP by mistake: 5 5 1 9 0 3", "anshou bangou wa 7 3 1 9"; and codes beside
 * a word that says which: "pin atm 551902", "blik=902 117", "heslo Pilsner*1907 a kód 55 19 20".
 */
import { C_CODE, C_ONE_TIME, C_PASSWORD } from "../../scan/lexicon.ts";
import { wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import type { Context } from "../context.ts";

const ONE_TIME = wordSet("otp pin mpin tpin bangou ango ramze ramz blik ओटीपी पिन ওটিপি পিন", "folded");
const APART = /(?<![\d.,:/-] ?)(?:\d ){3,7}\d(?! ?[\d.,:/%-])/g;
/** So far behind its word. */
const REACH = 48;
const KEY =
  /(?<![\p{L}\d])(?:otp|pin|m-?pin|upi pin|passcode|2fa|(?:sms|verification|security|door|gate|access|login|one[ -]time|confirmation|entry) code|kod z sms|kód z sms|kode otp|код из смс|код з смс|пин|пін|anshou bangou|ango|ramze? ?\p{L}{0,6}|ओटीपी|पिन|ওটিপি|পিন|رمز|كود|الكود|קוד)(?!\p{L})[^\n.!?]{0,40}$/iu;
const KINDS =
  /(?<![\p{L}\d])(?:pin (?:atm|kartu|kad|bank|card|sim|tarjeta|carte|karte|karty|kaart|cartão|bancomat)|blik(?: kod| code)?|kod blik)(?: (?:saya|is|ist|es|è|é|to|jest|to je|nya))?[ :=]{1,3}(\d{4}|\d{3} ?\d{3})(?![\d]| ?\d{3})/giu;
const AND_CODE =
  / (?:and|und|et|y|e|en|och|og|ja|i|a|és|și|и|і|та|και|ve|dan|và|و|ו)(?: the| der| den| le| el| il| o| de| koden| moj| můj)? (?:code|kode|kod|kód|kódot|código|codice|pin|код|пин|κωδικό|kodu)(?: (?:is|ist|byl|to|z sms|ze sms))?:? (\d{2} \d{2} \d{2}|\d{3} \d{3}|\d{4,8})(?![\d]| ?\d)/giu;

/** "ramze dovom: 40917". */
const RAMZ =
  /(?<!\p{L})(?:ramz|ramze|otp|mpin|ओटीपी|رمز دوم|رمز)(?!\p{L})[^\n.!?\d:]{0,40}[:：] ?(\d{4,8})(?![\d.,:/-]?\d)/giu;

export function spacedCodes({ scan: s, emit }: Context): void {
  if (s.digitCount === 0) return;
  if ((s.cues & (C_PASSWORD | C_CODE | C_ONE_TIME)) === 0 && !ONE_TIME.inText(s)) return;
  for (const { 0: hit, index } of all(APART, s.text))
    if (KEY.test(s.text.slice(Math.max(0, index - REACH), index)))
      emit(index, index + hit.length, "SECRET", 0.9, "code-spaced");
  for (const hit of all(KINDS, s.text)) put(hit);
  if (s.hasColon) for (const hit of all(RAMZ, s.text)) put(hit);
  if ((s.cues & C_PASSWORD) !== 0) for (const hit of all(AND_CODE, s.text)) put(hit);

  function put(hit: RegExpExecArray): void {
    const end = hit.index + hit[0].length;
    emit(end - (hit[1] as string).length, end, "SECRET", 0.9, "code-beside");
  }
}
