import { Anchor, Box, Group, Loader, Select, Table, Text, TextInput } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { withQuery } from "../../api/client.ts";
import { affectedQuery, affectedSummaryQuery, type RescanRun, rescansQuery } from "../../api/quality.ts";
import { codeOf } from "../../lib/alias.ts";
import { formatCount, formatDateTime } from "../../lib/format.ts";
import { AppLink } from "../../ui/AppLink.tsx";
import { Card } from "../../ui/Card.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { ListError, LoadMore } from "../../ui/LoadMore.tsx";
import { StandIn } from "../../ui/StandIn.tsx";
import css from "./Quality.module.css";
import { dayBound } from "./words.ts";

const PEOPLE_SHOWN = 8;
const runName = (run: RescanRun): string =>
  `${formatDateTime(run.startedAt)}: version ${run.version}, ${formatCount(run.values)} found${run.dry ? " (list only)" : ""}`;

/** As the person stands in the case itself, so that both can be held side by side. */
function Customer({ id }: { id: string }) {
  if (id === "") return <span className="muted">Unknown person</span>;
  return <StandIn type="PERSON" name="PERSON" code={codeOf(id)} />;
}

/** Who and what a run newly found affected; of a period, what somebody could have read at that time. */
export function AffectedCard() {
  const rescans = useQuery(rescansQuery);
  const runs = (rescans.data?.items ?? []).filter(({ values }) => values > 0);
  const [chosen, setChosen] = useState<string | null>(null);
  const [[from, to], setDays] = useState<readonly [string, string]>(["", ""]);
  const id = chosen ?? runs[0]?.id ?? "";
  const [start, end] = [dayBound(from, false), dayBound(to, true)];
  const period = { ...(start ? { from: start } : {}), ...(end ? { to: end } : {}) };
  const summary = useQuery({ ...affectedSummaryQuery(id, period), enabled: id !== "" });
  const list = useInfiniteQuery({ ...affectedQuery(id, period), enabled: id !== "" });
  if (rescans.error && id === "")
    return (
      <Card title="Newly affected">
        <ErrorPanel error={rescans.error} onRetry={() => void rescans.refetch()} />
      </Card>
    );
  if (id === "") return null;
  const loading = [summary, list].some((one) => one.isPending || one.isPlaceholderData);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const people = summary.data?.people.slice(0, PEOPLE_SHOWN) ?? [];
  return (
    <Card
      title="Newly affected"
      side={
        <Anchor size="sm" href={withQuery(`/api/quality/rescans/${id}/affected.csv`, period)} download>
          Whole list as CSV
        </Anchor>
      }
    >
      <Group gap="sm" mb="sm" align="flex-end">
        <Select
          label="Run"
          w={340}
          allowDeselect={false}
          data={runs.map((run) => ({ value: run.id, label: runName(run) }))}
          value={id}
          onChange={setChosen}
        />
        <TextInput
          label="Written from"
          type="date"
          value={from}
          onChange={(event) => setDays([event.currentTarget.value, to])}
        />
        <TextInput
          label="until"
          type="date"
          value={to}
          onChange={(event) => setDays([from, event.currentTarget.value])}
        />
        {loading && <Loader size={14} aria-label="Loading" />}
      </Group>
      <Text size="sm" mb="sm">
        For an incident in the past, set its last day: the list then shows what the run adds to what could have been
        read.
      </Text>
      {summary.error && <ErrorPanel error={summary.error} onRetry={() => void summary.refetch()} />}
      <ListError list={list} />
      <Box aria-busy={loading} opacity={loading ? 0.55 : 1}>
        {summary.data && (
          <dl className={css.counts} data-testid="affected-totals">
            {[
              ["Persons", summary.data.persons],
              ["Messages", summary.data.messages],
              ["Cases", summary.data.cases],
              ...summary.data.byType.map(({ type, values }) => [type, values] as const),
            ].map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd className="num">{formatCount(Number(value))}</dd>
              </div>
            ))}
          </dl>
        )}
        {people.length > 0 && (
          <Text size="sm" my="sm">
            Most affected:{" "}
            {people.map((one, place) => (
              <span key={one.person}>
                {place > 0 && ", "}
                <Customer id={one.person} /> ({formatCount(one.values)})
              </span>
            ))}
          </Text>
        )}
        <div className={css.scroll}>
          <Table fz={13} verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Case</Table.Th>
                <Table.Th>Person</Table.Th>
                <Table.Th>Written</Table.Th>
                <Table.Th>Where</Table.Th>
                <Table.Th>Kind</Table.Th>
                <Table.Th>Rule</Table.Th>
                <Table.Th ta="right">Characters</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((one) => (
                <Table.Tr key={[one.case, one.message, one.place, one.type, one.rule, one.visibility].join(" ")}>
                  <Table.Td>
                    <AppLink to="/cases/$id" params={{ id: one.case }}>
                      {one.case}
                    </AppLink>
                  </Table.Td>
                  <Table.Td>
                    <Customer id={one.person} />
                  </Table.Td>
                  <Table.Td className="num">{formatDateTime(one.at)}</Table.Td>
                  <Table.Td>{one.place}</Table.Td>
                  <Table.Td>{one.type}</Table.Td>
                  <Table.Td>{one.rule}</Table.Td>
                  <Table.Td ta="right" className="num">
                    {formatCount(one.characters)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
        <LoadMore list={list} mt="sm" />
      </Box>
    </Card>
  );
}
