import { isIP } from "node:net";
import type { Packet } from "@casekeep/exposure";
import { type Command, InvalidArgumentError } from "commander";
import { EXIT, usage } from "../exit.ts";
import { sayPassedOver } from "../exposure/answer.ts";
import { onePort } from "../exposure/ports.ts";
import { print, printJson } from "../output.ts";
import { examples, group, wantsJson, wholeNumber } from "../usage.ts";

interface Options {
  readonly from: string;
  readonly port: { readonly port: number; readonly protocol: string };
  readonly to?: string;
  readonly sourcePort?: number;
  readonly interface?: string;
  readonly assets?: string;
}

export function exposureExplain(program: Command): void {
  const command = group(program, "exposure", "who can reach what under network rules, and the rule that lets them in")
    .command("explain")
    .description("what each target's rules do with one packet, and which rules those are")
    .argument("<path...>", "rule files, or folders of them; - is stdin")
    .requiredOption("--from <source>", "an address, or a source without one such as AzureCloud")
    .requiredOption("--port <port>", "9200, 53/udp", onePort)
    .option("--to <address>", "where it is sent to (else any address of the target)", address)
    .option("--source-port <port>", "the client's port (else any)", wholeNumber(0, 65535))
    .option("--interface <name>", "where it comes in, for rules that name one")
    .option("--assets <file>", 'ask these: [{"name","addresses":[],"ports":[{"protocol","from","to"}],"interface"?}]');
  examples(
    command,
    "npx casekeep exposure explain nsg.json --from 192.0.2.7 --port 9200",
    "iptables-save | npx casekeep exposure explain - --from 192.0.2.7 --to 198.51.100.9 --port 53/udp --interface eth0",
  );
  command.addHelpText(
    "after",
    "\nExit codes: 0 stopped everywhere, 1 reaches a target, 2 unreadable input, 3 undecided.",
  );
  command.action(async (paths: string[], options: Options) => {
    const packet = packetOf(options);
    // Loaded here, so that no other command waits for it.
    const { readAssets } = await import("../exposure/assets.ts");
    const { given } = await import("../exposure/files.ts");
    const { explanationTable } = await import("../exposure/explanation-table.ts");
    const assets = await readAssets(options.assets);
    const { files, unreadable, passedOver } = await given(paths);
    const engine = await import("@casekeep/exposure");
    // The check says what could not be read and what was assumed about these rules.
    const checked = engine.check(files, { ports: [packet.port], ...(assets && { assets }) });
    const report = {
      results: explained(() => engine.explain(files, packet, assets)),
      unreadable: [...unreadable, ...checked.unreadable],
      assumptions: checked.assumptions,
    };
    sayPassedOver(passedOver);
    if (wantsJson(command)) await printJson(report);
    else await print(explanationTable(report));
    const some = (outcome: string): boolean => report.results.some((row) => row.outcome === outcome);
    if (some("reaches")) process.exitCode = EXIT.negative;
    else if (report.unreadable.length > 0) process.exitCode = EXIT.usage;
    else process.exitCode = some("unknown") || report.results.length === 0 ? EXIT.unavailable : EXIT.ok;
  });
}

function packetOf({ from, to, port, sourcePort, interface: arrives }: Options): Packet {
  if (isIP(from) === 0 && !/^[a-z]/i.test(from)) {
    throw usage(
      `"${from}" is neither an address nor a name.`,
      "--from takes one address, or a name such as AzureCloud.",
    );
  }
  return {
    source: from,
    ...port,
    ...(to !== undefined && { destination: to }),
    ...(sourcePort !== undefined && { sourcePort }),
    ...(arrives !== undefined && { interface: arrives }),
  };
}

/** What the rules cannot be asked is bad usage, said in the engine's words. */
function explained<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) throw usage(`${error.message}.`, "See npx casekeep exposure explain --help.");
    throw error;
  }
}

function address(text: string): string {
  if (isIP(text) === 0) throw new InvalidArgumentError("Expected an address such as 198.51.100.9.");
  return text;
}
