/** "s/n PF-3XK 9L2", "s/n equipo HWTC 4F9A 1C07": serial numbers in groups behind the letters for them. */
import { SLASH } from "../../scan/classes.ts";
import type { Context } from "../context.ts";

const SERIAL =
  /(?<![\p{L}\d])(?:[Ss]\/[Nn]|[Сс]\/[Нн])\.?:?(?: \p{Ll}{3,12}){0,2} ?[#:]? ?((?=(?:[A-ZА-Я -]*\d){2})[A-ZА-Я\d]{2,8}(?:[ -][A-ZА-Я\d]{1,6}){1,4})(?![\p{L}\d])/gu;
const FEWEST = 7;

export function serialsTold({ scan, emit }: Context): void {
  if ((scan.signs & SLASH) === 0 || !scan.hasDigit || !/s\/n|с\/н/iu.test(scan.text)) return;
  for (const hit of scan.text.matchAll(SERIAL)) {
    const value = hit[1] as string;
    if (value.replace(/[^A-ZА-Я\d]/g, "").length < FEWEST) continue;
    const end = hit.index + hit[0].length;
    emit(end - value.length, end, "DEVICE", 0.87, "serial-told");
  }
}
