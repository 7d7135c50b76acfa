import { Button, Group, Progress, Stack } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { post } from "../../api/client.ts";
import { formatSeconds } from "../../lib/format.ts";
import { notifyError } from "../../ui/notify.ts";

/** How far a run is, and the way to stop it. */
export function RunProgress({
  path,
  label,
  fraction,
  secondsLeft,
  done,
}: {
  path: string;
  label: string;
  fraction: number | null;
  secondsLeft?: number | null;
  done: string;
}) {
  const client = useQueryClient();
  const stop = useMutation({
    mutationFn: () => post(`${path}/cancel`, {}),
    onSuccess: () => client.invalidateQueries({ queryKey: ["quality"] }),
    onError: notifyError,
  });
  const percent = fraction === null ? 100 : fraction * 100;
  return (
    <Stack gap={6}>
      <Progress value={percent} size="lg" animated={fraction === null} striped={fraction === null} aria-label={label} />
      <Group gap="lg" className="num" fz={13}>
        {fraction !== null && <strong>{Math.floor(percent)} %</strong>}
        <span>{done}</span>
        {typeof secondsLeft === "number" && <span>{formatSeconds(secondsLeft)} left</span>}
        <Button size="compact-xs" variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
          Stop
        </Button>
      </Group>
    </Stack>
  );
}
