import { isIP } from "node:net";
import type { Report, Result, Verdict } from "@casekeep/exposure";
import { fingerprint } from "./fingerprint.ts";
import { described } from "./sentence.ts";

/** schema.ocsf.io: category Findings, class Detection Finding, activity Create. */
const CATEGORY = 2;
const CLASS = 2004;
const CREATE = 1;
const SCHEMA = "1.3.0";
const INBOUND = 1;

const SEVERITY: Readonly<Record<Verdict, readonly [id: number, name: string]>> = {
  exposed: [4, "High"],
  unknown: [3, "Medium"],
  restricted: [1, "Informational"],
  closed: [1, "Informational"],
};
const PROTOCOLS: Readonly<Record<string, number>> = { tcp: 6, udp: 17, sctp: 132 };

/** One Detection Finding for each answer but the closed ones, as a JSON array; `now` in milliseconds. */
export function ocsf(report: Report, version: string, now: number): object[] {
  return report.results.filter((row) => row.verdict !== "closed").map((row) => finding(row, version, now));
}

function finding(row: Result, version: string, time: number): object {
  const [severity_id, severity] = SEVERITY[row.verdict];
  const uid = fingerprint(row);
  return {
    activity_id: CREATE,
    activity_name: "Create",
    category_uid: CATEGORY,
    category_name: "Findings",
    class_uid: CLASS,
    class_name: "Detection Finding",
    type_uid: CLASS * 100 + CREATE,
    type_name: "Detection Finding: Create",
    time,
    severity_id,
    severity,
    status_id: 1,
    status: "New",
    message: described(row),
    metadata: {
      version: SCHEMA,
      product: { name: "Casekeep exposure", vendor_name: "Casekeep", version },
    },
    finding_info: {
      uid,
      title: `${row.target}: ${row.protocol} ${row.ports.join(", ")} ${row.verdict}`,
      desc: described(row),
      types: ["Network exposure"],
      created_time: time,
    },
    resources: [{ name: row.target, type: "network target" }],
    evidences: row.witness ? [evidence(row.witness)] : [],
    unmapped: { verdict: row.verdict, ports: row.ports, sources: row.sources, responsible: row.responsible },
  };
}

/** The packet that gets in. A source without addresses has a name only. */
function evidence({ source, destination, protocol, port }: NonNullable<Result["witness"]>): object {
  return {
    src_endpoint: isIP(source) > 0 ? { ip: source } : { name: source },
    dst_endpoint: { port, ...(destination !== undefined && { ip: destination }) },
    connection_info: {
      protocol_name: protocol,
      direction_id: INBOUND,
      ...(PROTOCOLS[protocol] !== undefined && { protocol_num: PROTOCOLS[protocol] }),
    },
  };
}
