import { Text } from "@mantine/core";
import type { GuardAssetState } from "../../api/types.ts";
import css from "./Exposure.module.css";
import { VerdictMark } from "./VerdictMark.tsx";
import { matrixOf, VERDICTS } from "./verdicts.ts";

const MOST_PORTS = 4;

/** Who can reach what now: sources down, assets across. */
export function Matrix({ assets }: { assets: readonly GuardAssetState[] }) {
  const view = matrixOf(assets);
  return (
    <div className={css.scroll}>
      <table className={css.matrix} aria-label="Who can reach what">
        <thead>
          <tr>
            <th scope="col">Who</th>
            {assets.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Verdict</th>
            {assets.map(({ name, verdict, reason }) => (
              <td key={name} title={reason || undefined}>
                <VerdictMark verdict={verdict} />
              </td>
            ))}
          </tr>
          {view.sources.map((source) => (
            <tr key={source}>
              <th scope="row">{source}</th>
              {view.assets.map((asset) => {
                const cell = view.at(source, asset);
                if (!cell)
                  return (
                    <td key={asset} className="muted">
                      –
                    </td>
                  );
                return (
                  <td key={asset} className={`${css.cell} ${css.tone}`} data-verdict={cell.verdict}>
                    <span className="visually-hidden">{VERDICTS[cell.verdict].label}: </span>
                    {cell.ports.slice(0, MOST_PORTS).map((port, place) => (
                      <span key={port}>
                        {place > 0 && ", "}
                        <span className={css.port}>{port}</span>
                      </span>
                    ))}
                    {cell.ports.length > MOST_PORTS && ` and ${cell.ports.length - MOST_PORTS} more`}
                    {!cell.allowed && cell.verdict !== "exposed" && (
                      <span className={css.undeclared}>not declared</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {view.sources.length === 0 && (
        <Text size="sm" className="muted">
          Nobody reaches any of them, as far as the rules say.
        </Text>
      )}
    </div>
  );
}
