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

export function exposureCheck(program: Command): void {
  const command = group(program, "exposure", "who can reach what under network rules, and the rule that lets them in")
    .command("check")
    .description(
      "the verdict on each target of rule files: iptables-save, nft -j, docker inspect, Azure, AWS, Google, Kubernetes, Terraform plans",
    )
    .argument("<path...>", "rule files, or folders of them; - is stdin")
    .option("--port <ports>", "only these: 9200,9300-9400/tcp,53/udp", ports)
    .option("--assets <file>", 'judge these: [{"name","addresses":[],"ports":[{"protocol","from","to"}],"interface"?}]')
    .addOption(formatOption());
  examples(
    command,
    "npx casekeep exposure check nsg.json --port 9200",
    "iptables-save | npx casekeep exposure check -",
    "npx casekeep exposure check rules/ --assets assets.json --format sarif > exposure.sarif",
  );
  command.addHelpText("after", "\nExit codes: 0 nothing exposed, 1 exposed, 2 unreadable input, 3 undecided.");
  command.action(async (paths: string[], options: Options) => {
    const format = formatOf(command, options.format);
    // Loaded here, so that no other command waits for it.
    const { readAssets } = await import("../exposure/assets.ts");
    const { given } = await import("../exposure/files.ts");
    const { checkPorts } = await import("../exposure/ask.ts");
    const assets = await readAssets(options.assets);
    const { files, unreadable, passedOver } = await given(paths);
    const engine = await import("@casekeep/exposure");
    const found = checkPorts(engine, files, options.port, assets);
    const report = { ...found, unreadable: [...unreadable, ...found.unreadable] };
    sayPassedOver(passedOver);
    await answer(report, format, "No network rules in the input.");
    const code = engine.exitCode(report);
    // Input without any rule says nothing about what stands behind it.
    process.exitCode = code === EXIT.ok && report.results.length === 0 && !assets ? EXIT.unavailable : code;
  });
}
