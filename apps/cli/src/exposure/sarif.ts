import { isAbsolute, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Report, Result, Verdict } from "@casekeep/exposure";
import { fingerprint } from "./fingerprint.ts";
import { described } from "./sentence.ts";

interface Kind {
  readonly level: string;
  readonly text: string;
  /** What GitHub sorts by, as a CVSS score; absent = no security finding. */
  readonly severity?: string;
  readonly todo: string;
}

const RULES: Readonly<Record<Verdict, Kind>> = {
  exposed: {
    level: "error",
    text: "Some address of the public internet can open it.",
    severity: "9.1",
    todo: "`casekeep exposure fix` prints the smallest rule change that closes it.",
  },
  unknown: {
    level: "warning",
    text: "Some public address may be able to open it; the input does not settle it.",
    severity: "5.0",
    todo: "Give the missing resources or values; the notifications of the run name them.",
  },
  restricted: { level: "note", text: "Only sources that are not public can open it.", todo: "Nothing." },
  closed: { level: "none", text: "Nobody can open it.", todo: "Nothing." },
};
/** What GitHub takes at most, of results and of places beside one. */
const MOST_RESULTS = 25_000;
const MOST_PLACES = 100;
const VERDICTS = Object.keys(RULES) as Verdict[];

interface Options {
  readonly version: string;
  /** The results are what is new against an earlier state. */
  readonly baseline: boolean;
}

/** SARIF 2.1.0 (OASIS): one rule per verdict, one result per answer, at the rule that decides; within GitHub's limits. */
export function sarif(report: Report, { version, baseline }: Options): object {
  // What is worst comes first where there is no room for all.
  const order = (row: Result): number => VERDICTS.indexOf(row.verdict);
  const sorted =
    report.results.length > MOST_RESULTS ? [...report.results].sort((a, b) => order(a) - order(b)) : report.results;
  const results = sorted.slice(0, MOST_RESULTS);
  const left = report.results.length - results.length;
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "casekeep exposure",
            semanticVersion: version,
            rules: VERDICTS.map((id) => ({
              id,
              shortDescription: { text: RULES[id].text },
              fullDescription: { text: RULES[id].text },
              help: { text: `${RULES[id].text} ${RULES[id].todo}`, markdown: `${RULES[id].text} ${RULES[id].todo}` },
              defaultConfiguration: { level: RULES[id].level },
              properties: {
                tags: ["security", "network"],
                ...(RULES[id].severity && { "security-severity": RULES[id].severity }),
              },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: report.unreadable.length === 0,
            toolExecutionNotifications: [
              ...report.unreadable.map(({ file, reason }) => ({
                level: "error",
                message: { text: `${file} cannot be read: ${reason}` },
                locations: [location(file, Number(/\bline (\d+)/.exec(reason)?.[1] ?? 1))],
              })),
              ...(left > 0 ? [{ level: "warning", message: { text: `${left} more results have no room here` } }] : []),
              ...report.assumptions.map((text) => ({ level: "note", message: { text } })),
            ],
          },
        ],
        results: results.map((row) => ({ ...resultOf(row), ...(baseline && { baselineState: "new" }) })),
      },
    ],
  };
}

function resultOf(row: Result): object {
  const [first, ...others] = row.responsible;
  return {
    ruleId: row.verdict,
    ruleIndex: VERDICTS.indexOf(row.verdict),
    // The standard allows a level other than none only for what failed.
    kind: row.verdict === "closed" ? "pass" : "fail",
    level: RULES[row.verdict].level,
    message: { text: described(row) },
    locations: first ? [location(first.file, first.line)] : [],
    ...(others.length > 0 && {
      relatedLocations: others.slice(0, MOST_PLACES).map(({ rule, file, line }) => ({
        ...location(file, line),
        message: { text: rule },
      })),
    }),
    partialFingerprints: { "exposure/v1": fingerprint(row) },
    properties: {
      target: row.target,
      protocol: row.protocol,
      ports: row.ports,
      sources: row.sources,
      ...(row.witness && { witness: row.witness }),
    },
  };
}

/** Relative to where the command runs, as code hosts expect; what lies elsewhere is a file URI. */
function location(file: string, line: number): { readonly physicalLocation: object } {
  const inside = isAbsolute(file) ? relative(process.cwd(), file) : file;
  const outside = isAbsolute(inside) || inside.split(sep)[0] === "..";
  const uri =
    outside && isAbsolute(file) ? pathToFileURL(file).href : inside.split(sep).map(encodeURIComponent).join("/");
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: Math.max(1, line) } } };
}
