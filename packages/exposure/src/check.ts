import { applyAssets } from "./assets.ts";
import { hasPorts } from "./engine/flow.ts";
import { protocolsOf } from "./engine/flows.ts";
import { type Line, lineOf } from "./engine/line.ts";
import type { Model, Pipeline, Target } from "./engine/model.ts";
import type { Piece } from "./engine/pieces.ts";
import { type Band, reachOf } from "./engine/reach.ts";
import { ANY, firstSlot, MAYBE, OPEN, occurring, type Selection } from "./engine/selection.ts";
import { protocolName } from "./protocols.ts";
import { readModel } from "./read.ts";
import { type Finding, responsibleFor, rowsOf } from "./rows.ts";
import type { CheckOptions, InputFile, Report, Result, Unreadable, Verdict } from "./types.ts";

/**
 * Who can reach what under the rules in `files`. Never throws for what the files say: what cannot be read stands in
 * `unreadable` with its place and reason, and what the input leaves open in `assumptions`.
 */
export function check(files: readonly InputFile[], options: CheckOptions = {}): Report {
  const model = applyAssets(readModel(files), options.assets);
  const unreadable: Unreadable[] = [...model.unreadable];
  // Assets behind one list share its line.
  const lines = new Map<Pipeline, Line>();
  const results = model.targets.flatMap((target) => {
    try {
      const line = lines.get(target.pipeline) ?? lineOf(model, [target]);
      lines.set(target.pipeline, line);
      return resultsOf(model, target, line, options.ports);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      unreadable.push({ file: target.origin.file, reason: `${target.name}: ${error.message}` });
      return [undecided(target)];
    }
  });
  return { results, unreadable, assumptions: [...new Set(model.assumptions)] };
}

const undecided = (target: Target): Result => ({
  target: target.name,
  protocol: "tcp",
  ports: ["*"],
  verdict: "unknown",
  sources: [],
  responsible: [target.origin],
});

function verdictOf(pieces: readonly Piece[], isPublic: Uint8Array): Verdict {
  const { all, open } = occurring(pieces, isPublic);
  if ((open & OPEN) !== 0) return "exposed";
  if ((open & MAYBE) !== 0) return "unknown";
  // Insiders who may get in are insiders still.
  return (all & (OPEN | MAYBE)) === 0 ? "closed" : "restricted";
}

function resultsOf(model: Model, target: Target, line: Line, ports: readonly number[] | undefined): Result[] {
  const reach = reachOf(model, target, line);
  const rows: Result[] = [];
  const closedBands: { readonly protocol: number; readonly band: Band }[] = [];
  for (const protocol of protocolsOf(target)) {
    const found = rowsOf(model, line);
    for (const band of reach.bands(protocol, ports)) {
      const verdict = verdictOf(band.pieces, line.isPublic);
      if (verdict === "closed") {
        if (protocol === 6 || target.listens) closedBands.push({ protocol, band });
        continue;
      }
      // Asked about ports, what only insiders reach over another protocol is no news.
      if (ports && !target.listens && protocol !== 6 && verdict === "restricted") continue;
      found.add(findingOf(target, protocol, band, verdict, line.isPublic));
    }
    rows.push(...found.list());
  }
  // Silence would read as safe.
  if (rows.length === 0 && closedBands.length === 0) return target.listens ? [] : [undecided(target)];
  const shut = ports ? closedBands : rows.length === 0 ? closedBands.slice(0, 1) : [];
  return [
    ...rows,
    ...shut.map(({ protocol, band }) => ({
      target: target.name,
      protocol: protocolName(protocol),
      ports: ports || target.listens ? [portText(protocol, band)] : ["*"],
      verdict: "closed" as const,
      sources: [],
      responsible: responsibleFor(line, band, { pieces: band.pieces, flags: ANY, within: line.isPublic }, [
        "stoppedBy",
      ]),
    })),
  ];
}

export function portText(protocol: number, band: Pick<Band, "lo" | "end">): string {
  if (!hasPorts(protocol) || (band.lo === 0 && band.end === 65536)) return "*";
  return band.end === band.lo + 1 ? String(band.lo) : `${band.lo}-${band.end - 1}`;
}

/** Unknown tells of all who may get in, and why: the rules that let them in and those that may yet stop them. */
function findingOf(target: Target, protocol: number, band: Band, verdict: Verdict, isPublic: Uint8Array): Finding {
  const { pieces } = band;
  const sure: Selection = { pieces, flags: OPEN };
  const perhaps = verdict === "unknown" || (verdict === "restricted" && firstSlot(sure) < 0);
  const reaching: Selection = perhaps ? { pieces, flags: OPEN | MAYBE } : sure;
  const decisive: Selection =
    verdict === "restricted" ? reaching : { pieces, flags: verdict === "exposed" ? OPEN : MAYBE, within: isPublic };
  return {
    target: target.name,
    protocol,
    port: band.lo,
    ports: portText(protocol, band),
    verdict,
    reaching,
    telling: firstSlot(decisive) < 0 ? reaching : decisive,
    band,
    doubtful: verdict === "unknown",
  };
}
