import { Text } from "@mantine/core";
import type { GuardFinding } from "../../api/types.ts";
import { formatDateTime, formatNumber } from "../../lib/format.ts";
import { More } from "../../ui/More.tsx";
import { StackTable } from "../../ui/StackTable.tsx";
import css from "./Exposure.module.css";
import { stretch, type Verdict } from "./verdicts.ts";

const DAY = 86_400_000;
const SHOWN: readonly GuardFinding["kind"][] = ["exposed", "unknown", "probe"];
const TONE: Partial<Record<GuardFinding["kind"], Verdict>> = {
  exposed: "exposed",
  unknown: "unknown",
  probe: "exposed",
};

/** More lines than this no eye compares. */
const MOST_LINES = 15;
const MOST_ROWS = 20;
/** A short list needs no fold. */
const OPEN_AT_FIRST = 6;

/**
 * When each asset stood open, from when, until when, and for how many minutes.
 * @param whole false: there are earlier findings that were not read yet
 */
export function Timeline({ findings, whole, now }: { findings: readonly GuardFinding[]; whole: boolean; now: number }) {
  const shown = findings.filter(({ kind }) => SHOWN.includes(kind));
  if (shown.length === 0)
    return (
      <Text size="sm" className="muted">
        Nothing stood open since the guard watches.
      </Text>
    );
  const oldest = Math.min(...shown.map(({ openedAt }) => Date.parse(openedAt)));
  // A little room before the first, so that what has just begun is seen.
  const room = Math.max((now - oldest) * 0.04, 60_000);
  const line = { from: Math.max(oldest - room, now - 90 * DAY), to: now };
  const assets = [...new Set(shown.map(({ asset }) => asset))];
  const minutes = shown.filter(({ kind }) => kind === "exposed").reduce((sum, one) => sum + (one.minutes ?? 0), 0);
  return (
    <>
      <div className={css.lines}>
        {assets.slice(0, MOST_LINES).map((asset) => (
          <TimelineRow
            key={asset}
            asset={asset}
            findings={shown.filter((one) => one.asset === asset)}
            line={line}
            now={now}
          />
        ))}
        <span />
        <div className={css.axis}>
          <span>{formatDateTime(new Date(line.from).toISOString())}</span>
          <span>now</span>
        </div>
      </div>
      <Text size="sm" className="muted" mt="xs">
        {assets.length > MOST_LINES && `${assets.length - MOST_LINES} more assets are in the list below. `}
        Exposed for {formatNumber(minutes)} min {whole ? "in all" : "in the findings shown"}, counted for each asset.
      </Text>
      <details className={css.more} open={shown.length <= OPEN_AT_FIRST}>
        <summary>
          <Text span size="sm" className="muted">
            From when until when
          </Text>
        </summary>
        <More items={shown} first={MOST_ROWS} what="times">
          {(some) => (
            <StackTable
              label="When something stood open"
              columns={[
                { label: "Asset" },
                { label: "What" },
                { label: "From" },
                { label: "Until" },
                { label: "Minutes", end: true },
              ]}
              rows={some.map((one) => ({
                key: one.id,
                cells: [
                  one.asset,
                  one.kind === "probe" ? "a probe got in" : one.kind,
                  formatDateTime(one.openedAt),
                  one.closedAt ? formatDateTime(one.closedAt) : "now",
                  <span key="minutes" className="num">
                    {formatNumber(one.minutes)}
                  </span>,
                ],
              }))}
            />
          )}
        </More>
      </details>
    </>
  );
}

function TimelineRow({
  asset,
  findings,
  line,
  now,
}: {
  asset: string;
  findings: readonly GuardFinding[];
  line: { from: number; to: number };
  now: number;
}) {
  return (
    <>
      <span>{asset}</span>
      <div className={css.line}>
        {findings.map((one) => {
          const place = stretch(Date.parse(one.openedAt), one.closedAt ? Date.parse(one.closedAt) : now, line);
          if (!place) return null;
          const until = one.closedAt ? `until ${formatDateTime(one.closedAt)}` : "until now";
          const words = `${one.kind} from ${formatDateTime(one.openedAt)} ${until}, ${formatNumber(one.minutes)} min`;
          return (
            <span
              key={one.id}
              role="img"
              aria-label={`${asset}: ${words}`}
              title={words}
              className={`${css.bar} ${css.tone}`}
              data-verdict={TONE[one.kind]}
              data-open={one.closedAt === null}
              style={{ left: `${place.left}%`, width: `${place.width}%` }}
            />
          );
        })}
      </div>
    </>
  );
}
