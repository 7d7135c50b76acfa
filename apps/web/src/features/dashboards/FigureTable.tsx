import { Table } from "@mantine/core";
import type { MetricResult } from "../../api/types.ts";
import type { Cell, Table as Data } from "../../lib/csv.ts";
import { formatNumber } from "../../lib/format.ts";
import { formatValue } from "../../lib/metric-table.ts";
import css from "./Panel.module.css";

/** The chart's figures for reading; durations and rates in words, the rest as they are. */
export function FigureTable({ data, unit, caption }: { data: Data; unit: MetricResult["unit"]; caption: string }) {
  const show = (cell: Cell, column: string): string => {
    if (cell === null) return "–";
    if (typeof cell === "string") return cell;
    if (column.endsWith("(min)")) return formatValue("minutes", cell);
    return column === "Rate" ? formatValue(unit, cell) : formatNumber(cell);
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable to be scrolled by keys
    <section className={css.table} tabIndex={0} aria-label={caption}>
      <Table stickyHeader withRowBorders verticalSpacing={4}>
        <caption className="visually-hidden">{caption}</caption>
        <Table.Thead>
          <Table.Tr>
            {data.columns.map((column) => (
              <Table.Th key={column} scope="col">
                {column.replace(" (min)", "")}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.rows.map((row, place) => (
            <Table.Tr key={`${String(row[0])}-${String(place)}`}>
              {row.map((cell, column) => (
                <Table.Td key={data.columns[column]} className="num">
                  {show(cell, data.columns[column] ?? "")}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
