import type { Rng } from "../core/rng.ts";

/** An address as people write it to dodge filters, or as mail programs and logs mangle it. All still count as the address. */
export function disguiseEmail(rng: Rng, email: string, spelled: readonly (readonly [string, string])[]): string {
  const cut = email.indexOf("@");
  const local = email.slice(0, cut);
  const domain = email.slice(cut + 1);
  switch (rng.int(13)) {
    case 0: // the form that the redaction of December 2019 missed
      return `${local} @${domain.replaceAll(".", " ")}`;
    case 1:
      return `${local} @ ${domain}`;
    case 2:
      return `${local} @ ${domain.replaceAll(".", " . ")}`;
    case 3:
      return `${local}＠${domain}`;
    case 4:
      return `${local}%40${domain}`;
    case 5:
      return `${local}&#64;${domain}`;
    case 6:
      return `${local}=40${domain}`;
    case 7:
      return `${local.slice(0, 3)}\u200b${local.slice(3)}@${domain}`;
    case 8:
      return `${local}@\n${domain}`;
    case 9:
      return email.toUpperCase();
    case 10:
      return `${local}(at)${domain}`;
    default: {
      const [at, dot] = rng.pick(spelled);
      return `${local.replaceAll(".", ` ${dot} `)} ${at} ${domain.replaceAll(".", ` ${dot} `)}`;
    }
  }
}

const WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** National notation, with an extension, without spaces, or in words. */
export function restylePhone(rng: Rng, international: string, trunk: string): string {
  switch (rng.int(9)) {
    case 0:
    case 1:
      return international.replace(/^\+\d+[ .]/, trunk);
    case 2:
      return international.replace(/[^+\d]/g, "");
    case 3:
      return `${international} ext. ${rng.range(10, 999)}`;
    case 4:
      return international.replace(/[ .]/g, "-");
    case 5:
      return international.replace(/^\+/, "00");
    case 6:
      return rng.int(6) === 0
        ? Array.from(international.replace(/[^\d]/g, ""), (digit) => WORDS[Number(digit)]).join(" ")
        : international;
    default:
      return international;
  }
}

/** As pasted into tickets by people who were told not to make it clickable, or with a port. */
export function restyleIp(rng: Rng, ip: string): string {
  const v4 = ip.includes(".");
  const style = rng.int(10);
  if (style === 0 && v4) return ip.replaceAll(".", "[.]");
  return ip;
}
