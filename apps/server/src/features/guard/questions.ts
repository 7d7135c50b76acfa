import type { GuardAsset } from "@casekeep/contracts";
import { diff } from "@casekeep/exposure";
import { asEngineAsset, judgeSource, type Reading, type SourceVerdict } from "./evaluate.ts";
import { describeRow } from "./sentence.ts";
import { difference } from "./textdiff.ts";

/** What is asked of rules; both may take seconds where rule sets and assets are many. */
export type Question =
  | { readonly kind: "judge"; readonly reading: Reading; readonly assets: readonly GuardAsset[] }
  | {
      readonly kind: "change";
      readonly before: Reading;
      readonly after: Reading;
      readonly assets: readonly GuardAsset[];
    };

/** A change of rules: the lines that changed, and what became reachable by it, in sentences. */
export interface ChangeBody {
  readonly lines: string[];
  readonly opened: string[];
}

export type AnswerTo<Of extends Question> = Of extends { kind: "judge" } ? SourceVerdict : ChangeBody;

const MOST_OPENED = 20;

export function answerOf<Of extends Question>(question: Of): AnswerTo<Of> {
  const answer =
    question.kind === "judge"
      ? judgeSource(question.reading, question.assets)
      : changeOf(question.before, question.after, question.assets);
  return answer as AnswerTo<Of>;
}

function changeOf({ source, files }: Reading, after: Reading, all: readonly GuardAsset[]): ChangeBody {
  const assets = all.filter(({ addresses }) => addresses.length > 0).map(asEngineAsset);
  const found = diff(files, after.files, assets.length > 0 ? { assets } : {});
  const opened = found.results.slice(0, MOST_OPENED).map((row) =>
    describeRow(row.target, {
      source,
      target: row.target,
      protocol: row.protocol,
      ports: [...row.ports],
      verdict: row.verdict,
      from: [...row.sources],
      undeclared: [],
      responsible: [...row.responsible],
      witness: null,
    }),
  );
  return { lines: difference(files, after.files), opened };
}
