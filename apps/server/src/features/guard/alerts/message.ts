import type { GuardFinding } from "@casekeep/contracts";
import { redact } from "@casekeep/redact";

/** What is told, in whatever form a channel has. */
export interface AlertMessage {
  readonly kind: "opened" | "repeated" | "acknowledged" | "closed" | "test";
  readonly findings: readonly GuardFinding[];
  readonly title: string;
  readonly lines: readonly string[];
  readonly url: string;
  readonly organisation: string;
  readonly at: string;
  readonly severity: "critical" | "error" | "warning" | "info";
}

const MOST = 10;
const SEVERITY: Readonly<Record<GuardFinding["kind"], AlertMessage["severity"]>> = {
  exposed: "critical",
  probe: "critical",
  canary: "critical",
  unknown: "error",
  self: "warning",
  config: "info",
};
const ORDER = ["critical", "error", "warning", "info"] as const;

/**
 * The words of an alert. They pass through redaction: a rule may be named after a person, and an alert travels through systems that are
 * not ours. Who changed the rule stands in the finding, behind sign-in.
 */
export function alertMessage(
  kind: AlertMessage["kind"],
  findings: readonly GuardFinding[],
  about: { readonly origin: string; readonly organisation: string; readonly sealed: boolean; readonly at: number },
): AlertMessage {
  // What is over by the time that a channel hears of it calls nobody out of bed.
  const still = findings.filter(({ kind: of, closedAt }) => closedAt === null || of === "config");
  const severity = ORDER[Math.min(...still.map((one) => ORDER.indexOf(SEVERITY[one.kind])))] ?? "info";
  const lines = findings.slice(0, MOST).map((finding) => {
    return `${redact(finding.sentence).text}${ended(kind, finding)}`;
  });
  if (findings.length > MOST) lines.push(`and ${findings.length - MOST} more`);
  if (about.sealed) lines.push("The keep is sealed: it serves no data until two people unseal it.");
  const assets = [...new Set(findings.map(({ asset }) => asset))];
  const named =
    assets.length > 3 ? `${assets.slice(0, 3).join(", ")} and ${assets.length - 3} more` : assets.join(", ");
  return {
    kind,
    findings,
    title: `Casekeep: ${WHAT[kind](findings[0]?.kind ?? "config")}${named ? ` (${named})` : ""}`,
    lines,
    url: `${about.origin}/exposure`,
    organisation: about.organisation,
    at: new Date(about.at).toISOString(),
    severity: kind === "opened" || kind === "repeated" ? severity : "info",
  };
}

/** Times that end on a second: more is noise for people. */
function ended(kind: AlertMessage["kind"], { kind: of, openedAt, closedAt, minutes }: GuardFinding): string {
  if (closedAt === null || of === "config") return "";
  const lasted = `; it was open ${minutes ?? 0} min`;
  return kind === "closed" ? lasted : `${lasted}, from ${openedAt.slice(0, 19)}Z, and is over`;
}

const NAMES: Readonly<Record<GuardFinding["kind"], string>> = {
  exposed: "reachable from the internet",
  unknown: "nobody can say who reaches it",
  probe: "the outside probe got in",
  self: "the keep's own check failed",
  canary: "a canary was read",
  config: "the guard's configuration was changed",
};

const WHAT: Readonly<Record<AlertMessage["kind"], (of: GuardFinding["kind"]) => string>> = {
  opened: (of) => NAMES[of],
  repeated: (of) => `still ${NAMES[of]}, and nobody has acknowledged it`,
  acknowledged: (of) => `somebody has acknowledged it: ${NAMES[of]}`,
  closed: (of) => `over: ${NAMES[of]}`,
  test: () => "this is a test",
};
