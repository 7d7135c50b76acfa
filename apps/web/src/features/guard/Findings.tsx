import { Badge, Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { post } from "../../api/client.ts";
import type { GuardFinding } from "../../api/types.ts";
import { formatDateTime, formatNumber } from "../../lib/format.ts";
import { Ago } from "../../ui/Ago.tsx";
import { notifyError } from "../../ui/notify.ts";
import { PersonName } from "../../ui/PersonName.tsx";
import css from "./Exposure.module.css";

const KINDS: Record<GuardFinding["kind"], { readonly label: string; readonly color: string }> = {
  exposed: { label: "Exposed", color: "red" },
  unknown: { label: "Unknown", color: "yellow" },
  probe: { label: "Probe got in", color: "red" },
  self: { label: "Own check", color: "yellow" },
  canary: { label: "Canary read", color: "red" },
  config: { label: "Guard changed", color: "gray" },
};

export function Findings({ findings }: { findings: readonly GuardFinding[] }) {
  const client = useQueryClient();
  const acknowledge = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) await post<GuardFinding>(`/api/guard/findings/${encodeURIComponent(id)}/acknowledge`, {});
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["guard"] }),
    onError: notifyError,
  });
  const waiting = findings.filter(({ closedAt, acknowledgedAt }) => closedAt === null && acknowledgedAt === null);
  if (findings.length === 0)
    return (
      <Text size="sm" className="muted">
        Nothing was found yet.
      </Text>
    );
  return (
    <div>
      {waiting.length > 1 && (
        <Group justify="flex-end" mb="xs">
          <Button
            size="xs"
            variant="default"
            loading={acknowledge.isPending && acknowledge.variables.length > 1}
            onClick={() => acknowledge.mutate(waiting.map(({ id }) => id))}
          >
            Acknowledge all {waiting.length}
          </Button>
        </Group>
      )}
      {findings.map((one) => (
        <article key={one.id} className={css.finding} aria-label={one.sentence}>
          <Group gap="xs" justify="space-between" wrap="nowrap" align="flex-start">
            <div>
              <Group gap={8}>
                <Badge size="sm" color={KINDS[one.kind].color}>
                  {KINDS[one.kind].label}
                </Badge>
                <Text size="xs" className="muted">
                  <Ago at={one.openedAt} />
                  {one.closedAt
                    ? `, over after ${formatNumber(one.minutes)} min`
                    : one.kind === "config"
                      ? ""
                      : ", still so"}
                  {one.sealedAt && ", sealed the keep"}
                </Text>
              </Group>
              <Text size="sm" mt={4} style={{ overflowWrap: "anywhere" }}>
                {one.sentence}
              </Text>
              {one.change && (one.kind === "canary" ? <Reader change={one.change} /> : <Change change={one.change} />)}
            </div>
            {one.acknowledgedAt ? (
              <Text size="xs" className="muted" ta="end">
                acknowledged by <PersonName id={one.acknowledgedBy} />
              </Text>
            ) : (
              one.closedAt === null && (
                <Button
                  size="xs"
                  variant="default"
                  flex="none"
                  loading={acknowledge.isPending && acknowledge.variables.includes(one.id)}
                  onClick={() => acknowledge.mutate([one.id])}
                >
                  Acknowledge
                </Button>
              )
            )}
          </Group>
        </article>
      ))}
    </div>
  );
}

function Reader({ change }: { change: NonNullable<GuardFinding["change"]> }) {
  return (
    <Text size="xs" className="muted" mt={2}>
      Read by <PersonName id={change.who} /> on {formatDateTime(change.at)}. What else they read stands in the audit
      trail.
    </Text>
  );
}

function Change({ change }: { change: NonNullable<GuardFinding["change"]> }) {
  return (
    <Text size="xs" className="muted" mt={2} style={{ overflowWrap: "anywhere" }}>
      {change.who || "Somebody"} {change.rule && <>changed {change.rule} </>}
      on {formatDateTime(change.at)}
      {change.what && <> ({change.what})</>}
      {change.id && <>, change {change.id}</>}
      {change.feed && <>, says {change.feed}</>}.
    </Text>
  );
}
