/**
 * Logins and passwords on command lines: `mysql -u rtanaka -pSakura_88`, `runas /user:CONTOSO\halvorsen`, `usermod -aG docker tdlamini`.
 * One walk over the words behind each command that takes them; what a short option takes is written in the tables below. Long ones are
 * read whatever the command (`usernames/keys.ts`), as are `-u` and `-p` that stand together.
 */
import { BACKSLASH, HYPHEN, SLASH } from "../../scan/classes.ts";
import { COMMON, wordBits } from "../../scan/lexicon.ts";
import { wordLists, wordSet } from "../../scan/word-sets.ts";
import { all } from "../all-matches.ts";
import { type Context, tokenAt } from "../context.ts";
import { isOdd, isUnknown } from "../usernames/chains.ts";
import { isListedName } from "../usernames/spelled.ts";
import { isSystemUser } from "../usernames/system-users.ts";

/**
 * What a word of a command line is: a login, a password, both with a colon or a per cent sign between them, or the options of a mount.
 * `stuck` is a password only where it is written together with its option; `other` is nobody's.
 */
type Kind = "user" | "secret" | "login" | "share" | "mount" | "stuck" | "other";

interface Command {
  readonly words: string;
  /** By the option's name with its hyphens or stroke; one letter may have its value stuck to it. */
  readonly options: Readonly<Record<string, Kind>>;
  /** Which word that belongs to no option is the login; the command has to stand where commands stand. */
  readonly operand?: "first" | "last";
  /** Its first word that belongs to no option is another command. */
  readonly leads?: true;
  /** Takes logins only behind this word: `docker login -u`, but `docker run -u 1000 -p 8080:80`. */
  readonly only?: string;
  /** How its name goes on. */
  readonly tail?: string;
}

const COMMANDS: readonly Command[] = [
  {
    words: "mysql mysqldump mysqladmin mysqlimport mariadb",
    options: { "-u": "user", "-p": "stuck" },
  },
  { words: "psql createdb dropdb vacuumdb pgbench", options: { "-U": "user" } },
  {
    words: "mongo mongosh mongodump mongorestore svn ldapsearch sqlcmd bcp",
    options: {
      "-u": "user",
      "-U": "user",
      "-P": "secret",
      "-p": "secret",
      "-w": "secret",
    },
  },
  {
    words: "docker podman helm az oc cf",
    options: { "-u": "user", "-p": "secret" },
    only: "login",
  },
  {
    words: "curl wget xh",
    options: {
      "-u": "login",
      "-U": "login",
      "-a": "login",
    },
  },
  { words: "redis", options: { "-a": "secret", "--user": "user", "--pass": "secret" }, tail: "-cli" },
  { words: "sudo", options: { "-u": "user" }, leads: true },
  { words: "crontab pkill killall", options: { "-u": "user" } },
  {
    words: "runas cmdkey net xfreerdp schtasks psexec winrs",
    options: { "/ru": "user", "/rp": "secret", "/user": "user", "/u": "user", "/pass": "secret", "/p": "secret" },
  },
  {
    words: "useradd adduser userdel deluser usermod gpasswd",
    options: { "-s": "other", "-d": "other", "-c": "other", "-g": "other" },
    operand: "last",
  },
  {
    words: "passwd chage chsh kinit",
    options: { "-s": "other", "-M": "other", "-E": "other", "-t": "other" },
    operand: "first",
  },
  { words: "htpasswd", options: {} },
  { words: "7z 7za rar unrar", options: { "-p": "stuck" } },
  {
    words: "snmpget snmpwalk snmpset snmpbulkwalk snmpgetnext",
    options: { "-u": "user", "-A": "secret", "-X": "secret", "-c": "secret" },
  },
  { words: "su", options: {}, operand: "last", only: "-" },
  { words: "chown", options: {}, operand: "first" },
  { words: "sshpass", options: { "-p": "secret" }, leads: true },
  { words: "ssh sftp", options: { "-l": "user" } },
  { words: "smbclient rpcclient", options: { "-U": "share" } },
  { words: "mount", options: { "-o": "mount" } },
];
const listOf = wordLists([
  ...COMMANDS.map(({ words }) => words),
  "identity samaccountname userprincipalname credential trustee mailbox owner member members fullname localuser aduser mguser msoluser azureaduser",
]);
const ACCOUNT_OPTIONS = COMMANDS.length + 1;
/** Commands of PowerShell say whom they are about in options of their own. */
const ACCOUNT_OPTION =
  /(?:^| )-(?:(?<!Group\w{0,12} -)Identity|SamAccountName|UserPrincipalName|UserName|User|Credential|Trustee|Mailbox|Owner|Members?|FullName|(?<=-(?:LocalUser|ADUser)\b[^\n|]{0,40} -)Name) +(?:"([^"\n$]{3,60})"|'([^'\n$]{3,60})'|([\w.\\@-]{3,60}))(?:,([\w.\\@-]{3,60}))?(?:,([\w.\\@-]{3,60}))?/g;

/** With more it is a sentence that begins with such a word. */
const MOST_OPERANDS = 3;
/** A command's line is read no further. */
const LONGEST = 400;
const WORD = /\s*("[^"\n]{0,120}"|'[^'\n]{0,120}'|(?:[^\s"'|;&`\\]|\\(?!\n))+(?:"[^"\n]{0,120}"|'[^'\n]{0,120}')?)/y;

export function commands(ctx: Context): void {
  const s = ctx.scan;
  if ((s.signs & (HYPHEN | SLASH | BACKSLASH)) === 0) return;
  if (listOf.inText(s)) listed(ctx);
  if ((s.signs & HYPHEN) === 0) return;
  if (s.text.includes("pass ")) glued(ctx);
  if (SHORT_USER.inText(s) && (s.text.includes(" -u ") || s.text.includes(" -U "))) pairs(ctx);
}

const SHORT_USER = wordSet("u", "folded");

/** At the commands of the tables. */
function listed(ctx: Context): void {
  const s = ctx.scan;
  let done = 0;
  let options = false;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    const list = listOf(s, i);
    if (list === ACCOUNT_OPTIONS && s.text.charCodeAt((s.start[i] as number) - 1) === 45) options = true;
    if (list === 0 || list === ACCOUNT_OPTIONS || (s.start[i] as number) < done) continue;
    done = read(ctx, i, COMMANDS[list - 1] as Command);
  }
  if (options) accounts(ctx);
}

/** `-srcstorepass changeit2`, `--db-rootpass Larch9`: an option whose name ends so. */
const GLUED = /(?<=\s)--?[a-z][\w-]{0,24}pass ("[^"\n]{3,60}"|'[^'\n]{3,60}'|[^\s"'-][^\s"']{2,60})(?=\s|$)/g;

function glued(ctx: Context): void {
  for (const hit of all(GLUED, ctx.scan.text)) {
    const value = hit[1] as string;
    // "--store-pass the file": a sentence goes on.
    if (!/^[a-z]+$/.test(value)) put(ctx, hit.index + hit[0].length - value.length, value, "secret");
  }
}

/** `cqlsh -u telemetry -p Ocelot.55`: whatever the command, where both are given. */
const PAIR =
  /(?<=\s)-[uU] {1,2}("[^"\n]{2,60}"|'[^'\n]{2,60}'|[^\s"'-][^\s"']{1,60}) (?:[^\n]{1,60}? )?-(?:[pPw]|pw) {1,2}("[^"\n]{3,60}"|'[^'\n]{3,60}'|[^\s"'-][^\s"']{2,60})(?=\s|$)/g;
const PORT = /^[\d.]*:?\d{1,5}(?::\d{1,5})?(?:\/\w+)?$/;

/** `lftp -u mirror_sk,Kestrel!9`. */
const JOINED = /(?<=\s-u )([\w.-]{2,40}),([^\s,"'-][^\s,"']{2,60})(?=\s|$)/g;

function pairs(ctx: Context): void {
  for (const hit of all(JOINED, ctx.scan.text)) {
    put(ctx, hit.index, hit[1] as string, "user");
    put(ctx, hit.index + (hit[1] as string).length + 1, hit[2] as string, "secret");
  }
  for (const hit of all(PAIR, ctx.scan.text)) {
    const [whole, login, password] = hit as unknown as [string, string, string];
    if (PORT.test(password)) continue;
    put(ctx, hit.index + whole.indexOf(login), login, "user");
    put(ctx, hit.index + whole.length - password.length, password, "secret");
  }
}

/** Reads the command at token `i`; returns where its words end, or the token's end where it is none. */
function read(ctx: Context, i: number, command: Command): number {
  const s = ctx.scan;
  const { text } = s;
  const begin = (s.end[i] as number) + (command.tail?.length ?? 0);
  if (command.tail !== undefined && !text.startsWith(command.tail, s.end[i])) return begin;
  if (text.charCodeAt(begin) !== 32 || /[\w.:@-]/.test(text[(s.start[i] as number) - 1] ?? "")) return begin;
  if (command.operand !== undefined && !isCommandPlace(text, s.start[i] as number)) return begin;
  const stop = Math.min(text.length, begin + LONGEST);
  let waits: Kind | undefined;
  let allowed = command.only === undefined;
  let operand: readonly [from: number, to: number] | undefined;
  let operands = 0;
  let at = begin;
  for (;;) {
    WORD.lastIndex = at;
    const hit = WORD.exec(text);
    if (hit === null || WORD.lastIndex > stop || /[\n\r]/.test(hit[0])) break;
    const word = hit[1] as string;
    const from = WORD.lastIndex - word.length;
    at = WORD.lastIndex;
    if (waits !== undefined) {
      put(ctx, from, word, waits);
      waits = undefined;
      continue;
    }
    // `-u rtanaka`, `--user=rtanaka`, `/user:rtanaka`, `-pSakura_88`.
    const option = /^(--?[A-Za-z][\w-]*|\/[a-z]+)(?:([=:])|$)/.exec(word);
    const name = option?.[1] ?? "";
    const kind = command.options[name];
    const short = command.options[word.slice(0, 2)];
    if (kind !== undefined && allowed) {
      if (option?.[2] !== undefined) put(ctx, from + name.length + 1, word.slice(name.length + 1), kind);
      else if (kind !== "stuck" && !/^\/(?:user|u|pass|p)$/.test(name)) waits = kind;
    } else if (word.length > 2 && short !== undefined && allowed && /^-[^-]/.test(word))
      put(ctx, from + 2, word.slice(2), short === "stuck" ? "secret" : short);
    else if (word === command.only) allowed = true;
    else if (!/^[-/]/.test(word)) {
      if (command.leads) return from;
      operands++;
      if (command.operand === "last" || operand === undefined) operand = [from, at];
      if (!allowed && /^[a-z]+$/.test(word) && word !== command.only) return at;
    }
  }
  if (
    command.operand !== undefined &&
    operand !== undefined &&
    allowed &&
    (operands <= MOST_OPERANDS || (command.operand === "first" && isStrange(text.slice(operand[0], operand[1]))))
  )
    put(ctx, operand[0], text.slice(operand[0], operand[1]).replace(/[:@].*$/s, ""), "user");
  if (text.startsWith("net ", s.start[i])) shares(ctx, begin, at);
  if (text.startsWith("htpasswd ", s.start[i])) entered(ctx, begin, at);
  return at;
}

/** A sentence goes on behind it: no word of any list. */
const isStrange = (value: string): boolean => isUnknown(value) || isListedName(value) || isOdd(value);

/** At a line's beginning, behind a prompt or another command, in quotes. */
function isCommandPlace(text: string, at: number): boolean {
  return /(?:^|[\n$#>%|;&`("']|\b(?:sudo|then|do|exec|run|ran|type|typed))[ \t]*$/.test(
    text.slice(Math.max(0, at - 12), at),
  );
}

/** `htpasswd -b /etc/nginx/.htpasswd weronika Malina77`: a file, a login and with `-b` its password. */
function entered(ctx: Context, from: number, to: number): void {
  const hit = /^((?: -\w+)*) (\S+) ([\w.@-]{2,40})(?: (\S{3,60}))?/.exec(ctx.scan.text.slice(from, to));
  if (hit === null) return;
  const [, options = "", file = "", login = "", secret = ""] = hit;
  const at = from + options.length + file.length + 2;
  if (/[./]/.test(file)) put(ctx, at, login, "user");
  if (options.includes("b") && secret !== "") put(ctx, at + login.length + 1, secret, "secret");
}

/** `net use Z: \\fs01\share /user:CONTOSO\jm Winter-Moose7`, `net user jm Winter-Moose7 /add`: the password has no option. */
function shares(ctx: Context, from: number, to: number): void {
  const line = ctx.scan.text.slice(from, to);
  const use = /^ use /.test(line);
  if (!use && !/^ user /.test(line)) return;
  const words = [...line.matchAll(/"[^"\n]*"|\S+/g)]
    .slice(1)
    .filter(([word]) => !/^(?:\/|["']?\\\\|\*$|[A-Za-z]:$)/.test(word));
  // No more than a login and a password: behind them the command's answer or a sentence.
  for (const [n, hit] of words.slice(0, use ? 1 : 2).entries())
    put(ctx, from + hit.index, hit[0], use || n > 0 ? "secret" : "user");
}

/** Something a reader is to put another thing in the place of. */
const PLACEHOLDER =
  /^(?:[<[{$%*]|x{3,}$|\.{3}|(?:your|my|the)?[-_]?(?:user(?:name)?|password|passwd|pass|secret|token|login)$|change_?me$)/i;
const LOGIN = /^(?:[A-Za-z][\w.-]{0,20}(?:\\{1,2}|\/)|\.\\{1,2})?[A-Za-z_][\w.-]{1,40}(?:\$[\w.-]{2,40})?$/;

export function put(ctx: Context, at: number, given: string, kind: Kind): void {
  const quoted = /^["']/.test(given);
  const from = quoted ? at + 1 : at;
  const value = quoted ? given.slice(1, -1) : given;
  if (value === "" || PLACEHOLDER.test(value)) return;
  if (kind === "login" || kind === "share") {
    const sign = value.indexOf(kind === "login" ? ":" : "%");
    const login = sign < 0 ? value : value.slice(0, sign);
    put(ctx, from, login, "user");
    // "--user 1000:1000", "www-data:www-data": numbers and groups of machines.
    if (sign >= 0 && !/^\d*$/.test(login) && !isSystemUser(value.slice(sign + 1)))
      put(ctx, from + sign + 1, value.slice(sign + 1), "secret");
  } else if (kind === "mount") {
    for (const hit of value.matchAll(/(?<=^|,)(user(?:name)?|pass(?:word)?)=([^,]+)/g))
      put(
        ctx,
        from + hit.index + hit[0].length - (hit[2] as string).length,
        hit[2] as string,
        hit[1]?.startsWith("u") ? "user" : "secret",
      );
  } else if (kind === "secret") {
    if (value.length >= 3 && !/^\([A-Z][A-Za-z]+-/.test(value))
      ctx.emit(from, from + value.length, "SECRET", 0.93, "command-line");
  } else if (kind === "user" && LOGIN.test(value) && !isNobody(value.replace(/^.*[\\/]/, "")))
    ctx.emit(from, from + value.length, "USERNAME", 0.9, "command-line");
}

/** An account of machines, or a word of the sentence that the command stands in. */
function isNobody(name: string): boolean {
  return isSystemUser(name) || (wordBits(name, 0, name.length) & COMMON) !== 0;
}

/** `Get-ADUser fvanderwal`, `Unlock-ADAccount fvanderwal`: what it is about right behind the command. */
const ACCOUNT_COMMAND =
  /(?<=-(?:AD|Local|Mg|Msol|AzureAD)User )(?:"([^"\n$]{3,60})"|'([^'\n$]{3,60})'|([A-Za-z][\w.\\@-]{2,60}))/g;

/** `Get-Mailbox -Identity yhaddad2`: an account, or a person where a full name is quoted. */
function accounts(ctx: Context): void {
  const { scan } = ctx;
  for (const hit of [...all(ACCOUNT_OPTION, scan.text), ...all(ACCOUNT_COMMAND, scan.text)]) {
    const value = (hit[1] ?? hit[2] ?? hit[3]) as string;
    const from = hit.index + hit[0].lastIndexOf(value);
    if (/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}$/u.test(value)) {
      if (tokenAt(scan, from) >= 0) ctx.emit(from, from + value.length, "PERSON", 0.85, "command-line");
    } else put(ctx, from, value, "user");
    // `-Members scasado,mroldan`.
    let at = from + value.length;
    for (const next of [hit[4], hit[5]])
      if (next !== undefined) {
        put(ctx, at + 1, next, "user");
        at += 1 + next.length;
      }
  }
}
