import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { Report, Result, Verdict } from "@casekeep/exposure";
import { described } from "./sentence.ts";

const RULES: Readonly<Record<Verdict, { readonly level: string; readonly text: string }>> = {
  exposed: { level: "error", text: "Some address of the public internet can open it." },
  unknown: { level: "warning", text: "Some public address may be able to open it; the input does not settle it." },
  restricted: { level: "note", text: "Only sources that are not public can open it." },
  closed: { level: "none", text: "Nobody can open it." },
};
const VERDICTS = Object.keys(RULES) as Verdict[];

/** SARIF 2.1.0 (OASIS): one rule per verdict, one result per answer, at the rule that decides. */
export function sarif(report: Report): object {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "casekeep exposure",
            rules: VERDICTS.map((id) => ({
              id,
              shortDescription: { text: RULES[id].text },
              defaultConfiguration: { level: RULES[id].level },
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
              ...report.assumptions.map((text) => ({ level: "note", message: { text } })),
            ],
          },
        ],
        results: report.results.map(resultOf),
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
      relatedLocations: others.map(({ rule, file, line }) => ({
        ...location(file, line),
        message: { text: rule },
      })),
    }),
    properties: {
      target: row.target,
      protocol: row.protocol,
      ports: row.ports,
      sources: row.sources,
      ...(row.witness && { witness: row.witness }),
    },
  };
}

function location(file: string, line: number): { readonly physicalLocation: object } {
  const uri = isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join("/");
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine: Math.max(1, line) } } };
}
