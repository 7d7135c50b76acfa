import type { GuardFinding, GuardFindings, GuardStatus } from "@casekeep/contracts";
import type { Command } from "commander";
import { EXIT, instead, usage } from "../exit.ts";
import type { KeepClient } from "../keep/client.ts";
import { namesOf } from "../keep/names.ts";
import { withKeep } from "../keep/with-keep.ts";
import { plain, print, printJson } from "../output.ts";
import { examples, exits, group, wantsJson, wholeNumber } from "../usage.ts";
import { ABOUT_GUARD } from "./guard-set.ts";

const MOST = 200;

export function guardFindings(program: Command): void {
  const command = group(program, "guard", ABOUT_GUARD)
    .command("findings")
    .description("what was found, newest first: from when until when, and who changed which rule by which change id")
    .option("--limit <n>", `how many, at most ${MOST}`, wholeNumber(1, MOST), 20);
  examples(command, "npx casekeep guard findings", "npx casekeep guard findings --limit 5 --json");
  exits(command, "0 all is acknowledged or over, 1 something waits for somebody, 3 no keep here.");
  command.action(({ limit }: { limit: number }) =>
    withKeep({ create: false }, async (keep) => {
      const found = await keep.get<GuardFindings>(`/api/guard/findings?limit=${limit}`);
      if (found.items.some(waits)) process.exitCode = EXIT.negative;
      if (wantsJson(command)) return printJson(found);
      const told = await inWords(keep, found.items);
      await print(told === "" ? "Nothing was found yet.\n" : told);
    }),
  );
}

export function guardAcknowledge(program: Command): void {
  const command = group(program, "guard", ABOUT_GUARD)
    .command("acknowledge")
    .description("say that somebody has seen a finding and deals with it: its alerts are no longer repeated")
    .argument("[id...]", "as guard findings shows them")
    .option("--all", "every open finding");
  examples(
    command,
    "npx casekeep guard acknowledge 3f0c5a52-6f0e-4b9f-9a51-1f0a4de2a9a1",
    "npx casekeep guard acknowledge --all",
  );
  exits(command, "0 done, 2 there is no such finding, 3 no keep here.");
  command.action((named: string[], { all = false }: { all?: boolean }) =>
    withKeep({ create: false }, async (keep) => {
      if (all === named.length > 0)
        throw usage("Name findings by their ids, or say --all.", "npx casekeep guard findings shows them.");
      const ids = all ? (await keep.get<GuardStatus>("/api/guard")).findings.filter(waits).map(({ id }) => id) : named;
      const items: GuardFinding[] = [];
      for (const id of ids)
        items.push(
          await keep
            .post<GuardFinding>(`/api/guard/findings/${encodeURIComponent(id)}/acknowledge`)
            .catch(
              instead(
                "NOT_FOUND",
                `There is no finding ${plain(id, 60)}.`,
                "npx casekeep guard findings shows the ids.",
              ),
            ),
        );
      if (wantsJson(command)) return printJson({ items });
      const told = await inWords(keep, items);
      await print(told === "" ? "Nothing waits for it.\n" : told);
    }),
  );
}

const waits = ({ closedAt, acknowledgedAt }: GuardFinding): boolean => closedAt === null && acknowledgedAt === null;

async function inWords(keep: KeepClient, items: readonly GuardFinding[]): Promise<string> {
  if (items.length === 0) return "";
  const nameOf = await namesOf(keep);
  return `${items.map((one) => block(one, nameOf)).join("\n\n")}\n`;
}

function block(finding: GuardFinding, nameOf: (id: string) => string): string {
  const { id, kind, openedAt, closedAt, minutes, sealedAt, acknowledgedAt, acknowledgedBy, change } = finding;
  const lines = [
    `${kind}: ${plain(finding.sentence, 500)}`,
    `from ${openedAt} until ${closedAt ?? "now"}${minutes === null ? "" : `, ${minutes} min`}`,
    sealedAt ? `sealed the keep at ${sealedAt}` : "",
    change ? changed(kind, change, nameOf) : "",
    acknowledgedAt ? `acknowledged by ${nameOf(acknowledgedBy)} at ${acknowledgedAt}` : "",
    id,
  ];
  return lines.filter(Boolean).join("\n  ");
}

/** In a cloud's own words, as it told them. */
function changed(
  kind: GuardFinding["kind"],
  { who, what, rule, id, at }: NonNullable<GuardFinding["change"]>,
  nameOf: (id: string) => string,
): string {
  if (kind === "canary") return `read by ${nameOf(who) || "somebody"} at ${at}`;
  const by = plain(who) || "somebody";
  return `changed by ${by} at ${at}: ${plain(what)}${rule ? `, rule ${plain(rule)}` : ""}${id ? `, change ${plain(id)}` : ""}`;
}
