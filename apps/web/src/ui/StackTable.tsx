import type { ReactNode } from "react";
import css from "./StackTable.module.css";

export interface StackColumn {
  readonly label: string;
  /** Figures stand at the end of their column. */
  readonly end?: boolean;
}

/** A table that a narrow screen shows row below row, each value with its column's name: nothing is cut off or has to be scrolled to. */
export function StackTable({
  label,
  columns,
  rows,
}: {
  label: string;
  columns: readonly StackColumn[];
  /** The first cell names its row. */
  rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}) {
  return (
    <table className={css.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ label: name, end }) => (
            <th key={name} scope="col" data-end={end || undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...rest] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {rest.map((cell, place) => (
              <td
                key={columns[place + 1]?.label}
                data-label={columns[place + 1]?.label}
                data-end={columns[place + 1]?.end || undefined}
                data-empty={cell === "" || cell === null ? true : undefined}
              >
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
