import { Button, Group, Stack, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { post } from "../../api/client.ts";
import type { QualityOverview, ResidualRun } from "../../api/quality.ts";
import { formatCount } from "../../lib/format.ts";
import { Ago } from "../../ui/Ago.tsx";
import { Card } from "../../ui/Card.tsx";
import { notifyError } from "../../ui/notify.ts";
import css from "./Quality.module.css";
import { RunProgress } from "./RunProgress.tsx";
import { useRun } from "./use-run.ts";
import { boundInWords, drawnInWords, formatShare, judgingInWords } from "./words.ts";

const PATH = "/api/quality/audits";

function LastRun({ run: listed }: { run: ResidualRun }) {
  const run = useRun(listed, PATH);
  if (run.state === "running")
    return (
      <RunProgress
        path={`${PATH}/${run.id}`}
        label="Progress of the audit"
        fraction={run.fraction}
        done={`${formatCount(run.texts)} messages read, ${formatCount(run.suspects)} suspects`}
      />
    );
  return (
    <Text size="sm" className="muted">
      Last sample <Ago at={run.startedAt} />: {drawnInWords(run)}
      {run.state === "failed" && run.error && ` It failed: ${run.error.message}`}
      {run.state === "cancelled" && " It was stopped."}
      {run.state === "interrupted" &&
        " It was broken off before its end: its suspects are listed, the bound is without it."}
    </Text>
  );
}

/** How much may still be readable, in plain words, and the sample that says so. */
export function BoundCard({ overview }: { overview: QualityOverview }) {
  const client = useQueryClient();
  const { all, lastResidual: last, since } = overview;
  const start = useMutation({
    mutationFn: () => post<ResidualRun>(PATH, {}),
    onSuccess: () => client.invalidateQueries({ queryKey: ["quality"] }),
    onError: notifyError,
  });
  return (
    <Card
      title="What may still be readable"
      side={
        <Button size="xs" loading={start.isPending} disabled={last?.state === "running"} onClick={() => start.mutate()}>
          Read a sample now
        </Button>
      }
    >
      <Group align="center" gap="xl" wrap="wrap">
        <div className={css.figure} data-none={all.sampled === 0 || undefined}>
          <span className="num">{all.sampled === 0 ? "?" : `≤ ${formatShare(all.upper)}`}</span>
          <small>{Math.round(all.confidence * 100)} % confidence</small>
        </div>
        <Stack gap={4} style={{ flex: "1 1 320px" }}>
          <Text size="sm">{boundInWords(all)}</Text>
          {all.sampled > 0 && <Text size="sm">{judgingInWords(overview)}</Text>}
          <Text size="xs" className="muted">
            Half of each sample is drawn with equal chances, half by risk; both count with their weight. Samples since{" "}
            <Ago at={since} />. A leak that neither the second detector nor a person sees is in no bound.
          </Text>
          {last && <LastRun run={last} />}
        </Stack>
      </Group>
    </Card>
  );
}
