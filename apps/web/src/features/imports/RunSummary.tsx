import { Alert, List, Spoiler, Table, Text } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import type { ImportSummary } from "../../api/types.ts";
import { formatCount } from "../../lib/format.ts";

function rowsOf(summary: ImportSummary): readonly (readonly [string, number])[] {
  return [
    ["New cases", summary.created],
    ["Changed cases", summary.updated],
    ["Already here, unchanged", summary.unchanged],
    ["Live cases", summary.live],
    ["Merged away", Object.keys(summary.merged).length],
    ["Deleted at the source", summary.deleted.length],
    ["Public messages", summary.messages.public],
    ["Internal notes", summary.messages.internal],
    ["Customers", summary.people],
    ["Agents", summary.agents],
    ["Attachments", summary.attachments],
  ];
}

/** What an import did, and plainly when it is not the whole. */
export function RunSummary({ summary }: { summary: ImportSummary }) {
  return (
    <>
      {!summary.complete && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} title="This import is not complete">
          <Text size="sm">{summary.incomplete_because ?? "The counts differ from the source's own."}</Text>
        </Alert>
      )}
      <Spoiler
        maxHeight={0}
        showLabel="Show the whole summary"
        hideLabel="Hide the summary"
        styles={{ control: { fontSize: 13 } }}
      >
        <Table fz={13} verticalSpacing={4} mb="xs">
          <Table.Tbody>
            {rowsOf(summary).map(([name, value]) => (
              <Table.Tr key={name}>
                <Table.Th scope="row" fw={400}>
                  {name}
                </Table.Th>
                <Table.Td ta="right" className="num">
                  {formatCount(value)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {summary.notes.length > 0 && (
          <List size="sm" mb="xs">
            {summary.notes.map((note) => (
              <List.Item key={note}>{note}</List.Item>
            ))}
          </List>
        )}
      </Spoiler>
    </>
  );
}
