/** What stands right behind the word for it: one pass over the telling words, each handed to whom it concerns. */
import {
  C_CODE,
  C_DEVICE,
  C_EMAIL,
  C_ID,
  C_ONE_TIME,
  C_PASSPORT,
  C_PASSWORD,
  C_POSTCODE,
  C_TOKEN,
} from "../scan/lexicon.ts";
import { wordLists } from "../scan/word-sets.ts";
import { BIC_WORDS, bicTold, PAYMENT_WORDS, PIECE_WORDS, paymentKeyTold, piecesTold } from "./codes/banks-told.ts";
import { COMBINATION_WORDS, combinationTold, SAFE_WORDS } from "./codes/combinations.ts";
import { HOST_WORDS, hostTold } from "./codes/host-names.ts";
import { idTold, postcodeTold, slavicPassport } from "./codes/ids-told.ts";
import type { Context } from "./context.ts";
import { DOMAIN_WORDS, domainTold, localTold } from "./email/pieces.ts";
import { WIRE_WORDS, wireTold } from "./fields/wire-formats.ts";
import { DEGREE_WORDS, degreesTold, GRID_WORDS, gridTold, SERVICE_WORDS, threeWordsTold } from "./geo/told.ts";
import { NAME_WORDS, nameTold } from "./persons/told.ts";
import { ANSWER_WORDS, answerTold, MAIDEN_WORDS } from "./secrets/answers.ts";
import { identifiedTold, SQL_WORDS } from "./secrets/machines.ts";
import { PUT_WORDS, putTold, SET_WORDS, setTold } from "./secrets/put.ts";
import { pairTold, SIGN_IN_WORDS, SPARE_WORDS, seedTold, spareCodesTold } from "./secrets/told.ts";
import { PLAYER_WORDS, playerTold } from "./usernames/asked.ts";
import { MOVE_WORDS, movedBetween, signedIn } from "./usernames/further.ts";
import { ACCOUNT_KEYS, ACTOR_WORDS, accountTold, actorTold } from "./usernames/keys.ts";
import { DIRECTORY_WORDS, directoryName, SERVICE_LOGINS, serviceLogin } from "./usernames/services.ts";

type Tell = (ctx: Context, i: number) => void;

/** For words that two rules begin at: a word stands in one list only. */
function each(first: Tell, second: Tell): Tell {
  return (ctx, i) => {
    first(ctx, i);
    second(ctx, i);
  };
}

/** What a ticket's log says that it was changed from one to another. */
const HANDED_ON = /^(?:owner|assignee|reviewer|reporter)$/i;

const HANDLERS: ReadonlyArray<readonly [words: string, tell: Tell]> = [
  [DOMAIN_WORDS, domainTold],
  [BIC_WORDS, bicTold],
  [PAYMENT_WORDS, paymentKeyTold],
  [PIECE_WORDS, piecesTold],
  [DEGREE_WORDS, degreesTold],
  [GRID_WORDS, gridTold],
  [SERVICE_WORDS, threeWordsTold],
  [SIGN_IN_WORDS, each(pairTold, signedIn)],
  [MOVE_WORDS, movedBetween],
  [NAME_WORDS, nameTold],
  [SPARE_WORDS, (ctx, i) => spareCodesTold(ctx, i, true)],
  [ANSWER_WORDS, answerTold],
  [SAFE_WORDS, each(answerTold, combinationTold)],
  [PLAYER_WORDS, playerTold],
  [SET_WORDS, setTold],
  [PUT_WORDS, putTold],
  [WIRE_WORDS, wireTold],
  [DIRECTORY_WORDS, each(wireTold, directoryName)],
  [HOST_WORDS, hostTold],
  [COMBINATION_WORDS, combinationTold],
  [SQL_WORDS, identifiedTold],
  [SERVICE_LOGINS, serviceLogin],
  // "changed owner from … to …".
  [
    ACTOR_WORDS,
    each(actorTold, (ctx, i) => {
      const { text, start, end } = ctx.scan;
      if (HANDED_ON.test(text.slice(start[i], end[i]))) movedBetween(ctx, i);
    }),
  ],
  [ACCOUNT_KEYS, accountTold],
  ["č čís číslo", slavicPassport],
  [MAIDEN_WORDS, each(answerTold, nameTold)],
];
const listOf = wordLists(HANDLERS.map(([words]) => words));
const IDS = C_ID | C_DEVICE | C_PASSPORT;
const SEEDS = C_ONE_TIME | C_TOKEN | C_PASSWORD | C_CODE;
const CUES = IDS | SEEDS | C_POSTCODE | C_EMAIL;

export function told(ctx: Context): void {
  const s = ctx.scan;
  for (let n = 0; n < s.tellingCount; n++) {
    const i = s.telling[n] as number;
    const list = listOf(s, i);
    if (list !== 0) (HANDLERS[list - 1] as (typeof HANDLERS)[number])[1](ctx, i);
    const cue = (s.cue[i] as number) & CUES;
    if (cue !== 0) toldByCue(ctx, i, cue);
  }
}

function toldByCue(ctx: Context, i: number, cue: number): void {
  const s = ctx.scan;
  if ((cue & C_EMAIL) !== 0) localTold(ctx, i);
  if ((cue & C_CODE) !== 0 && s.text.startsWith(" word ", s.end[i])) answerTold(ctx, i);
  if (!s.hasDigit) return;
  if ((cue & C_POSTCODE) !== 0) postcodeTold(ctx, i);
  if ((cue & IDS) !== 0) idTold(ctx, i);
  if ((cue & SEEDS) !== 0) seedTold(ctx, i);
  if ((cue & C_CODE) !== 0) spareCodesTold(ctx, i, false);
}
