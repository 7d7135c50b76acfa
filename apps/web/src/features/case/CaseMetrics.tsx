import { Table, Text, Tooltip } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import type { CaseDetail } from "../../api/types.ts";
import { formatMinutes } from "../../lib/format.ts";
import { COUNTS, DURATIONS } from "./metric-notes.ts";

function Label({ label, means }: { label: string; means: string }) {
  return (
    <Tooltip label={means} events={{ hover: true, focus: true, touch: true }} position="left">
      <button
        type="button"
        style={{ all: "unset", cursor: "help", display: "inline-flex", gap: 4, alignItems: "center" }}
        data-definition
      >
        {label}
        <IconInfoCircle size={13} stroke={1.6} color="var(--ck-muted)" aria-hidden />
        <span className="visually-hidden">: {means}</span>
      </button>
    </Tooltip>
  );
}

/** The case's own figures: business time large, wall clock small, each with what it means. */
export function CaseMetrics({ metrics }: { metrics: CaseDetail["metrics"] }) {
  return (
    <Table verticalSpacing={5} horizontalSpacing={0} fz={13} withRowBorders={false}>
      <Table.Tbody>
        {Object.entries(DURATIONS).map(([name, { label, means }]) => {
          const duration = metrics[name as keyof typeof DURATIONS];
          return (
            <Table.Tr key={name}>
              <Table.Th fw={400} scope="row">
                <Label label={label} means={means} />
              </Table.Th>
              <Table.Td ta="right" className="num">
                {duration === null ? (
                  <span className="muted">–</span>
                ) : (
                  <>
                    {formatMinutes(duration.business)}
                    <Text size="xs" className="muted" title="Wall clock">
                      {formatMinutes(duration.calendar)} wall clock
                    </Text>
                  </>
                )}
              </Table.Td>
            </Table.Tr>
          );
        })}
        {COUNTS.map(({ label, means, of }) => (
          <Table.Tr key={label}>
            <Table.Th fw={400} scope="row">
              <Label label={label} means={means} />
            </Table.Th>
            <Table.Td ta="right" className="num">
              {of(metrics)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
