import type { GuardStatus } from "@casekeep/contracts";
import type { Command } from "commander";
import { EXIT } from "../exit.ts";
import { withKeep } from "../keep/with-keep.ts";
import { fitted } from "../layout.ts";
import { plain, print, printJson } from "../output.ts";
import { examples, exits, group, wantsJson } from "../usage.ts";
import { ABOUT_GUARD } from "./guard-set.ts";

const EXITS = "0 nothing exposed, 1 exposed, 3 unknown, nothing declared, or no keep here.";

export function guardStatus(program: Command): void {
  const command = group(program, "guard", ABOUT_GUARD)
    .command("status")
    .description("who can reach what now, as the guard last saw it");
  examples(command, "npx casekeep guard status", "npx casekeep guard status --json");
  exits(command, EXITS);
  command.action(() =>
    withKeep({ create: false }, async (keep) => show(command, await keep.get<GuardStatus>("/api/guard"))),
  );
}

export function guardCheck(program: Command): void {
  const command = group(program, "guard", ABOUT_GUARD)
    .command("check")
    .description("read every source anew now and judge it");
  examples(command, "npx casekeep guard check");
  exits(command, EXITS);
  command.action(() =>
    withKeep({ create: false }, async (keep) => show(command, await keep.post<GuardStatus>("/api/guard/check"))),
  );
}

async function show(command: Command, status: GuardStatus): Promise<void> {
  if (status.verdict === "exposed") process.exitCode = EXIT.negative;
  if (status.verdict === "unknown" || status.verdict === "undeclared") process.exitCode = EXIT.unavailable;
  if (wantsJson(command)) return printJson(status);
  const { assets, sources, probes, self, findings, drill, channels, kept } = status;
  const blocks = [
    status.verdict === "undeclared"
      ? "Nothing is declared: the guard watches no rules. See docs/formats/guard.md, then npx casekeep guard set FILE."
      : `Verdict: ${status.verdict} since ${status.since}`,
    status.unknownSealsAt ? `The keep seals itself at ${status.unknownSealsAt} if nothing becomes known.` : "",
    table(
      ["ASSET", "VERDICT", "SINCE", "WHY"],
      assets.map((one) => [one.name, one.verdict, one.since, one.reason]),
    ),
    table(
      ["SOURCE", "KIND", "STATE", "READ", "WHY"],
      sources.map((one) => [
        one.name,
        one.kind,
        // What it said last stands for its time; that it cannot be read now is said at once.
        one.state === "read" && one.reason ? "failing" : one.state,
        one.readAt ?? "never",
        one.reason,
      ]),
    ),
    table(
      ["PROBE", "LAST", "RESULT", "WHY"],
      probes.map((one) => [
        one.name,
        one.lastAt ?? "never",
        `${one.passed === null ? "nothing decided" : one.passed ? "passed" : "got in"}${one.late ? " (late)" : ""}`,
        one.reasons.join(" "),
      ]),
    ),
    table(
      ["CHANNEL", "KIND", "LAST TOLD", "STATE", "WHY"],
      channels.map((one) => [
        one.name,
        one.kind,
        one.lastAt ?? "never",
        one.failingSince ? `takes none, ${one.owed} owed` : "in order",
        one.failingSince ? `${one.problem}, since ${one.failingSince}` : "",
      ]),
    ),
    channels.length === 0 && status.verdict !== "undeclared"
      ? "Nobody is told: no alert channel is declared (docs/formats/guard.md)."
      : "",
    ...kept.map(
      ({ name, how }) =>
        `${name} ${how === "dropped" ? "was taken off the list" : "was changed"} since the keep was sealed, and counts as it was until a second person saves the same.`,
    ),
    ...findings.map(
      (one) =>
        `${one.openedAt}  ${one.kind}: ${plain(one.sentence, 300)}${one.acknowledgedAt ? " (acknowledged)" : ""}`,
    ),
    findings.length > 0 ? "Who changed what, and each finding's id: npx casekeep guard findings" : "",
    status.canaries > 0
      ? `${status.canaries} ${status.canaries === 1 ? "canary lies" : "canaries lie"} among the cases.`
      : "",
    ...self.filter(({ ok }) => ok === false).map((one) => `${one.name}: ${plain(one.found)}. ${one.help}`),
    `Last drill: ${drill.last ? `${drill.last.at}, ${drill.last.passed ? "passed" : "failed"}` : "never"}${drill.late ? " (late)" : ""}`,
  ];
  await print(`${blocks.filter(Boolean).join("\n\n")}\n`);
}

const table = (head: string[], rows: string[][]): string => (rows.length === 0 ? "" : fitted([head, ...rows]));
