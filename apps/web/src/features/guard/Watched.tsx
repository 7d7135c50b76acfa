import { Table, Text } from "@mantine/core";
import type { GuardStatus } from "../../api/types.ts";
import { Ago } from "../../ui/Ago.tsx";
import { Card } from "../../ui/Card.tsx";

/** Where the guard's knowledge comes from, and how fresh it is. */
export function Watched({ status }: { status: GuardStatus }) {
  const { sources, feeds, probes, self } = status;
  const lines = [
    ...sources.map((one) => ({
      key: `s${one.name}`,
      what: `${one.name} (${one.kind})`,
      state: one.state === "read" ? "read" : "unknown",
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
    ...self.map((one) => ({
      key: `c${one.name}`,
      what: `${one.name} (own check)`,
      state: one.ok === null ? "nothing to check" : one.ok ? "in order" : "not in order",
      at: null,
      note: one.ok === false ? `${one.found}. ${one.help}` : one.found,
    })),
  ];
  return (
    <Card title="What the guard knows it from">
      <Table.ScrollContainer minWidth={520} type="native">
        <Table fz={13} verticalSpacing={4} aria-label="Sources, feeds, probes and own checks">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>What</Table.Th>
              <Table.Th>State</Table.Th>
              <Table.Th>Last</Table.Th>
              <Table.Th>Note</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((one) => (
              <Table.Tr key={one.key}>
                <Table.Td>{one.what}</Table.Td>
                <Table.Td fw={["unknown", "late", "got in", "not in order"].includes(one.state) ? 650 : undefined}>
                  {one.state}
                </Table.Td>
                <Table.Td>{one.at ? <Ago at={one.at} /> : "–"}</Table.Td>
                <Table.Td className="muted" style={{ overflowWrap: "anywhere" }}>
                  {one.note}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {sources.some(({ assumptions }) => assumptions.length > 0) && (
        <details>
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
