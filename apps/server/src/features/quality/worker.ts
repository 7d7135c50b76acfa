import { parentPort, workerData } from "node:worker_threads";
import type { CaseTexts } from "@casekeep/casestore";
import type { Known } from "@casekeep/redact";
import { backgroundOf, riskOf, type Suspect, suspects } from "@casekeep/residual";
import { createKeyring, type PersonKey } from "@casekeep/vault";
import { placesOf } from "../../http/frames.ts";
import { makeRoom, standBehind } from "../../kernel/behind.ts";
import { type Reread, rereadEach } from "./reread.ts";

/** A thread that reads: stored texts by the recognizers of today, or samples by the second detector. */
export type ReadOrder =
  | {
      readonly kind: "reread";
      readonly texts: readonly CaseTexts[];
      readonly keys: ReadonlyMap<bigint, PersonKey>;
      readonly part: number;
    }
  | { readonly kind: "risk"; readonly texts: readonly string[] }
  | { readonly kind: "background"; readonly texts: readonly string[] }
  | {
      readonly kind: "suspects";
      readonly texts: readonly {
        readonly name: string;
        readonly text: string;
        readonly locale: string;
        readonly known: Known;
      }[];
    };
/** The answers, by kind of order. `rereads` holds only cases in which something was found. */
export interface ReadAnswers {
  readonly reread: readonly Reread[];
  readonly risk: readonly number[];
  readonly background: null;
  readonly suspects: readonly (readonly Suspect[])[];
}
export type Numbered<T> = T & { readonly id: number };
export type ReadDone =
  | { readonly id: number; readonly answer: ReadAnswers[keyof ReadAnswers] }
  | { readonly id: number; readonly failed: string };

const { masterKey } = workerData as { masterKey: Uint8Array };
const keyring = createKeyring(masterKey);
const room = makeRoom();
/** What is ordinary in the texts of the sample this thread reads. */
let background: ReturnType<typeof backgroundOf> | undefined;

function answer(order: ReadOrder): ReadAnswers[keyof ReadAnswers] {
  switch (order.kind) {
    case "reread":
      return rereadAll(order);
    case "risk":
      return order.texts.map((text) => riskOf(text));
    case "background":
      background = backgroundOf(order.texts);
      return null;
    case "suspects":
      return order.texts.map(({ name, text, locale, known }) =>
        suspects(text, { name, known, ...(locale ? { locale } : {}), ...(background ? { background } : {}) }),
      );
  }
}

function rereadAll({ texts, keys, part }: Extract<ReadOrder, { kind: "reread" }>): Reread[] {
  const changed: Reread[] = [];
  for (const again of rereadEach(texts, { keyring, keys, part })) {
    room();
    if (again.row || again.messages.length > 0 || again.events.length > 0) changed.push(again);
  }
  return changed;
}

standBehind();
parentPort?.on("message", ({ id, ...order }: Numbered<ReadOrder>) => {
  try {
    parentPort?.postMessage({ id, answer: answer(order as ReadOrder) } satisfies ReadDone);
  } catch (error) {
    // The message of an unexpected error may quote input: only its type and place leave the thread.
    const where = error instanceof Error ? `${error.name} ${placesOf(error)[0]?.trim() ?? ""}` : "unknown";
    parentPort?.postMessage({ id, failed: where } satisfies ReadDone);
  }
});
