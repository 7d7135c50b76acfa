import { type AddressSet, has } from "../algebra/address-set.ts";
import { hasNumber, type NumberSet, PORT_END } from "../algebra/number-set.ts";
import type { Condition, InterfaceMatch, Pace } from "./model.ts";

export const TCP = 6;
export const UDP = 17;
export const SCTP = 132;
/** DCCP and UDP-Lite carry ports as well. */
const WITH_PORTS: ReadonlySet<number> = new Set([TCP, UDP, SCTP, 33, 136]);

export const hasPorts = (protocol: number): boolean => WITH_PORTS.has(protocol);

/** Everything about a first packet but its source address, which is what is solved for. */
export interface Flow {
  readonly protocol: number;
  readonly port: number;
  readonly sourcePort: number;
  readonly originalPort: number;
  /** Absent when no rule in play asks for it. */
  readonly destination?: bigint;
  readonly originalDestination?: bigint;
  readonly local: boolean;
  readonly translated?: boolean;
  /** Absent when no rule in play asks for it: tracked. */
  readonly tracked?: boolean;
  /** Absent when no rule in play asks for it; "" = an interface that no rule names. */
  readonly inInterface?: string;
  readonly outInterface?: string;
  /** Absent when no rule in play asks for it: slow. */
  readonly pace?: Pace;
}

export function interfaceMatches(match: InterfaceMatch, name: string): boolean {
  const hit = match.names.some((pattern) =>
    /[+*]$/.test(pattern) ? name.startsWith(pattern.slice(0, -1)) : pattern === name,
  );
  return hit !== match.negated;
}

function portsMatch(ports: NumberSet | undefined, protocol: number, port: number): boolean {
  if (ports === undefined) return true;
  return hasPorts(protocol) ? hasNumber(ports, port) : ports[0] === 0 && ports[1] === PORT_END;
}

const addressMatches = (set: AddressSet | undefined, point: bigint | undefined): boolean =>
  set === undefined || (point !== undefined && has(set, point));

/** Whether a rule speaks of this flow at all, sources aside. */
export function conditionHolds(when: Condition, flow: Flow): boolean {
  if (when.protocols !== undefined && !hasNumber(when.protocols, flow.protocol)) return false;
  if (!portsMatch(when.ports, flow.protocol, flow.port)) return false;
  if (!portsMatch(when.sourcePorts, flow.protocol, flow.sourcePort)) return false;
  if (!portsMatch(when.originalPorts, flow.protocol, flow.originalPort)) return false;
  if (when.localDestination !== undefined && when.localDestination !== flow.local) return false;
  if (when.translated !== undefined && when.translated !== (flow.translated ?? false)) return false;
  if (when.tracked !== undefined && when.tracked !== (flow.tracked ?? true)) return false;
  if (when.pace !== undefined && when.pace !== (flow.pace ?? "slow")) return false;
  if (!addressMatches(when.destinations, flow.destination)) return false;
  if (!addressMatches(when.originalDestinations, flow.originalDestination)) return false;
  if (when.inInterface && !interfaceMatches(when.inInterface, flow.inInterface ?? "")) return false;
  return !(when.outInterface && !interfaceMatches(when.outInterface, flow.outInterface ?? ""));
}
