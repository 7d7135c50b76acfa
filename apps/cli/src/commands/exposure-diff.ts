import type { Command } from "commander";
import { EXIT } from "../exit.ts";
import { answer, type Format, formatOf, formatOption, sayPassedOver } from "../exposure/answer.ts";
import { type Asked, ports } from "../exposure/ports.ts";
import { examples, group } from "../usage.ts";

interface Options {
  readonly port?: readonly Asked[];
  readonly assets?: string;
  readonly format?: Format;
}

export function exposureDiff(program: Command): void {
  const command = group(program, "exposure", "who can reach what under network rules, and the rule that lets them in")
    .command("diff")
    .description("only what became reachable: rules that were reordered, renamed, split or removed do not show")
    .argument("<before>", "a rule file, or a folder of them")
    .argument("<after>", "the same later")
    .option("--port <ports>", "only these: 9200,9300-9400/tcp,53/udp", ports)
    .option("--assets <file>", 'judge these: [{"name","addresses":[],"ports":[{"protocol","from","to"}],"interface"?}]')
    .addOption(formatOption());
  examples(
    command,
    "npx casekeep exposure diff nsg-yesterday.json nsg-today.json",
    "npx casekeep exposure diff main/rules branch/rules --format junit > exposure.xml",
  );
  command.addHelpText(
    "after",
    "\nExit codes: 0 nothing newly exposed, 1 newly exposed, 2 unreadable input, 3 undecided.",
  );
  command.action(async (before: string, after: string, options: Options) => {
    const format = formatOf(command, options.format);
    // Loaded here, so that no other command waits for it.
    const { readAssets } = await import("../exposure/assets.ts");
    const { placed, sides } = await import("../exposure/sides.ts");
    const { clip } = await import("../exposure/ask.ts");
    const assets = await readAssets(options.assets);
    const both = await sides(before, after);
    const engine = await import("@casekeep/exposure");
    const given = { ...(assets && { assets }) };
    const found = placed(engine.diff(both.before.files, both.after.files, given), both, engine);
    const report = clip({ ...found, unreadable: [...both.unreadable, ...found.unreadable] }, options.port);
    sayPassedOver(both.passedOver);
    await answer(report, format, "Nothing became reachable.", true);
    const code = engine.exitCode(report);
    // Rules that are gone altogether say nothing about what is open now.
    const silent = code === EXIT.ok && engine.check(both.after.files, given).results.length === 0 && !assets;
    process.exitCode = silent ? EXIT.unavailable : code;
  });
}
