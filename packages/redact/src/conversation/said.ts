/** What is said in a case, one after the other: whole messages, and the turns of a transcript that stands in one of them. */
import { turnsOf } from "./turns.ts";

/** `text` is the stretch from `from` to `to` of the text with this index. */
export interface Said {
  readonly text: string;
  readonly author: string | undefined;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** The messages as one sequence, and each transcript among what is no message as one of its own: it has no neighbours. */
export function sequencesOf(
  texts: ReadonlyArray<{ readonly text: string; readonly author: string | undefined; readonly aside: boolean }>,
): Said[][] {
  const messages: Said[] = [];
  const sequences: Said[][] = [];
  texts.forEach(({ text, author, aside }, index) => {
    const turns = turnsOf(text)?.map(
      (turn): Said => ({
        text: text.slice(turn.from, turn.to),
        author: turn.author,
        index,
        from: turn.from,
        to: turn.to,
      }),
    );
    if (aside) {
      if (turns !== undefined) sequences.push(turns);
    } else messages.push(...(turns ?? [{ text, author, index, from: 0, to: text.length }]));
  });
  if (messages.length > 1) sequences.unshift(messages);
  return sequences;
}
