/** Machines and processes in small letters, named like people. */
import type { Scan } from "../../../scan/scan.ts";
import { wordSet } from "../../../scan/word-sets.ts";
import { isUpper, sameLine } from "../name-tokens.ts";

const HOSTS = wordSet(
  "hosts servers node nodes vm vms pod pods boxes instances replicas shards brokers process",
  "lower",
);
/** What is said of machines: guests have hosts as well, and tables servers. */
const OF_MACHINES = wordSet(
  "ssh ping unreachable timeout timed reboot rebooted rebooting dns cpu port ports cluster kernel uptime oom memory disk offline",
  "lower",
);
/** Members of a row of machines at most. */
const MOST_HOSTS = 8;
const JOINT = wordSet("and or und oder et ou y o e en of och eller og i a и или та або", "exact");

/** Is token `i` one of a row behind the word for machines: "hosts hermes, apollo and athena", "Killed process 21984 (jasper)"? */
export function isHost(s: Scan, i: number): boolean {
  if (!HOSTS.inText(s) || !OF_MACHINES.inText(s)) return false;
  for (let k = i - 1; k >= 0 && k >= i - MOST_HOSTS && sameLine(s, k + 1); k--) {
    if (HOSTS(s, k)) return true;
    const gap = s.text.slice(s.end[k], s.start[k + 1]);
    if (!/^(?:,? | \()$/.test(gap) || isUpper(s, k)) return false;
    // Between them stand commas, and a joint before the last.
    if (gap === " " && k < i - 1 && !JOINT(s, k) && !JOINT(s, k + 1)) return false;
  }
  return false;
}

/** "Chat with Sage (bot)": in brackets, without an article. */
export const isBotInBrackets = (s: Scan, a: number): boolean =>
  s.text.startsWith(" (", s.end[a]) && IN_BRACKETS.test(s.text.slice(s.end[a], (s.end[a] as number) + 30));
const IN_BRACKETS =
  /^ \((?:our |the |your |an? )?(?:(?:\p{L}{2,8}[ -])?(?:chat-?)?bot|(?:AI|virtual|digital|automated|virtuelle[rn]?|digitale[rn]?|virtuel|virtuale?|virtueel|virtuell|wirtualny|виртуальный|віртуальний)[ -](?:assistant|assistent(?:e|in|ten)?|agent|asystent|asistent[ea]?|ассистент|помощник|помічник)|(?:assistante?|asistente|assistente) (?:virtuelle?|virtual|virtuale))\)/iu;
