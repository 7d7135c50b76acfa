import { Button, Select, Stack, TagsInput, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { agentsQuery, useMe } from "../../api/queries.ts";
import type { CaseDetail, Priority, SettableStatus } from "../../api/types.ts";
import { PRIORITY_LABELS, STATUS_LABELS } from "../../lib/labels.ts";
import { notifyError } from "../../ui/notify.ts";
import { useNames } from "../../ui/PersonName.tsx";
import { StatusDot } from "../../ui/StatusDot.tsx";
import { type Act, StaleChange, useCaseChange } from "./change.ts";
import { assigneeOptions, tagChange } from "./properties.ts";

const SETTABLE: readonly SettableStatus[] = ["open", "pending", "hold", "solved", "closed"];

/** Status, assignee, team, priority and tags; each change is sent at once. */
export function Properties({ item }: { item: CaseDetail }) {
  const agents = useQuery(agentsQuery).data;
  const me = useMe();
  const nameOf = useNames();
  const change = useCaseChange(item.id, (error, act) =>
    error instanceof StaleChange ? staleNotice(error, () => send(act)) : notifyError(error),
  );
  // Shown until the last of the changes that were sent has ended.
  const [typed, setTyped] = useState<string[] | null>(null);
  const tags = typed ?? item.tags;
  const disabled = !item.can.change;

  const send = (act: Act): void => change.mutate(act, { onSettled: () => setTyped(null) });

  const statuses = SETTABLE.map((value) => ({ value: value as string, label: STATUS_LABELS[value] }));
  // "New" and "Deleted" can be seen but not chosen.
  if (!SETTABLE.some((value) => value === item.status)) {
    statuses.unshift({ value: item.status, label: STATUS_LABELS[item.status] });
  }
  return (
    <Stack gap={10} aria-busy={change.isPending}>
      <Select
        label="Status"
        size="sm"
        data-shortcut="status"
        disabled={disabled}
        allowDeselect={false}
        data={statuses}
        value={item.status}
        leftSection={<StatusDot status={item.status} hideLabel />}
        onChange={(status) => status && status !== item.status && send({ path: "status", body: { status } })}
      />
      <Select
        label="Assignee"
        size="sm"
        data-shortcut="assignee"
        disabled={disabled}
        searchable
        clearable
        allowDeselect={false}
        placeholder="Unassigned"
        nothingFoundMessage="No such colleague"
        limit={100}
        onFocus={(event) => event.currentTarget.select()}
        onClick={(event) => event.currentTarget.select()}
        data={assigneeOptions(item, agents?.items ?? [], me?.id, nameOf)}
        value={item.assignee || null}
        onChange={(assignee) => send({ path: "assignee", body: { assignee } })}
      />
      <Select
        label="Team"
        size="sm"
        disabled={disabled}
        searchable
        clearable
        allowDeselect={false}
        placeholder="None"
        onFocus={(event) => event.currentTarget.select()}
        onClick={(event) => event.currentTarget.select()}
        data={[...new Set([...(agents?.teams ?? []), item.team])].filter((team) => team !== "")}
        value={item.team || null}
        onChange={(team) => send({ path: "assignee", body: { team } })}
      />
      <Select
        label="Priority"
        size="sm"
        disabled={disabled}
        clearable
        allowDeselect={false}
        placeholder="Not set"
        data={Object.entries(PRIORITY_LABELS).map(([value, label]) => ({ value, label }))}
        value={item.priority}
        onChange={(priority) => send({ path: "priority", body: { priority: priority as Priority | null } })}
      />
      <TagsInput
        label="Tags"
        size="sm"
        disabled={disabled}
        maxTags={50}
        placeholder={tags.length === 0 ? "Type, then Enter" : ""}
        value={tags}
        onChange={(next) => {
          setTyped(next);
          send({ path: "tags", body: tagChange(tags, next) });
        }}
      />
    </Stack>
  );
}

/** Says what happened meanwhile and offers the same change again. */
function staleNotice(stale: StaleChange, again: () => void): void {
  const id = `stale-${String(Date.now())}`;
  const repeat = (): void => {
    notifications.hide(id);
    again();
  };
  notifications.show({
    id,
    color: "yellow",
    autoClose: 30_000,
    title: "Somebody changed this case first",
    message: (
      <Stack gap={6} align="flex-start">
        <Text size="sm">{stale.changes.join(" ")} It was read again; your change was not made.</Text>
        <Button size="xs" variant="default" onClick={repeat}>
          Make it again
        </Button>
      </Stack>
    ),
  });
}
