import { Button, Group, NumberInput, Switch } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { put } from "../../api/client.ts";
import type { QualityPolicy } from "../../api/quality.ts";
import { Card } from "../../ui/Card.tsx";
import { notifyDone, notifyError } from "../../ui/notify.ts";
import { LEAST_SUSPICION, suspicionWithin } from "./words.ts";

/** What happens without anybody: how much is read a day, and what is withheld at once. */
export function PolicyCard({ policy }: { policy: QualityPolicy }) {
  const client = useQueryClient();
  const [next, setNext] = useState(policy);
  const save = useMutation({
    mutationFn: () => put<QualityPolicy>("/api/quality/policy", next),
    onSuccess: () => {
      notifyDone("Saved.");
      void client.invalidateQueries({ queryKey: ["quality"] });
    },
    onError: notifyError,
  });
  return (
    <Card title="By itself">
      <Group gap="lg" align="flex-end">
        <NumberInput
          label="Messages read every day"
          description="0 reads none by itself"
          min={0}
          max={100_000}
          step={500}
          thousandSeparator
          value={next.daily}
          onChange={(value) => setNext({ ...next, daily: Number(value) || 0 })}
        />
        <Switch
          label="Withhold before judging"
          checked={next.withholdAt !== null}
          onChange={(event) => setNext({ ...next, withholdAt: event.currentTarget.checked ? 0.9 : null })}
        />
        {next.withholdAt !== null && (
          <Suspicion value={next.withholdAt} onChange={(withholdAt) => setNext({ ...next, withholdAt })} />
        )}
        <Button variant="default" loading={save.isPending} onClick={() => save.mutate()}>
          Save
        </Button>
      </Group>
    </Card>
  );
}

/** What is typed stays as it is until the field is left. */
function Suspicion({ value, onChange }: { value: number; onChange: (value: number) => void }) {
  const [typed, setTyped] = useState<number | string>(Math.round(value * 100));
  const settle = (): void => {
    const percent = suspicionWithin(typed);
    setTyped(percent);
    onChange(percent / 100);
  };
  return (
    <NumberInput
      label="from a suspicion of"
      suffix=" %"
      min={LEAST_SUSPICION}
      max={100}
      clampBehavior="none"
      value={typed}
      onChange={setTyped}
      onBlur={settle}
    />
  );
}
