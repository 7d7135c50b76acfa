import { parseRange } from "../algebra/address.ts";
import { intersect, isEmpty, subtract, unionAll } from "../algebra/address-set.ts";
import { check } from "../check.ts";
import { diff } from "../diff.ts";
import { PRIVATE } from "../engine/public.ts";
import type { CheckOptions, InputFile, Report, Result } from "../types.ts";
import { cloudFormation, networkAcl, securityGroup, securityGroupRule } from "./aws.ts";
import { azure } from "./azure.ts";
import { azureService } from "./azure-service.ts";
import { compose } from "./compose.ts";
import { google } from "./google.ts";
import { googleDatabase, googlePolicy } from "./google-more.ts";
import { kubernetes } from "./kubernetes.ts";
import { docker, iptables, nftables } from "./linux.ts";
import { joined, spanOf, without } from "./spans.ts";
import { hcl, hclJson, hclWorkedOut, plan } from "./terraform.ts";
import { moduleCall } from "./terraform-module.ts";
import { hclWords } from "./terraform-words.ts";
import type { Candidate, Hole, Step } from "./types.ts";

const FIXERS = [
  iptables,
  nftables,
  docker,
  compose,
  azure,
  azureService,
  securityGroup,
  securityGroupRule,
  networkAcl,
  google,
  googlePolicy,
  googleDatabase,
  kubernetes,
  plan,
  cloudFormation,
  hcl,
  hclJson,
  moduleCall,
  hclWords,
  hclWorkedOut,
];
/** A hole that is still open after this many changes is left to people. */
const MOST_STEPS = 60;

export interface FixReport {
  /** What to do, in this order. */
  readonly steps: readonly Step[];
  /** What is exposed in the input as it is. */
  readonly exposed: readonly Result[];
  /** What else the changes close, judged by evaluating the changed input. */
  readonly alsoCloses: readonly Result[];
  /** What stays exposed, because no change was found for it. */
  readonly remaining: readonly Result[];
  readonly unreadable: Report["unreadable"];
  readonly assumptions: Report["assumptions"];
  /** The input with the changes made. */
  readonly files: readonly InputFile[];
}

/**
 * The smallest rule changes that shut what is exposed. Each is made on the input and the input is judged again: a change
 * counts only when its hole is shut and nothing is newly reachable, and of several the one that closes least besides.
 */
export function fix(files: readonly InputFile[], options: CheckOptions = {}): FixReport {
  const before = check(files, options);
  const exposed = before.results.filter((row) => row.verdict === "exposed");
  const steps: Step[] = [];
  const hopeless = new Set<string>();
  const asked = new Set<string>();
  let current = files;
  let open: readonly Result[] = exposed;
  const said = new Set<string>();
  const take = (best: Tried, target: string): void => {
    said.add(JSON.stringify(best.step.commands));
    const { at, change, commands } = best.step;
    const given = asGiven(at, exposed, target);
    const here = (command: string): string =>
      command.replaceAll(`${at.file}:${at.line}:`, `${given.file}:${given.line}:`);
    steps.push({ at: given, change, commands: commands.map(here) });
    current = best.files;
    open = best.open;
  };
  while (open.length > 0 && steps.length < MOST_STEPS) {
    const row = open.find((one) => !hopeless.has(keyOf(one)));
    if (!row) break;
    asked.add(row.target);
    const best = bestOf(current, holeOf(row, open), open, options);
    // A change that is made again and again changes nothing.
    if (best && !said.has(JSON.stringify(best.step.commands))) take(best, row.target);
    else hopeless.add(keyOf(row));
  }
  // What changes for others have left undecided is shut by one of its own, where there is one.
  const undecided = exposed.some((row) => !asked.has(row.target)) ? check(current, options).results : [];
  for (const row of undecided) {
    if (row.verdict !== "unknown" || asked.has(row.target) || steps.length >= MOST_STEPS) continue;
    asked.add(row.target);
    const hole = holeOf(row, undecided);
    const best = exposed.some((one) => one.target === row.target)
      ? bestOf(current, hole, undecided, options)
      : undefined;
    if (best?.left === 0) take(best, row.target);
  }
  const lost = steps.length > 0 ? diff(current, files, options.assets ? { assets: options.assets } : {}).results : [];
  return {
    steps,
    exposed,
    alsoCloses: lost.filter((row) => !wasMeant(row, exposed)),
    remaining: open,
    unreadable: before.unreadable,
    assumptions: before.assumptions,
    files: current,
  };
}

/** A change that leaves undecided what was open is worth less than one that shuts it. */
const isAskedOf =
  (hole: Hole) =>
  ({ protocol, ports }: Result): boolean =>
    ports.some((port) => without([spanOf(port)], hole.ports.get(protocol) ?? []).length === 0);

/** Who gets in at the ports of a hole. */
const rowsOf = (hole: Hole, rows: readonly Result[]): string =>
  JSON.stringify(
    rows
      .filter((row) => row.target === hole.target && isAskedOf(hole)(row))
      .map(({ protocol, ports, sources }) => [protocol, ports, sources]),
  );

const keyOf = (row: Result): string => JSON.stringify([row.target, row.protocol, row.ports, row.responsible]);

/** The place in the input as it was given: earlier changes move lines, and may leave parts of a rule under a name of their own. */
function asGiven(at: Step["at"], exposed: readonly Result[], target: string): Step["at"] {
  const known = exposed.flatMap((row) => row.responsible);
  return (
    known.find((one) => one.rule === at.rule && one.file === at.file && one.line === at.line) ??
    known.find((one) => one.rule === at.rule && one.file === at.file) ??
    exposed
      .filter((row) => row.target === target)
      .flatMap((row) => row.responsible)
      .find((one) => one.file === at.file) ??
    at
  );
}

/** All rows of the target that the same rules let in are one hole. */
function holeOf(row: Result, open: readonly Result[]): Hole {
  const same = open.filter(
    (one) => one.target === row.target && JSON.stringify(one.responsible) === JSON.stringify(row.responsible),
  );
  const ports = new Map<string, [number, number][]>();
  for (const one of same)
    ports.set(one.protocol, [
      ...(ports.get(one.protocol) ?? []),
      ...one.ports.map((port) => [...spanOf(port)] as [number, number]),
    ]);
  return {
    target: row.target,
    ports: new Map([...ports].map(([protocol, spans]) => [protocol, joined(spans)])),
    sources: [...new Set(same.flatMap((one) => one.sources))],
    responsible: row.responsible,
    open: [...new Set(open.map(({ target }) => target))],
  };
}

/** No packet from elsewhere has a loopback address: a rule that names one alone lets in nobody. */
const LOOPBACK = unionAll([parseRange("127.0.0.0/8")!, parseRange("::1")!]);
const fromNowhere = ({ sources }: Result): boolean =>
  sources.every((one) => isEmpty(subtract(parseRange(one) ?? [], LOOPBACK)) && parseRange(one) !== undefined);

interface Tried extends Candidate {
  /** What is exposed with the change made. */
  readonly open: readonly Result[];
  /** Rows of the hole's target that are not shut. */
  readonly left: number;
  readonly besides: number;
}

function bestOf(
  files: readonly InputFile[],
  hole: Hole,
  open: readonly Result[],
  options: CheckOptions,
): Tried | undefined {
  const assets = options.assets ? { assets: options.assets } : {};
  let best: Tried | undefined;
  // A rule that stands for the whole target comes last: the rules somebody wrote are asked first.
  for (const at of hole.responsible) {
    for (const candidate of FIXERS.flatMap((fixer) => [...fixer(files, hole, at)])) {
      // Nothing is better than a change that shuts the hole and nothing else.
      if (best?.left === 0 && best.besides === 0) return best;
      if (candidate.files.every((one, i) => one.text === files[i]?.text)) continue;
      const report = check(candidate.files, options);
      const left = report.results.filter((row) => row.verdict === "exposed");
      if (!progress(open, left, hole.target, at)) continue;
      if (candidate.elsewhere && rowsOf(hole, open) === rowsOf(hole, left)) continue;
      if (report.unreadable.length > 0 && report.unreadable.length > check(files, options).unreadable.length) continue;
      if (diff(files, candidate.files, assets).results.some((row) => !fromNowhere(row))) continue;
      const lost = diff(candidate.files, files, assets).results;
      if (candidate.adds && lost.length === 0) continue;
      const besides = lost.filter((row) => !wasMeant(row, open)).length;
      const unsure = report.results.filter((row) => row.verdict === "unknown" && row.target === hole.target);
      const stays = left.filter((row) => row.target === hole.target).length + unsure.filter(isAskedOf(hole)).length;
      const tried = { ...candidate, open: left, left: stays, besides };
      if (!best || tried.left < best.left || (tried.left === best.left && tried.besides < best.besides)) best = tried;
    }
    if (best?.left === 0 && best.besides === 0) break;
  }
  return best;
}

/**
 * Something of the target is shut, or another rule answers for it now: the one that was changed is out of the way. Of rules that share a
 * name the place says which it is; what stands below a change has moved, the changed one has not.
 */
function progress(before: readonly Result[], after: readonly Result[], target: string, at: Step["at"]): boolean {
  const there = (rows: readonly Result[]): boolean =>
    rows.some(
      (row) =>
        row.target === target &&
        row.responsible.some((one) => one.rule === at.rule && one.file === at.file && one.line === at.line),
    );
  const named = after.some((row) => row.target === target && row.responsible.some(({ rule }) => rule === at.rule));
  if (named && there(before) && !there(after)) return true;
  // Lines move when a file is written again; names of rules do not.
  const key = (row: Result): string =>
    JSON.stringify([row.protocol, row.ports, row.sources, row.responsible.map(({ rule }) => rule)]);
  const left = after.filter((row) => row.target === target).map(key);
  return before.filter((row) => row.target === target).some((row) => !left.includes(key(row)));
}

/** A source without addresses that is no part of the internet. */
const INSIDER = /^(VirtualNetwork|AzureLoadBalancer)$|^(sg|asg|tag|account|pods)\b/i;

/** Closing the internet's way to an exposed port is what was asked for; insiders that lose theirs are a side effect. */
function wasMeant(row: Result, exposed: readonly Result[]): boolean {
  if (row.verdict !== "exposed" || row.sources.some((one) => INSIDER.test(one))) return false;
  if (!isEmpty(intersect(unionAll(row.sources.map((one) => parseRange(one) ?? [])), PRIVATE))) return false;
  const asked = joined(
    exposed
      .filter((one) => one.target === row.target && one.protocol === row.protocol)
      .flatMap((one) => one.ports.map(spanOf)),
  );
  // Nothing listens on port 0, and policies cannot name it.
  return row.ports.every(
    (port) => port === "0" || asked.some(([from, to]) => from <= spanOf(port)[0] && spanOf(port)[1] <= to),
  );
}
