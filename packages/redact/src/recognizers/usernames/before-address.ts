/**
 * Who stands right before a machine's address, whatever program wrote it: "sgallagher/198.51.100.140:1194", "Nightjar_88[/192.0.2.35:52011]",
 * "[oleander] FAIL from 192.0.2.5", "hvandalen (192.0.2.7)". Asked where an address was found.
 */
import { DICTIONARY } from "../../names/features.ts";
import { LISTS } from "../../names/model.ts";
import { isOrdinaryAnywhere } from "../../names/ordinary-words.ts";
import { hashWord } from "../../scan/lexicon.ts";
import type { Context } from "../context.ts";
import { edged } from "../edged.ts";
import { AT_MACHINE, MACHINE as MACHINES, saysOfVersion } from "../net/version-words.ts";
import { isOdd, isUnknown } from "./chains.ts";
import { isBuilt } from "./lines.ts";
import { isOfWords } from "./of-words.ts";
import { isListedName } from "./spelled.ts";
import { isSystemUser } from "./system-users.ts";

const REACH = 44;
/** Nothing but a sign between them: a name, and the address it came from. */
const TIED = edged(/(?<![\w./\\@-])([A-Za-z_][\w.]{2,30})(?:\[?\/|\[|<)$/);
/** A bracket or a quote between them, a blank at most. */
const BRACKETED = edged(/(?<![\w./\\@-])([A-Za-z_][\w.]{2,30})["'’”»\]>)]?,? ?[([<]["']?$/);
const FROM =
  /(?<![\w./\\@-])([A-Za-z_][\w.]{2,30})["'’”»\])>]? (?:from|von|de|da|desde|depuis|van|från|fra|z|ze|с|od)(?: (?:ip|host|address))? ["'[(<]?$/i;

/** Before an IP address that begins at `start`. */
export function beforeAddress(ctx: Context, start: number): void {
  const { text } = ctx.scan;
  const c = text.charCodeAt(start - 1);
  // Blanks, equal signs and colons stand before most.
  if (c !== 47 && c !== 91 && c !== 40 && c !== 60 && c !== 32 && c !== 34 && c !== 39) return;
  const before = text.slice(Math.max(0, start - REACH), start);
  const tied = TIED.exec(before);
  const hit = tied ?? BRACKETED.exec(before) ?? FROM.exec(before);
  if (hit === null) return;
  const value = hit[1] as string;
  if (!isWho(value) && !(tied !== null && /\[\/$/.test(before) && PLAYER.test(value))) return;
  const at = start - before.length + hit.index;
  // "connexion suspecte depuis": how somebody came.
  if (tied === null && isOrdinaryAnywhere(value)) return;
  // "après 5 essais depuis": so many of something.
  if (/\d ["']?$/.test(text.slice(Math.max(0, at - 3), at))) return;
  ctx.emit(at, at + value.length, "USERNAME", 0.8, "username-at-address");
}

/** Who plays is called as they like. */
const PLAYER = /^(?=.*[a-z])\w{3,16}$/i;

/** Spelled or built as names of users are: "kafka1/10.0.0.4" is a machine of a program, "homeserver (10.0.0.1)" any. */
function isWho(value: string): boolean {
  if (isSystemUser(value) || value.endsWith(".") || MACHINE.test(value)) return false;
  // "serveur (192.0.2.14)", "osoitteesta (…)".
  if ((saysOfVersion(value, 0, value.length) & (MACHINES | AT_MACHINE)) !== 0) return false;
  if (value.includes(".")) return isBuilt(value);
  if (isUnknown(value) || isListedName(value)) return value.length > 4;
  return (
    isOdd(value) &&
    !isOfWords(value) &&
    value
      .toLowerCase()
      .split(/[\d_]+/)
      .some((part) => isSomebody(part))
  );
}

function isSomebody(part: string): boolean {
  return (
    part.length > 3 &&
    !MACHINE.test(part) &&
    (isUnknown(part) || isListedName(part)) &&
    (LISTS(hashWord(part)) & DICTIONARY) === 0
  );
}

/** "homeserver (192.0.2.11)". */
const MACHINE =
  /^(?:host|srv|gw|fw|vpn|db|web|app|nas|cam|node|pbx|dns)|(?:server|host|box|node|proxy|router|gateway|switch|printer|pc|nas|client|worker|cam|camera|phone|firewall|bridge|controller|cluster|master|slave|agent|daemon|service)$/i;
