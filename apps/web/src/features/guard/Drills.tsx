import { Button, Table, Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { post } from "../../api/client.ts";
import { drillsQuery } from "../../api/guard.ts";
import type { GuardDrill } from "../../api/types.ts";
import { Ago } from "../../ui/Ago.tsx";
import { Card } from "../../ui/Card.tsx";
import { notifyDone, notifyError } from "../../ui/notify.ts";

/** Practice: a marked rule is opened in a copy of the rules, and what follows is measured. */
export function Drills() {
  const client = useQueryClient();
  const items = useQuery(drillsQuery).data?.items ?? [];
  const run = useMutation({
    mutationFn: () => post<GuardDrill>("/api/guard/drills", { real: false }),
    onSuccess: (drill) => {
      if (drill.passed) notifyDone(`Passed: verdict after ${drill.verdictMs} ms, sealed after ${drill.sealMs} ms.`);
      void client.invalidateQueries({ queryKey: ["guard"] });
    },
    onError: notifyError,
  });
  return (
    <Card
      title="Drills"
      side={
        <Button size="xs" variant="default" loading={run.isPending} onClick={() => run.mutate()}>
          Run a drill now
        </Button>
      }
    >
      <Text size="sm" className="muted" mb="xs">
        A marked rule is opened in a copy of the rules. The rules themselves and the keep are not touched. Once a month
        it runs by itself.
      </Text>
      {items.length > 0 && (
        <Table.ScrollContainer minWidth={460} type="native">
          <Table fz={13} verticalSpacing={4} aria-label="Drills">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>When</Table.Th>
                <Table.Th>On a copy of</Table.Th>
                <Table.Th>Result</Table.Th>
                <Table.Th>Change to verdict</Table.Th>
                <Table.Th>Change to seal</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Td>
                    <Ago at={one.at} />
                  </Table.Td>
                  <Table.Td>
                    {one.on}
                    {one.real && " (really sealed)"}
                  </Table.Td>
                  <Table.Td>{one.passed ? "passed" : `failed: ${one.reason}`}</Table.Td>
                  <Table.Td className="num">{one.verdictMs === null ? "–" : `${one.verdictMs} ms`}</Table.Td>
                  <Table.Td className="num">{one.sealMs === null ? "–" : `${one.sealMs} ms`}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Card>
  );
}
