import { Button, Select, Skeleton, TextInput } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import dayjs from "dayjs";
import { type FormEvent, useState } from "react";
import { auditQuery } from "../../api/queries.ts";
import { Empty } from "../../ui/Empty.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { LoadMore } from "../../ui/LoadMore.tsx";
import { Page } from "../../ui/Page.tsx";
import { DateRange } from "../filters/DateRange.tsx";
import { ActorField } from "./ActorField.tsx";
import { AuditTable, OUTCOMES } from "./AuditTable.tsx";
import { VerifyCard } from "./VerifyCard.tsx";

const route = getRouteApi("/app/audit");
const OUTCOME_OPTIONS = Object.entries(OUTCOMES).map(([value, { label }]) => ({ value, label }));

type Asked = ReturnType<typeof route.useSearch>;

/** Days of the address begin and end where whoever looks is: the table's times are theirs too. */
const inInstants = (search: Asked): Asked => ({
  ...search,
  ...(search.from ? { from: dayjs(search.from).toISOString() } : {}),
  ...(search.to ? { to: dayjs(search.to).toISOString() } : {}),
});

export function AuditPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [action, setAction] = useState(search.action ?? "");
  const [object, setObject] = useState(search.object ?? "");
  const list = useInfiniteQuery(auditQuery(inInstants(search)));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const apply = (change: Partial<Record<keyof Asked, string | undefined>>): void =>
    void navigate({ search: (old) => ({ ...old, ...change }), replace: true });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    apply({
      action: action.trim() || undefined,
      object: object.trim() || undefined,
    });
  };
  return (
    <Page
      title="Audit trail"
      lead="Every reading and every change, in order. Each record carries a hash over itself and the one before it, so that an altered or missing one can be named."
      width={1180}
    >
      <VerifyCard />
      <form onSubmit={submit} style={{ display: "flex", flexWrap: "wrap", gap: 8, marginBottom: 14 }}>
        <ActorField actor={search.actor} onChange={(actor) => apply({ actor })} />
        <TextInput
          aria-label="Action"
          placeholder="What, e.g. case.open"
          value={action}
          onChange={(event) => setAction(event.currentTarget.value)}
        />
        <TextInput
          aria-label="Object"
          placeholder="On what, e.g. a case's id"
          value={object}
          onChange={(event) => setObject(event.currentTarget.value)}
        />
        <Select
          aria-label="Outcome"
          placeholder="Any outcome"
          clearable
          w={150}
          data={OUTCOME_OPTIONS}
          value={search.outcome ?? null}
          onChange={(outcome) => apply({ outcome: outcome ?? undefined })}
        />
        <DateRange filter={search} onChange={apply} what="Done" />
        <Button type="submit" variant="default">
          Filter
        </Button>
      </form>
      {list.error && items.length === 0 ? (
        <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
      ) : list.isPending ? (
        <Skeleton height={320} radius="md" />
      ) : items.length === 0 ? (
        <Empty title="No record matches">Take a filter away.</Empty>
      ) : (
        <AuditTable
          items={items}
          onActor={(actor) => apply({ actor: actor || undefined })}
          onObject={(next) => {
            setObject(next);
            apply({ object: next });
          }}
        />
      )}
      <LoadMore list={list} mt="md" />
    </Page>
  );
}
