import type { Command } from "commander";
import { EXIT, usage } from "../exit.ts";
import { sayPassedOver } from "../exposure/answer.ts";
import { type Asked, ports } from "../exposure/ports.ts";
import { print, printJson } from "../output.ts";
import { examples, group, wantsJson } from "../usage.ts";

interface Options {
  readonly port?: readonly Asked[];
  readonly assets?: string;
}

/** More single ports than this are a range, which a check without --port answers as well. */
const MOST_PORTS = 200;

export function exposureFix(program: Command): void {
  const command = group(program, "exposure", "who can reach what under network rules, and the rule that lets them in")
    .command("fix")
    .description(
      "the smallest rule changes that close what is exposed, in the provider's own words; it changes nothing itself",
    )
    .argument("<path...>", "rule files, or folders of them; - is stdin")
    .option("--port <ports>", "close only these: 9200,9300-9310", ports)
    .option(
      "--assets <file>",
      'close these: [{"name","addresses":[],"ports":[{"protocol","from","to"}],"interface"?}]',
    );
  examples(
    command,
    "npx casekeep exposure fix nsg.json --port 9200",
    "iptables-save | npx casekeep exposure fix - --port 9200 --json",
  );
  command.addHelpText(
    "after",
    "\nExit codes: 0 nothing exposed, 1 exposed (the fix is on stdout), 2 unreadable input, 3 undecided.",
  );
  command.action(async (paths: string[], options: Options) => {
    // Loaded here, so that no other command waits for it.
    const { readAssets } = await import("../exposure/assets.ts");
    const { given } = await import("../exposure/files.ts");
    const { fixTable } = await import("../exposure/fix-table.ts");
    const assets = await readAssets(options.assets);
    const { files, unreadable, passedOver } = await given(paths);
    const engine = await import("@casekeep/exposure");
    const wanted = single(options.port);
    const { files: _, ...found } = engine.fix(files, { ...(wanted && { ports: wanted }), ...(assets && { assets }) });
    const report = { ...found, unreadable: [...unreadable, ...found.unreadable] };
    sayPassedOver(passedOver);
    if (wantsJson(command)) await printJson(report);
    else await print(fixTable(report));
    const all = engine.check(files, { ...(wanted && { ports: wanted }), ...(assets && { assets }) });
    const code = engine.exitCode({ ...all, unreadable: report.unreadable });
    process.exitCode = code === EXIT.ok && all.results.length === 0 ? EXIT.unavailable : code;
  });
}

function single(asked: readonly Asked[] | undefined): number[] | undefined {
  if (!asked) return undefined;
  const all = asked.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
  if (all.length > MOST_PORTS)
    throw usage(`More than ${MOST_PORTS} ports.`, "Leave --port away to close every exposed port.");
  return all;
}
