import { Text } from "@mantine/core";
import type { GuardFinding } from "../../api/types.ts";
import { formatDateTime, formatNumber } from "../../lib/format.ts";
import css from "./Exposure.module.css";
import { stretch, type Verdict } from "./verdicts.ts";

const DAY = 86_400_000;
const SHOWN: readonly GuardFinding["kind"][] = ["exposed", "unknown", "probe"];
const TONE: Partial<Record<GuardFinding["kind"], Verdict>> = {
  exposed: "exposed",
  unknown: "unknown",
  probe: "exposed",
};

/** When each asset stood open, from when, until when, and for how many minutes. */
export function Timeline({ findings, now }: { findings: readonly GuardFinding[]; now: number }) {
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
        {assets.map((asset) => (
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
        {formatNumber(minutes)} exposed minutes in all, counted for each asset.
      </Text>
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
