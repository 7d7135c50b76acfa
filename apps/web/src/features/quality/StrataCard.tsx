import { Table, Text } from "@mantine/core";
import { useCallback, useMemo } from "react";
import type { ResidualRow } from "../../api/quality.ts";
import { formatCount } from "../../lib/format.ts";
import { Card } from "../../ui/Card.tsx";
import { Chart } from "../../ui/chart/Chart.tsx";
import type { Palette } from "../../ui/chart/palette.ts";
import { barsOf } from "./chart.ts";
import css from "./Quality.module.css";
import { formatShare, languageName, sourceName, versionName } from "./words.ts";

const nameOf = ({ stratum }: ResidualRow): string =>
  stratum
    ? `${languageName(stratum.language)}, ${sourceName(stratum.source)}, version ${versionName(stratum.version)}`
    : "All";

const MOST_BARS = 20;

/** Those that may hold most, the worst first: a list cut by anything else could leave out the row that matters. */
export const drawn = (rows: readonly ResidualRow[]): ResidualRow[] =>
  [...rows].sort((a, b) => b.upper - a.upper).slice(0, MOST_BARS);

/** The bound for each version of the recognizers, language and source: where little was read it is wide, and says so. */
export function StrataCard({ rows }: { rows: readonly ResidualRow[] }) {
  const sorted = useMemo(() => [...rows].sort((a, b) => b.messages - a.messages), [rows]);
  const shown = useMemo(() => drawn(rows), [rows]);
  const build = useCallback(
    (palette: Palette) =>
      barsOf(
        shown.map((row) => ({ name: nameOf(row), row })),
        palette,
      ),
    [shown],
  );
  if (rows.length === 0) return null;
  return (
    <Card title="By version of the recognizers, language and source">
      <Text size="xs" className="muted" mb={4}>
        Share of messages that may still hold something readable. Full colour: the estimate; pale, with the figure: at
        most so much.
        {shown.length < rows.length && ` The ${shown.length} highest of ${rows.length}; all are in the table.`}
      </Text>
      <Chart
        build={build}
        height={40 + shown.length * 26}
        label={`Estimate and upper bound of ${shown.map((row) => `${nameOf(row)}: at most ${formatShare(row.upper)}`).join("; ")}`}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by the keyboard. */}
      <section className={css.scroll} tabIndex={0} aria-label="Figures by version, language and source">
        <Table fz={13} verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Language</Table.Th>
              <Table.Th>Source</Table.Th>
              <Table.Th>Version</Table.Th>
              <Table.Th ta="right">Messages</Table.Th>
              <Table.Th ta="right">Read</Table.Th>
              <Table.Th ta="right">Suspected</Table.Th>
              <Table.Th ta="right">Confirmed</Table.Th>
              <Table.Th ta="right">Estimate</Table.Th>
              <Table.Th ta="right">At most</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody className="num">
            {sorted.map((row) => (
              <Table.Tr key={nameOf(row)}>
                <Table.Td>{languageName(row.stratum?.language ?? "")}</Table.Td>
                <Table.Td>{row.stratum && sourceName(row.stratum.source)}</Table.Td>
                <Table.Td>{versionName(row.stratum?.version ?? "")}</Table.Td>
                <Table.Td ta="right">{formatCount(row.messages)}</Table.Td>
                <Table.Td ta="right">{formatCount(row.sampled)}</Table.Td>
                <Table.Td ta="right">{formatCount(row.suspects)}</Table.Td>
                <Table.Td ta="right">{formatCount(row.confirmed)}</Table.Td>
                <Table.Td ta="right">{formatShare(row.estimate)}</Table.Td>
                <Table.Td ta="right">
                  <strong>{formatShare(row.upper)}</strong>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      <Text size="xs" className="muted" mt="xs">
        Each bound holds with {Math.round((rows[0]?.confidence ?? 0.95) * 100)} % confidence for its row alone.
      </Text>
    </Card>
  );
}
