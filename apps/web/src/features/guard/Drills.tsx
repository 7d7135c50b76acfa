import { Text } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { post } from "../../api/client.ts";
import { drillsQuery } from "../../api/guard.ts";
import type { GuardDrill } from "../../api/types.ts";
import { Act } from "../../ui/Act.tsx";
import { Ago } from "../../ui/Ago.tsx";
import { Card } from "../../ui/Card.tsx";
import { notifyDone, notifyError, notifyFailed } from "../../ui/notify.ts";
import { StackTable } from "../../ui/StackTable.tsx";

/** Practice: a marked rule is opened in a copy of the rules, and what follows is measured. */
export function Drills() {
  const client = useQueryClient();
  const items = useQuery(drillsQuery).data?.items ?? [];
  const run = useMutation({
    mutationFn: () => post<GuardDrill>("/api/guard/drills", { real: false }),
    onSuccess: (drill) => {
      if (!drill.passed) notifyFailed(`The drill failed: ${drill.reason}.`);
      else notifyDone(`Passed: verdict after ${drill.verdictMs} ms, sealed after ${drill.sealMs} ms.`);
      void client.invalidateQueries({ queryKey: ["guard"] });
    },
    onError: notifyError,
  });
  return (
    <Card
      title="Drills"
      side={
        <Act size="xs" variant="default" busy={run.isPending} onClick={() => run.mutate()}>
          Run a drill now
        </Act>
      }
    >
      <Text size="sm" className="muted" mb="xs">
        A marked rule is opened in a copy of the rules. The rules themselves and the keep are not touched. Once a month
        it runs by itself.
      </Text>
      {items.length > 0 && (
        <StackTable
          label="Drills"
          columns={[
            { label: "When" },
            { label: "On a copy of" },
            { label: "Result" },
            { label: "Change to verdict", end: true },
            { label: "Change to seal", end: true },
          ]}
          rows={items.map((one) => ({
            key: one.id,
            cells: [
              <Ago key="at" at={one.at} />,
              `${one.on}${one.real ? " (really sealed)" : ""}`,
              one.passed ? "passed" : <b key="result">failed: {one.reason}</b>,
              one.verdictMs === null ? "–" : `${one.verdictMs} ms`,
              one.sealMs === null ? "–" : `${one.sealMs} ms`,
            ],
          }))}
        />
      )}
    </Card>
  );
}
