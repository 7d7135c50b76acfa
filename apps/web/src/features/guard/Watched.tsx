import { Text } from "@mantine/core";
import type { GuardStatus } from "../../api/types.ts";
import { formatDateTime } from "../../lib/format.ts";
import { Ago } from "../../ui/Ago.tsx";
import { Card } from "../../ui/Card.tsx";
import { StackTable } from "../../ui/StackTable.tsx";
import css from "./Exposure.module.css";

const BAD = new Set(["unknown", "failing", "late", "got in", "not in order", "takes none"]);

/** Where the guard's knowledge comes from and how fresh it is, and whether whoever is to be told hears of it. */
export function Watched({ status }: { status: GuardStatus }) {
  const { sources, feeds, probes, self, channels } = status;
  const lines = [
    ...sources.map((one) => ({
      key: `s${one.name}`,
      what: `${one.name} (${one.kind})`,
      // What it said last stands for its time; that it cannot be read now is said at once.
      state: one.state !== "read" ? "unknown" : one.reason ? "failing" : "read",
      at: one.readAt,
      note: one.reason || `${one.files} ${one.files === 1 ? "rule set" : "rule sets"}`,
    })),
    ...feeds.map((one) => ({
      key: `f${one.name}`,
      what: `${one.name} (${one.kind} feed)`,
      state: one.lastAt ? "heard" : "not heard yet",
      at: one.lastAt,
      note: "",
    })),
    ...probes.map((one) => ({
      key: `p${one.id}`,
      what: `${one.name} (outside probe)`,
      state: one.late ? "late" : one.passed === null ? "nothing decided" : one.passed ? "passed" : "got in",
      at: one.lastAt,
      note: one.reasons[0] ?? "",
    })),
    ...channels.map((one) => ({
      key: `a${one.name}`,
      what: `${one.name} (${one.kind} alerts)`,
      state: one.failingSince ? "takes none" : one.lastAt ? "told" : "nothing sent yet",
      at: one.lastAt,
      note: one.failingSince
        ? `${one.problem}, since ${formatDateTime(one.failingSince)}. ${one.owed} ${one.owed === 1 ? "finding waits" : "findings wait"}; it is tried again.`
        : "",
    })),
    ...self.map((one) => ({
      key: `c${one.name}`,
      what: `${one.name} (own check)`,
      state: one.ok === null ? "nothing to check" : one.ok ? "in order" : "not in order",
      at: null,
      note: one.ok === false ? `${one.found}. ${one.help}` : one.found,
    })),
  ];
  return (
    <Card title="What the guard hears and whom it tells">
      <StackTable
        label="Sources, feeds, probes, alert channels and own checks"
        columns={[{ label: "What" }, { label: "State" }, { label: "Last" }, { label: "Note" }]}
        rows={lines.map((one) => ({
          key: one.key,
          cells: [
            one.what,
            BAD.has(one.state) ? <b key="state">{one.state}</b> : one.state,
            one.at ? <Ago key="at" at={one.at} /> : "",
            one.note,
          ],
        }))}
      />
      {sources.some(({ assumptions }) => assumptions.length > 0) && (
        <details className={css.more}>
          <summary>
            <Text span size="sm" className="muted">
              What was assumed where the rules are silent
            </Text>
          </summary>
          {sources
            .flatMap(({ assumptions }) => assumptions)
            .map((one) => (
              <Text key={one} size="sm" className="muted">
                {one}
              </Text>
            ))}
        </details>
      )}
    </Card>
  );
}
