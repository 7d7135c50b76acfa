import { Text } from "@mantine/core";
import type { GuardAssetState } from "../../api/types.ts";
import { More } from "../../ui/More.tsx";
import css from "./Matrix.module.css";
import { VerdictMark } from "./VerdictMark.tsx";
import { type Cell, type Group, matrixOf, VERDICTS } from "./verdicts.ts";

const MOST_PORTS = 4;
const MOST_NAMES = 3;
const AT_FIRST = 20;

/** Who can reach what now: assets down, sources across; assets that the same people reach share a line. */
export function Matrix({ assets }: { assets: readonly GuardAssetState[] }) {
  const { sources, groups } = matrixOf(assets);
  return (
    <>
      <More items={groups} first={AT_FIRST} what="lines">
        {(shown) => (
          <table className={css.matrix} aria-label="Who can reach what">
            <thead>
              <tr>
                {["Asset", "Verdict", ...sources].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((group) => (
                <tr key={group.names[0]}>
                  <th scope="row">
                    <Names names={group.names} />
                  </th>
                  <Verdict group={group} />
                  {sources.map((source) => (
                    <Reach
                      key={source}
                      source={source}
                      cell={group.cells.get(source)}
                      asEverybody={group.asEverybody.includes(source)}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </More>
      {sources.length === 0 && (
        <Text size="sm" className="muted">
          Nobody reaches any of them, as far as the rules say.
        </Text>
      )}
    </>
  );
}

function Names({ names }: { names: readonly string[] }) {
  const rest = names.slice(MOST_NAMES);
  return (
    <>
      {names.slice(0, MOST_NAMES).join(", ")}
      {rest.length > 0 && (
        <details>
          <summary>and {rest.length} more</summary>
          {rest.join(", ")}
        </details>
      )}
    </>
  );
}

function Verdict({ group: { verdict, reason } }: { group: Group }) {
  return (
    <td data-label="Verdict">
      <div>
        <VerdictMark verdict={verdict} />
        {reason && <div className={css.reason}>{reason}</div>}
      </div>
    </td>
  );
}

function Reach({ source, cell, asEverybody }: { source: string; cell: Cell | undefined; asEverybody: boolean }) {
  if (!cell && asEverybody)
    return (
      <td data-label={source} data-empty className="muted">
        as anybody
      </td>
    );
  if (!cell)
    return (
      <td data-label={source} data-empty className="muted">
        <span aria-hidden>–</span>
        <span className="visually-hidden">no</span>
      </td>
    );
  return (
    <td className={`${css.cell} ${css.tone}`} data-verdict={cell.verdict} data-label={source}>
      <div>
        <span className="visually-hidden">{VERDICTS[cell.verdict].label}: </span>
        {cell.ports.slice(0, MOST_PORTS).map((port, place) => (
          <span key={port}>
            {place > 0 && ", "}
            <span className={css.port}>{port}</span>
          </span>
        ))}
        {cell.ports.length > MOST_PORTS && (
          <details>
            <summary>and {cell.ports.length - MOST_PORTS} more</summary>
            {cell.ports.slice(MOST_PORTS).join(", ")}
          </details>
        )}
        {!cell.allowed && cell.verdict !== "exposed" && <span className={css.undeclared}>not declared</span>}
      </div>
    </td>
  );
}
