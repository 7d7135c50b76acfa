/**
 * Names in Urdu, Persian and Thai by what is said around them: "میں … بات کر رہا ہوں", an agent's name at the end of a note, ranks before a name.
 * Each row is asked of texts that hold one of its signs. Scripts of India: `india.ts`.
 */
import { isOrdinary } from "../../names/ordinary-words.ts";
import { COMMON, GREET, ORG } from "../../scan/lexicon.ts";
import type { Scan } from "../../scan/scan.ts";
import { all } from "../all-matches.ts";
import { type Context, tokenAt } from "../context.ts";

const W = String.raw`[\p{Lo}\p{M}\u200c'’]{2,16}`;

interface Row {
  readonly signs: readonly string[];
  /** The name is its first group. */
  readonly pattern: RegExp;
  readonly rule: string;
  /** Whoever is called so without a name. */
  readonly nobody?: RegExp;
}

const ROWS: readonly Row[] = [
  // Who speaks.
  {
    signs: ["میں "],
    pattern: new RegExp(String.raw`(?<![\p{L}\p{M}])میں ((?:${W} ){0,3}${W})(?= (?:بات کر ر|بول ر|عرض کر))`, "gu"),
    rule: "person-introduced",
    nobody: /^(?:آپ|خود|ابھی|یہاں|اس|آج|صرف|بھی|تو|ہی|یہ|کل)(?: |$)|(?:^| )(?:سے|کا|کی|کے|کو|پر|نے)(?: |$)/u,
  },
  // Who wrote a note: at its end.
  {
    signs: ["نمائندہ", "ایجنٹ", "نماینده", "کارشناس", "จนท.", "เจ้าหน้าที่"],
    pattern: new RegExp(
      String.raw`(?<=^|\n|[–—/|(-] ?|[.।۔] )(?:نمائندہ|ایجنٹ|نماینده|کارشناس|จนท\.|เจ้าหน้าที่) ?[:：]? ?((?:${W} )?${W})(?=\s*[.।۔)]?\s*(?:\n|$))`,
      "gu",
    ),
    rule: "person-role",
  },
  // Ranks and degrees, as Thailand abbreviates them.
  {
    signs: ["น.", "พ.", "ร.", "ด.", "ส.", "จ.", "ผศ", "รศ", "ดร", "นพ", "พญ", "ทพ"],
    pattern:
      /(?<![ก-๎.])(?:(?:น\.[ทอต]|พ\.[ตจ]\.[ทอต]|พ\.[อทต]|ร\.[อทต]|ด\.ต|จ\.ส\.[อทต]|ส\.[ตอทจ]\.[อทต]|ส\.[อทต]|พล\.[ตทอจ])\.(?:หญิง)?|นพ\.|พญ\.|ทพญ?\.|ดร\.|ผศ\.|รศ\.|ว่าที่ ?ร\.[อทต]\.) ?([ก-๎]{2,20}(?: [ก-๎]{3,24})?)(?=\s*(?:$|[\n,)/.]|โทร|เบอร์|อายุ|ที่อยู่|บ้าน|ค่ะ|ครับ|\d))/gu,
    rule: "person-title",
  },
];

export function uncasedSaid(ctx: Context): void {
  const { text } = ctx.scan;
  for (const { signs, pattern, rule, nobody } of ROWS) {
    if (!signs.some((sign) => text.includes(sign))) continue;
    for (const hit of all(pattern, text)) {
      const name = hit[1] as string;
      const at = hit.index + hit[0].lastIndexOf(name);
      if (nobody?.test(name) === true || areWords(ctx.scan, at, at + name.length)) continue;
      ctx.emit(at, at + name.length, "PERSON", 0.9, rule);
    }
  }
}

/** Is one of them an ordinary word? */
function areWords(s: Scan, from: number, to: number): boolean {
  for (let i = tokenAt(s, from); i < s.count && (s.start[i] as number) < to; i++)
    if (((s.word[i] as number) & (COMMON | ORG | GREET)) !== 0 || isOrdinary(s, i) || (s.cue[i] as number) !== 0)
      return true;
  return false;
}
