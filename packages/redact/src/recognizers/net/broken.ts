/** Network addresses over a line's end, "198.51.100\n.17", "2001:db8:17f:\n9a0::7", and behind their word in Arabic script. */
import { ARABIC as ARABIC_SCRIPT, isDigit, unitAt } from "../../scan/classes.ts";
import { C_IP, C_VERSION } from "../../scan/lexicon.ts";
import { all } from "../all-matches.ts";
import { type Context, cuesBefore, tokenAt } from "../context.ts";
import { edged } from "../edged.ts";

const REACH = 40;
const BEFORE = /(?<![\d.])((?:\d{1,3}\.){0,2}\d{1,3}\.?)$/;
const BEHIND = /^\n[ \t>]{0,3}(\.?\d{1,3}(?:\.\d{1,3}){0,2})(?![\d.]*\d)/;
const BEFORE_SIX = edged(/(?<![\da-f:])((?:[\da-f]{1,4}:){1,7}:?)$/i);
const BEHIND_SIX = edged(/^\n[ \t>]{0,3}((?:[\da-f]{1,4}::?){0,6}[\da-f]{1,4})(?![\p{L}\d:])/iu);
const OCTETS = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const ARABIC =
  /(?:[آا]ي ?-?بي|(?:ال)?[اآ]يبي|آدرس آی‌?پی|آی‌?پی|الآي بي)[^\d\n]{0,10}(\d{1,3}(?:\.\d{1,3}){3})(?![.]?\d)/gu;

export function brokenAddresses(ctx: Context): void {
  const s = ctx.scan;
  if (s.digitCount < 2) return;
  const { text } = s;
  for (let p = text.indexOf("\n"); p > 0; p = text.indexOf("\n", p + 1)) {
    const last = unitAt(text, p - 1);
    const next = unitAt(text, p + 1);
    if ((last === 46 && isDigit(unitAt(text, p - 2))) || (next === 46 && isDigit(last))) four(ctx, p);
    else if (last === 58) six(ctx, p);
  }
  if (s.hasDigit && text.includes("IP"))
    for (const hit of all(GLUED, text)) {
      const [whole, value] = hit as unknown as [string, string];
      const end = hit.index + whole.length;
      if (value.split(".").every((part) => Number(part) < 256))
        ctx.emit(end - value.length, end, "IP", 0.95, "ipv4-told");
    }
  if (text.includes("MAC"))
    for (const { index, 0: whole } of all(GLUED_MAC, text))
      ctx.emit(index + 3, index + whole.length, "MAC", 0.95, "mac-told");
  if ((s.scripts & (1 << ARABIC_SCRIPT)) !== 0)
    for (const hit of all(ARABIC, text)) {
      const end = hit.index + hit[0].length;
      ctx.emit(end - (hit[1] as string).length, end, "IP", 0.95, "ipv4-told");
    }
}

/** "MAC5C:E9:1E:44:A0:33を登録". */
const GLUED_MAC = /(?<![\p{Script=Latin}\d])MAC((?:[\da-fA-F]{2}[:-]){5}[\da-fA-F]{2})(?![\da-fA-F:-])/gu;
/** "IP10.42.7.193、…": with nothing between. */
const GLUED = /(?<![\p{Script=Latin}\d])IP(?:v4)?((?:\d{1,3}\.){3}\d{1,3})(?![\d.]*\d)/gu;

function four(ctx: Context, p: number): void {
  const { text } = ctx.scan;
  const before = BEFORE.exec(text.slice(Math.max(0, p - REACH), p))?.[1];
  const behind = BEHIND.exec(text.slice(p, p + REACH));
  if (before === undefined || behind === null) return;
  const whole = `${before}${behind[1]}`;
  if (!OCTETS.test(whole) || whole.split(".").some((part) => Number(part) > 255)) return;
  const at = p - before.length;
  const cues = cuesBefore(ctx.scan, tokenAt(ctx.scan, at), 5);
  if ((cues & C_VERSION) !== 0 && (cues & C_IP) === 0) return;
  ctx.emit(at, p + behind[0].length, "IP", 0.96, "ipv4-broken");
}

/** With two colons together, or all its eight groups. */
function six(ctx: Context, p: number): void {
  const { text } = ctx.scan;
  const before = BEFORE_SIX.exec(text.slice(Math.max(0, p - REACH), p))?.[1];
  const behind = BEHIND_SIX.exec(text.slice(p, p + REACH));
  if (before === undefined || behind === null) return;
  const whole = `${before}${behind[1]}`;
  const groups = whole.split(":").filter((group) => group !== "").length;
  if (groups < 3 || !/^(?:2\w{3}|f[cde]\w{2}):/i.test(whole) || !(whole.includes("::") || groups === 8)) return;
  ctx.emit(p - before.length, p + behind[0].length, "IP", 0.96, "ipv6-broken");
}
