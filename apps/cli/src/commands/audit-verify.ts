import type { AuditVerified } from "@casekeep/contracts";
import { type Command, InvalidArgumentError } from "commander";
import { EXIT } from "../exit.ts";
import { withKeep } from "../keep/with-keep.ts";
import { count, print, printJson } from "../output.ts";
import { examples, exits, group, wantsJson } from "../usage.ts";

export function auditVerify(program: Command): void {
  const command = group(program, "audit", "the record of who read and changed what")
    .command("verify")
    .description("whether every audit record still is as it was written, and in its place")
    .option("--head <number:hash>", "a head that this command printed earlier and that you kept elsewhere", head);
  examples(command, "npx casekeep audit verify", "npx casekeep audit verify --head 3124:5f0c... --json");
  exits(command, "0 it is, 1 records were altered or are missing, 2 bad usage, 3 not available now.");
  command.action((options: { head?: string }) =>
    withKeep({ create: false }, async (keep) => {
      const query = options.head === undefined ? "" : `?head=${options.head}`;
      const found = await keep.get<AuditVerified>(`/api/audit/verify${query}`);
      if (!found.ok) process.exitCode = EXIT.negative;
      if (wantsJson(command)) return printJson(found);
      await print(`${sentences(found).join("\n")}\n`);
    }),
  );
}

function head(text: string): string {
  if (!/^\d{1,15}:[0-9a-f]{64}$/.test(text))
    throw new InvalidArgumentError("Expected NUMBER:HASH, as npx casekeep audit verify prints it.");
  return text;
}

function sentences({ records, breaks, broken, earlierFits, head: newest }: AuditVerified): string[] {
  return [
    breaks === 0
      ? `${count(records)} records: each fits the one before it.`
      : `${count(records)} records: ${count(breaks)} do not fit what stands before them.`,
    ...broken.map(({ seq, after }) =>
      after === null
        ? `  record ${seq}: it was altered, or records before it are missing`
        : `  record ${seq}: it was altered, or what stood between ${after} and it is missing or was altered`,
    ),
    ...(breaks > broken.length ? [`  and ${count(breaks - broken.length)} more`] : []),
    ...(earlierFits === null
      ? []
      : [
          earlierFits
            ? "The earlier head is still there: nothing up to it was written anew or cut off."
            : "The earlier head is not there: the log was written anew, or its end was cut off.",
        ]),
    ...(newest === null
      ? []
      : [
          `Head  ${newest}`,
          "Keep the head somewhere else, and give it with --head next time: only that shows a log written anew.",
        ]),
  ];
}
