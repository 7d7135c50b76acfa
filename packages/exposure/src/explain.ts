import { ALL_V4, ALL_V6, parseAddress, V4_END, V6_END } from "./algebra/address.ts";
import { axisOf, slotOf } from "./algebra/axis.ts";
import { applyAssets } from "./assets.ts";
import type { Flow } from "./engine/flow.ts";
import { flowsFor, isLocal } from "./engine/flows.ts";
import { lineOf, universe } from "./engine/line.ts";
import type { Model, Origin, Rule, Target } from "./engine/model.ts";
import { names } from "./engine/names.ts";
import { MAY_FAIL, MAY_PASS, solve } from "./engine/solve.ts";
import { type Compiled, compile } from "./engine/walk.ts";
import { protocolNumber } from "./protocols.ts";
import { readModel } from "./read.ts";
import { originsOf } from "./rows.ts";
import type { Asset, InputFile } from "./types.ts";

/** The first packet of a flow. What is left out may be anything. */
export interface Packet {
  /** An address, or the name of a source that has no address in the input. */
  readonly source: string;
  readonly destination?: string;
  readonly protocol: string;
  readonly port: number;
  readonly sourcePort?: number;
  /** Where the packet comes in. */
  readonly interface?: string;
}

export interface Explanation {
  readonly target: string;
  readonly outcome: "reaches" | "stopped" | "unknown";
  /** The rules it passes, list by list, or the rule that stops it. */
  readonly rules: readonly Origin[];
}

/** What each target's rules do with one packet. Throws RangeError for a packet that is not one. */
export function explain(files: readonly InputFile[], packet: Packet, assets?: readonly Asset[]): Explanation[] {
  const known = names();
  const read = readModel(files, known);
  // A source that these rules do not name (another tag) still is somewhere on the internet.
  if (parseAddress(packet.source) === undefined && /^[a-z]/i.test(packet.source)) known.of(packet.source, true);
  const model = applyAssets(read, assets);
  checkPacket(packet, model);
  return model.targets.map((target) => {
    try {
      return explainTarget(model, target, packet);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      // Rules that cannot be followed (chains in a circle) settle nothing, and are no fault of the packet or of other targets.
      return { target: target.name, outcome: "unknown", rules: [{ ...target.origin, rule: error.message }] };
    }
  });
}

const sourceOf = (model: Model, { source }: Packet): bigint | undefined => {
  const named = model.names.findIndex((name) => name.name.toLowerCase() === source.toLowerCase());
  return named >= 0 ? V6_END + BigInt(named) : parseAddress(source);
};

function checkPacket(packet: Packet, model: Model): void {
  if (sourceOf(model, packet) === undefined)
    throw new RangeError(`"${packet.source}" is neither an address nor a name`);
  if (protocolNumber(packet.protocol) === undefined) throw new RangeError(`"${packet.protocol}" is not a protocol`);
  if (packet.destination !== undefined && parseAddress(packet.destination) === undefined)
    throw new RangeError(`"${packet.destination}" is not an address`);
}

function explainTarget(model: Model, target: Target, packet: Packet): Explanation {
  const source = sourceOf(model, packet)!;
  const protocol = protocolNumber(packet.protocol)!;
  const family = source >= V6_END ? undefined : source < V4_END ? 4 : 6;
  if (family !== undefined && !target.families.includes(family))
    return { target: target.name, outcome: "unknown", rules: [] };
  const compiled = source >= V6_END ? lineOf(model, [target]).compiled : lineOfOne(model, source);
  const slot = slotOf(compiled.axis, source);
  let passing: readonly Rule[] = [];
  let stopping: readonly Rule[] = [];
  let maybe = false;
  for (const flow of flowsOf(target, protocol, packet)) {
    const solved = solve(compiled, target, flow);
    const flags = solved.flags[slot]!;
    const by = solved.passedBy.flatMap((ids) => (ids[slot]! >= 0 ? [compiled.rule(ids[slot]!)] : []));
    if (flags === MAY_PASS) return { target: target.name, outcome: "reaches", rules: originsOf(by) };
    if (solved.stoppedBy[slot]! >= 0 && stopping.length === 0) stopping = [compiled.rule(solved.stoppedBy[slot]!)];
    if (flags === (MAY_PASS | MAY_FAIL)) {
      maybe = true;
      passing = by;
    }
  }
  if (maybe) return { target: target.name, outcome: "unknown", rules: originsOf([...passing, ...stopping]) };
  return { target: target.name, outcome: "stopped", rules: originsOf(stopping) };
}

/** An address needs no cut but its own: on which side of it a rule's boundary lies decides. */
const lineOfOne = (model: Model, source: bigint): Compiled =>
  compile(axisOf(universe(model), [[source, source + 1n], ALL_V4, ALL_V6]), []);

/** The flows of the port with the packet's own facts in place of the enumerated ones. */
function flowsOf(target: Target, protocol: number, packet: Packet): Flow[] {
  const destination = packet.destination === undefined ? undefined : parseAddress(packet.destination);
  const asked: Target = {
    ...target,
    ...(packet.interface !== undefined && !target.ways && { inInterface: packet.interface }),
    ...(destination !== undefined && { addresses: [destination, destination + 1n] }),
  };
  return flowsFor(asked, protocol, packet.port).map((flow) => ({
    ...flow,
    ...(packet.sourcePort !== undefined && { sourcePort: packet.sourcePort }),
    ...(destination !== undefined && {
      destination,
      originalDestination: destination,
      local: isLocal(target, destination),
    }),
  }));
}
