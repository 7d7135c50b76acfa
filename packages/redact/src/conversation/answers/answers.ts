/** Messages behind a question, as far as they answer it with what is somebody's. */

import { NO_ADDRESS } from "../../recognizers/address/clauses.ts";
import { isDenseSentence } from "../../recognizers/dense-sentence.ts";
import type { Finding, PersonalType } from "../../redacted.ts";
import { C_CODE, C_NUMBER, C_RELEASE, C_VERSION } from "../../scan/lexicon.ts";
import { makePool } from "../../scan/pool.ts";
import { scan } from "../../scan/scan.ts";
import { asksSomewhere, leadsTo } from "../questions.ts";
import { interjects } from "../shape.ts";
import { corrects, correctsWord, Echoes, permits } from "./again.ts";
import { withoutCourtesies } from "./courtesies.ts";
import { isAmount, lettersIn, piecesIn, type Stretch, sentCodeIn } from "./numbers.ts";
import { isClause, isSpelled, peopleIn } from "./people.ts";
import { placesIn } from "./places.ts";
import { saidLoginIn, saidMailIn } from "./said-mail.ts";
import { saidPlaceIn } from "./said-places.ts";
import { birthIn, loginsIn, mailIn, numeralsIn, secretIn } from "./told.ts";
import {
  ANOTHER,
  announces,
  asksForEnd,
  asksForNumber,
  bothOf,
  CODE_SENT,
  confirms,
  type Label,
  labelOf,
  pointedAt,
  sendsCode,
  type Wanted,
  wantedBy,
} from "./wanted.ts";

export type { Label } from "./wanted.ts";

export interface Answer extends Stretch {
  readonly type: PersonalType;
  readonly score: number;
  readonly rule: string;
}

/** Messages that one question is answered in. */
const MOST_ANSWERS = 4;
/** A message no longer than this is an answer. */
const LONGEST = 96;
/** A message no longer than this is read behind the words for what was asked. */
const LABELLED = 64;
/** What is told in answer is right for its place, and no value to look for everywhere. */
const SCORE = 0.74;
/** A full name and nothing else is: it is looked for in the other messages. */
const SURE = 0.82;
/** So is a place of several words. */
const SURE_PLACE = 0.8;

interface Line {
  readonly text: string;
  readonly author: string | undefined;
}

/** What is told in a message, and with nothing told in it, the words that say what is due: it is read behind them. */
export interface Heard {
  readonly answers: readonly Answer[];
  readonly label?: Label;
}

/** What was wanted and told, and by whom: it may be put right later, past what others say. */
interface Told {
  readonly wanted: Wanted;
  readonly author: string | undefined;
  readonly coded: boolean;
  left: number;
}

const SHORTEST_DATE = 6;
/** Messages behind an answer that may still put it right. */
const MOST_BEHIND = 5;

/**
 * Told of each message of a sequence in its order. A class, and not functions made for each sequence: their machine code would go whenever
 * the engine collects garbage while nobody listens.
 */
export class Listener {
  /** All is said by one: nobody knows who asks and who answers. */
  readonly #alone: boolean;
  #wanted: Wanted | null = null;
  #asker: string | undefined;
  /** Who answers: nobody else's words are an answer. */
  #answerer: string | undefined;
  #answered = 0;
  #codes = 0;
  /** What the question was answered with so far. */
  #said = "";
  #before: Told | null = null;
  /** The longest of what was said so far: an answer of a word or two does not tell its language. */
  #sample = "";
  #last: Line | undefined;
  readonly #echoes = new Echoes();

  constructor(alone: boolean) {
    this.#alone = alone;
  }

  #isOwn(author: string | undefined): boolean {
    return !this.#alone && author !== undefined && author === this.#asker;
  }

  #isOther(author: string | undefined): boolean {
    return this.#answerer !== undefined && author !== this.#answerer;
  }

  #isPermitted({ text, author }: Line): boolean {
    return (
      this.#wanted !== null && this.#answered === 0 && !this.#isOwn(author) && author !== undefined && permits(text)
    );
  }

  #leadOf({ question }: Wanted): string {
    return `${this.#sample}\n${question}\n`;
  }

  /** What a message says in answer, or to put an answer right. */
  #answer(line: Line, found: readonly Finding[]): Heard {
    const { text, author } = line;
    if (!isReadable(text)) return { answers: NONE };
    if (this.#wanted !== null && !this.#isOwn(author) && !this.#isOther(author) && !this.#isPermitted(line)) {
      const further = this.#answered > 0 && !(this.#wanted.secret && corrects(text));
      const still = stillWanted(this.#wanted, text, found);
      const answers = still === null ? [] : answersTo(still, text, further, this.#codes > 0, this.#leadOf(still));
      this.#codes += answers.filter(({ type }) => type !== "PERSON" && type !== "ADDRESS").length;
      this.#answered++;
      this.#answerer = author;
      const label =
        answers.length === 0 && found.length === 0 && text.length <= LABELLED && mayBeValue(text)
          ? labelFor(labelOf(this.#wanted, this.#said), text, this.#leadOf(this.#wanted))
          : undefined;
      const told = [...answers, ...found];
      if (told.length > 0)
        this.#before = { wanted: this.#wanted, author, coded: this.#codes > 0 || found.length > 0, left: MOST_BEHIND };
      this.#wanted = still;
      for (const { type, start, end } of told)
        if (type === "ADDRESS") this.#said = `${this.#said}${text.slice(start, end)}, `.slice(-LABELLED);
      return label === undefined ? { answers } : { answers, label };
    }
    if (this.#before !== null && author === this.#before.author && putsRight(this.#before.wanted, text)) {
      const { wanted, coded } = this.#before;
      // "no, it ends in 7": a place or a name is put right by more than "not".
      const again = correctsWord(text)
        ? wanted
        : { ...wanted, place: false, name: false, login: false, secret: wanted.code === "SECRET", mail: false };
      const answers = answersTo(again, text, !again.secret, coded, this.#leadOf(again));
      // More of it may follow.
      if (answers.length > 0)
        [this.#wanted, this.#asker, this.#answerer, this.#answered, this.#codes] = [
          again,
          undefined,
          author,
          1,
          coded ? 1 : 0,
        ];
      return { answers };
    }
    return { answers: NONE };
  }

  /** What is personal by its looks, or told back in another form, whoever says it. */
  #besides({ text, author }: Line): Answer[] {
    if (isReadable(text) && isSpelled(text))
      return [{ start: 0, end: text.trimEnd().length, type: "PERSON", score: SCORE, rule: "answer-spelled" }];
    // "Is it 12 March 91?"
    if (
      this.#before?.wanted.birth === true &&
      author !== this.#before.author &&
      text.length <= LABELLED &&
      text.includes("?")
    ) {
      const date = birthIn(text);
      if (date !== null && date.end - date.start > SHORTEST_DATE && !isAmount(text))
        return [{ ...date, type: "DOB", score: SCORE, rule: "answer-again" }];
    }
    return [];
  }

  /** "Which one did you get?", "me lo scandisce?": of what the other has just spoken of. */
  #spokenOf(text: string, author: string | undefined): Wanted | null {
    const last = this.#last;
    return last !== undefined && last.author !== author && last.text.length <= LONGEST
      ? pointedAt(text, last.text)
      : null;
  }

  /** "ok", "mhm": what a word was told in answer to is over once more is said than that. */
  #leavesOpen(text: string): boolean {
    if (!interjects(text)) return false;
    return this.#wanted?.code !== "" || this.#answered === 0 || this.#wanted.birth || !THREE_WORDS.test(text);
  }

  /** What is due in the messages to come. */
  #listen(line: Line, next: Line | undefined, told: boolean, found: readonly Finding[]): void {
    const { text, author } = line;
    const own = this.#isOwn(author);
    const other = this.#isOther(author);
    const due = (by: string | undefined, asked: Wanted | null, from?: string): void => {
      [this.#wanted, this.#asker, this.#answerer, this.#answered, this.#codes] = [asked, by, from, 0, 0];
    };
    if (next === undefined || next.text.length > LONGEST) this.#wanted = null;
    else if (!told && author === next.author && (leadsTo(text) || (author !== undefined && announces(text))))
      due(undefined, wantedBy(text), author);
    // "Do you need the plate?" "Yes please, and the name."
    else if (this.#wanted !== null && this.#isPermitted(line)) due(author, bothOf(this.#wanted, wantedBy(text)));
    else if (asksSomewhere(text)) {
      const asked = wantedBy(text) ?? this.#spokenOf(text, author);
      // "ja?", "and?": go on.
      if (asked === null && this.#wanted !== null && own && GO_ON.test(text)) return;
      // "5 digits?", asked back, leaves the question open.
      if (asked === null && this.#wanted !== null && !own && !other && text.length <= ASKED_BACK) return;
      // "Any other you may have used?", "Number?" behind a street's name: the same again.
      const again =
        this.#wanted !== null &&
        this.#answered > 0 &&
        (ANOTHER.test(text) ||
          (this.#wanted.place && asksForNumber(text)) ||
          (this.#wanted.code !== "" && text.length <= ASKED_BACK && (asksForEnd(text) || REST.test(text))) ||
          (this.#wanted.secret && text.length <= ASKED_BACK && DATED.test(text)));
      // "Which domain?": more of the address, and of nothing else.
      const mail = asked === null && !again && this.#wanted?.mail === true && this.#answered > 0;
      // "The name is Kadek Ayu, right?": what is said back is put right at most.
      if (asked !== null && found.length > 0 && confirms(text)) {
        due(author, null);
        return;
      }
      // "Your login is still kamil88?": no other one is asked for.
      const named = asked?.login === true && found.some(({ type }) => type === "USERNAME");
      // "And the date?", behind a place to be remembered.
      due(
        author,
        named
          ? { ...asked, login: false }
          : (asked ??
              (again && this.#wanted !== null
                ? { ...this.#wanted, question: text }
                : mail
                  ? { ...CODE_SENT, code: "", sent: false, mail: true, question: text }
                  : null)),
      );
    } else if (sendsCode(text, next.text)) due(author, CODE_SENT);
    else if (this.#answered >= MOST_ANSWERS || text.length > LONGEST || (own ? !this.#leavesOpen(text) : other))
      this.#wanted = null;
    // Without authors nobody knows who goes on.
    else if (author === undefined && !told) this.#wanted = null;
  }

  /** Values tell no language, and are gone when the same is read again. */
  #sampled(text: string, values: readonly Stretch[]): void {
    if (text.length <= this.#sample.length || this.#sample.length >= SAMPLE) return;
    const read = text.slice(0, SAMPLED);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end } of values.filter((one) => one.start < SAMPLED).sort((a, b) => a.start - b.start)) {
      if (start > at) pieces.push(read.slice(at, start));
      at = Math.max(at, end);
    }
    const words = [...pieces, read.slice(at)].join("").replaceAll(STAND_IN, "").trim();
    if (words.length > this.#sample.length) this.#sample = words.slice(0, SAMPLE);
  }

  /**
   * @param next what is said next: most messages are no answer, and whether they had a question is not asked
   * @param found what was found in the message by itself
   */
  hear(line: Line, next: Line | undefined, found: readonly Finding[]): Heard {
    const { text } = line;
    const { answers, label } = this.#answer(line, found);
    if (this.#before !== null && this.#before.left-- <= 0) this.#before = null;
    const all = this.#echoes.in(text, answers.length > 0 ? answers : this.#besides(line), found);
    if (this.#wanted === null) this.#said = "";
    this.#sampled(text, [...found, ...all]);
    this.#listen(line, next, all.length > 0, found);
    this.#last = line;
    return label === undefined ? { answers: all } : { answers: all, label };
  }
}

/** What is still due once a message told all of an address or an account by itself: no more of it follows. */
function stillWanted(wanted: Wanted, text: string, found: readonly Finding[]): Wanted | null {
  const place =
    wanted.place && !found.some(({ type, start, end }) => type === "ADDRESS" && WHOLE.test(text.slice(start, end)));
  const { name, birth, secret, mail } = wanted;
  const account = wanted.code === "IBAN" || wanted.code === "BANK";
  // "Din ce cont?" asks for a login as well, by its word.
  const [code, login] =
    account && found.some(({ type }) => type === "IBAN") ? (["", false] as const) : [wanted.code, wanted.login];
  if (place === wanted.place && code === wanted.code) return wanted;
  return place || code !== "" || name || birth || secret || login || mail ? { ...wanted, place, code, login } : null;
}
/** An address with both a house's number and a postcode. */
const WHOLE =
  /^(?=.*(?:(?<!\p{Nd})\p{Nd}{4,7}(?!\p{Nd})|(?<!\p{L})(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?!\p{L}))).*(?<!\p{Nd})\p{Nd}{1,4}\p{L}?(?!\p{Nd}).*\p{Nd}/su;

/** A word is put right by more than "not". */
const putsRight = ({ code }: Wanted, text: string): boolean =>
  code === "" || !/\p{N}/u.test(text) ? correctsWord(text) : corrects(text);

const STAND_IN = /\[[A-Z_]+·[^\]]*\]/g;

const isReadable = (text: string): boolean => text.length <= LONGEST && !text.includes("·");
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const NONE: readonly never[] = [];
const SAMPLE = 160;
/** Units of a message in which they are looked for. */
const SAMPLED = 640;
const ASKED_BACK = 32;
const FEW_WORDS = /^[^\p{Nd}\s]+(?: [^\p{Nd}\s]+){0,2}\s*$/u;
const THREE_WORDS = /\S\s+\S+\s+\S/;
const GO_ON = /^\s*\p{L}{1,7}\s*[?？؟]\s*$/u;
const REST =
  /(?<!\p{L})(?:rest|remaining|remainder|other half|second half|suite|fin|resto|restante|demás|final|vervolg|fortsättning\p{L}*|fortsætt\p{L}*|loput|loppu|reszta|dalej|zbytek|zbývá|dál|maradék|többi|vége|ostatak|nastavak|restul|остальн\p{L}+|дальше|решта|далі|останалото|нататък|υπόλοιπ\p{L}+|gerisi|devamı|sisanya|lanjut\p{L}*|الباقي|ההמשך|השאר|बाकी)(?!\p{L})|続き|残り|剩下|后面|나머지/iu;
const MOST_PARTS = 4;
const LEAST_DIGITS = 4;
/** Where one thing that is told ends and another begins. */
const BETWEEN =
  /[,;:](?:\s+|$)|[、，]|(?<=\p{L}{3})\.\s+(?=\S{3})|\n|\s\/\s|\s[–-]\s|\s(?:and|und|et|y|e|en|og|och|i|a|ja|és|și|ve|dan|и|і|та|και)\s|(?<=\p{Nd}) (?=[^\p{Nd}]{4,}$)|(?<=^[^\p{Nd}]{4,40}) (?=\p{Nd}\S*$)/giu;

const SAYS = /[\p{L}\p{N}]/u;
/** Is it a sentence of a script without spaces, with no number and no code in it? */
const isSaying = (text: string): boolean => isDenseSentence(text) && !/[\p{Nd}A-Za-z]/u.test(text);
/** May all of what is said be what was asked for? */
const mayBeValue = (text: string): boolean => SAYS.test(withoutCourtesies(text)) && !isSaying(text);

/**
 * "to samo", "الباب مفتوح": words alone, none with a capital, are no place for standing behind the question for one; nor is what one does just now, or what
 * goes on behind "wait", anybody.
 */
function labelFor(label: Label, text: string, lead: string): Label | undefined {
  const [type] = label.types;
  if (type === "ADDRESS") return NUMBERED_OR_NAMED.test(text) ? label : undefined;
  return type === "PERSON" && (isSaidOfSomebody(text) || isClause(lead, text) || waits(text)) ? undefined : label;
}
/** "déjelo en portería", "sousedka zespoda", "看谁在家": three words in small letters, or who it is and not what they are called. */
const isSaidOfSomebody = (text: string): boolean =>
  DENSE.test(text)
    ? SOMEBODY_DENSE.test(text)
    : !/\p{Lu}/u.test(text) && /\p{Ll}/u.test(text) && SMALL_CLAUSE.test(text);
const SOMEBODY_DENSE = /[谁誰放]|在家|邻居|鄰居|門口|门口|たぶん|その|隣の|誰か|누구|있는 ?사람|아랫집|윗집|옆집/u;
const SMALL_CLAUSE =
  /\S\s+\S+\s+\S|(?<!\p{L})(?:po|za|z|ze|u|na|od|do|pod|by|at|in|with|from|bei|mit|vom|von|chez|avec|con|da|dal|för|hos|fra|с|со|от|у|по|з|від|до|på|av|kim|kto|kdo|ki|who|wer|qui|chi|quién|кто|хто)\s|(?<!\p{L})(?:neighbou?r|nachbar\p{L}*|voisine?|vecin[oa]|vicin[oa]|vizinh[oa]|buur\p{L}*|grann\p{L}+|nabo\p{L}*|naapuri\p{L}*|sąsiad\p{L}*|soused\p{L}*|sused\p{L}*|szomszéd\p{L}*|vecin\p{L}*|сосед\p{L}*|сусід\p{L}*|komşu\p{L}*|teściow\p{L}|tchyně|anyósom|kayınvalide\p{L}*|schwieger\p{L}+|svärmor|suegra|suocera|тёща|теща)(?!\p{L})/u;
/** "ثواني الباب يدق", "đợi chị tí, đang dở tay": what goes on behind such words is no name, where no capital tells one. */
const waits = (text: string): boolean =>
  !CAPITALS_TELL.test(text) && /^\s/.test(withoutCourtesies(text)) && !/^\s/.test(text);
/** A letter that has a capital, in a text without marks that Vietnamese alone has. */
const CAPITALS_TELL = /^(?=.*[\p{Ll}\p{Lu}])(?!.*[\u1ea0-\u1ef9])/u;
const NUMBERED_OR_NAMED =
  /[\p{N}\p{Lu}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** What answers in what is `said` as a whole, and beside it in its parts: "клочкова, жимолость" where a name and a word are wanted. */
function answersTo(asked: Wanted, said: string, further: boolean, begun: boolean, lead: string): Answer[] {
  const text = withoutCourtesies(said);
  if (!SAYS.test(text)) return [];
  const named = waits(said) ? { ...asked, name: false } : asked;
  const wanted = isSaying(text) ? { ...named, place: false, secret: false, login: false, mail: false } : named;
  const isTold = (a: Answer): boolean => a.rule !== "answer-number" || !isCalled(text, a.start);
  const out = toldIn(wanted, text, further, begun, lead).filter(isTold);
  // "it came, 48 20 77, do I type it in?"
  const came = wanted.sent && out.length === 0 ? sentCodeIn(text) : null;
  if (came !== null) return [{ ...came, type: "SECRET", score: SCORE, rule: "answer-number" } as const].filter(isTold);
  if (NO_ADDRESS.test(text)) return out;
  const parts: [from: number, to: number][] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(BETWEEN)) {
    parts.push([from, index]);
    from = index + mark.length;
  }
  if (from === 0 || parts.push([from, text.length]) > MOST_PARTS) return out;
  // "the invoice says 1400 EUR and I paid it".
  let still = wanted.code !== "" && isAmount(text) ? { ...wanted, code: "" as const } : wanted;
  for (const [start, end] of parts) {
    if (out.some((a) => a.start < end && a.end > start)) continue;
    // "it shows error 12".
    if (end - start < LEAST_DIGITS && !/\p{L}/u.test(text.slice(start, end))) continue;
    for (const a of toldIn(still, text.slice(start, end), further || (wanted.place && out.length > 0), begun, lead))
      if (isTold({ ...a, start: a.start + start })) out.push({ ...a, start: a.start + start, end: a.end + start });
    // "the code is C2580Y, mind the dog, Biscuit": one secret was asked for.
    if (still.secret && out.some(({ type }) => type === "SECRET")) still = { ...still, secret: false };
  }
  return out;
}

/** "yes. error code 1203 shows up after": the word right before a number says whose it is, whatever was asked. */
function isCalled(text: string, start: number): boolean {
  const s = scan(text.slice(Math.max(0, start - LONGEST_WORDS), start), false, pool);
  const cue = (back: number): number => (s.count >= back ? (s.cue[s.count - back] as number) : 0);
  return ((cue(1) | ((cue(1) & (C_NUMBER | C_CODE)) === 0 ? 0 : cue(2))) & (C_RELEASE | C_VERSION)) !== 0;
}
const DATED =
  /(?<!\p{L})(?:date|datum|fecha|data|dato|dátum|päivä\p{L}*|дат[ауы]|ημερομηνία|tarih\p{L}*)(?!\p{L})|日付|日期|날짜/iu;
const LONGEST_WORDS = 32;
const pool = makePool(64);

function toldIn(wanted: Wanted, text: string, further: boolean, begun: boolean, lead: string): Answer[] {
  const out: Answer[] = [];
  const add = ({ start, end }: Stretch, type: PersonalType, rule: string, score = SCORE): void => {
    if (end > start) out.push({ start, end, type, score, rule });
  };
  const { code } = wanted;
  // "memorable date": "my wedding, fourteenth of june 2009".
  const day = wanted.secret && DATED.test(wanted.question) ? birthIn(text) : null;
  if (day !== null) add(day, "SECRET", "answer-secret");
  if (code !== "" && day === null)
    for (const piece of piecesIn(text, code, begun, asksForEnd(wanted.question))) add(piece, code, "answer-number");
  if (code !== "" && out.length === 0 && begun) {
    // "tolv åttiofyra", the letters of a plate.
    const rest = lettersIn(text, code) ?? numeralsIn(text, 2, false);
    if (rest !== null) add(rest, code, "answer-number");
  }
  const name = (): void => {
    for (const somebody of peopleIn(lead, text)) add(somebody, "PERSON", "answer-name", somebody.whole ? SURE : SCORE);
  };
  // Who and where at once: what has no number is somebody rather than a town.
  if (out.length === 0 && wanted.place && wanted.name && FEW_WORDS.test(text)) name();
  const said = wanted.place && out.length === 0 ? saidPlaceIn(text, wanted.named, further) : null;
  if (said !== null) add(said, "ADDRESS", "answer-place", SURE_PLACE);
  else if ((out.length === 0 || code === "ADDRESS") && wanted.place)
    for (const place of placesIn(lead, text, further, wanted.named))
      add(
        // "cave dta", behind a street: all of it.
        further && FEW_WORDS.test(text) && !/[.!]/.test(text) ? { start: 0, end: text.trimEnd().length } : place,
        "ADDRESS",
        "answer-place",
        /\p{L}\S* \S/u.test(text.slice(place.start, place.end)) ? SURE_PLACE : SCORE,
      );
  if (out.length === 0 && wanted.birth) {
    const date = birthIn(text);
    if (date !== null) add(date, "DOB", "answer-birth");
  }
  if (out.length === 0 && wanted.name) name();
  if (out.length === 0 && wanted.secret) {
    const secret = numeralsIn(text, 2, false) ?? (further ? null : secretIn(text));
    if (secret !== null) add(secret, "SECRET", "answer-secret");
  }
  if (out.length === 0 && wanted.mail) {
    const mail = mailIn(text) ?? saidMailIn(text, further);
    if (mail !== null) add(mail, "EMAIL", "answer-mail");
  }
  // "角色剑心007": its digits alone are what a number was asked for.
  if ((out.length === 0 || DENSE.test(text)) && wanted.login) {
    const spelled = saidLoginIn(text);
    for (const login of spelled === null ? loginsIn(lead, text) : [spelled]) add(login, "USERNAME", "answer-login");
  }
  return out;
}
