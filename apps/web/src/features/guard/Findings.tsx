import { Badge, Button, Group, Text } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { post } from "../../api/client.ts";
import type { GuardFinding } from "../../api/types.ts";
import { formatDateTime, formatNumber } from "../../lib/format.ts";
import { Act } from "../../ui/Act.tsx";
import { Ago } from "../../ui/Ago.tsx";
import { AppLink } from "../../ui/AppLink.tsx";
import { LoadMore, type Pages } from "../../ui/LoadMore.tsx";
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

const AT_FIRST = 10;

export function Findings({ findings, list }: { findings: readonly GuardFinding[]; list: Pages }) {
  const client = useQueryClient();
  const acknowledge = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      for (const id of ids) await post<GuardFinding>(`/api/guard/findings/${encodeURIComponent(id)}/acknowledge`, {});
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["guard"] }),
    onError: notifyError,
  });
  const waiting = findings.filter(({ closedAt, acknowledgedAt }) => closedAt === null && acknowledgedAt === null);
  const [all, setAll] = useState(false);
  // What waits for somebody is never behind a button.
  const shown = findings.filter((one, place) => all || place < AT_FIRST || waiting.includes(one));
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
          <Act
            size="xs"
            variant="default"
            busy={acknowledge.isPending && acknowledge.variables.length > 1}
            onClick={() => acknowledge.mutate(waiting.map(({ id }) => id))}
          >
            Acknowledge all {waiting.length}
          </Act>
        </Group>
      )}
      {shown.map((one) => (
        <article key={one.id} className={css.finding} aria-label={one.sentence}>
          <Group gap="xs" justify="space-between" align="flex-start">
            <div className={css.words}>
              <Group gap={8}>
                <Badge size="sm" color={KINDS[one.kind].color}>
                  {KINDS[one.kind].label}
                </Badge>
                <Text size="xs" className="muted">
                  <When finding={one} />
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
                <Act
                  size="xs"
                  variant="default"
                  flex="none"
                  aria-label={`Acknowledge: ${one.sentence}`}
                  busy={acknowledge.isPending && acknowledge.variables.includes(one.id)}
                  onClick={() => acknowledge.mutate([one.id])}
                >
                  Acknowledge
                </Act>
              )
            )}
          </Group>
        </article>
      ))}
      {findings.length > shown.length ? (
        <Button size="xs" mt="sm" variant="default" onClick={() => setAll(true)}>
          Show all {findings.length} findings
        </Button>
      ) : (
        <LoadMore list={list} label="Earlier findings" size="xs" mt="sm" />
      )}
    </div>
  );
}

/** From when until when, and for how long. That something was done has no length. */
function When({ finding: { kind, openedAt, closedAt, minutes, sealedAt } }: { finding: GuardFinding }) {
  if (kind === "config")
    return (
      <>
        {formatDateTime(openedAt)} (<Ago at={openedAt} />)
      </>
    );
  return (
    <>
      from {formatDateTime(openedAt)} until {closedAt ? formatDateTime(closedAt) : "now"}
      {closedAt ? ", over after " : ", still so after "}
      {formatNumber(minutes)} min
      {sealedAt && ", sealed the keep"}
    </>
  );
}

function Reader({ change }: { change: NonNullable<GuardFinding["change"]> }) {
  return (
    <Text size="xs" className="muted" mt={2}>
      Read by <PersonName id={change.who} /> on {formatDateTime(change.at)}.{" "}
      <AppLink to="/audit" search={{ actor: change.who }} inherit>
        What else they read stands in the audit trail
      </AppLink>
      .
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
