import { Table, Text } from "@mantine/core";
import { useCallback, useMemo } from "react";
import type { ResidualRow } from "../../api/quality.ts";
import { formatCount } from "../../lib/format.ts";
import { Card } from "../../ui/Card.tsx";
import { Chart } from "../../ui/chart/Chart.tsx";
import type { Palette } from "../../ui/chart/palette.ts";
import { barsOf } from "./chart.ts";
import css from "./Quality.module.css";
import { formatShare, languageName, versionName } from "./words.ts";

const nameOf = ({ stratum }: ResidualRow): string =>
  stratum ? `${languageName(stratum.language)}, ${stratum.source}, version ${versionName(stratum.version)}` : "All";

/** The bound for each version of the recognizers, language and source: where little was read it is wide, and says so. */
export function StrataCard({ rows }: { rows: readonly ResidualRow[] }) {
  const sorted = useMemo(() => [...rows].sort((a, b) => b.messages - a.messages), [rows]);
  const shown = useMemo(() => sorted.slice(0, 12), [sorted]);
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
      <Chart
        build={build}
        height={60 + shown.length * 26}
        label={`Estimate and upper bound of ${shown.map((row) => `${nameOf(row)}: at most ${formatShare(row.upper)}`).join("; ")}`}
      />
      <div className={css.scroll}>
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
                <Table.Td>{row.stratum?.source}</Table.Td>
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
      </div>
      <Text size="xs" className="muted" mt="xs">
        Each bound holds with {Math.round((rows[0]?.confidence ?? 0.95) * 100)} % confidence for its row alone.
      </Text>
    </Card>
  );
}
