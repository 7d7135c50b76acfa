import { Table, Text } from "@mantine/core";
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
      <details>
        <summary>
          <Text span size="sm" className="muted">
            From when until when
          </Text>
        </summary>
        <Table.ScrollContainer minWidth={480} type="native">
          <Table fz={13} verticalSpacing={4} aria-label="When something stood open">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Asset</Table.Th>
                <Table.Th>What</Table.Th>
                <Table.Th>From</Table.Th>
                <Table.Th>Until</Table.Th>
                <Table.Th ta="end">Minutes</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((one) => (
                <Table.Tr key={one.id}>
                  <Table.Td>{one.asset}</Table.Td>
                  <Table.Td>{one.kind === "probe" ? "a probe got in" : one.kind}</Table.Td>
                  <Table.Td>{formatDateTime(one.openedAt)}</Table.Td>
                  <Table.Td>{one.closedAt ? formatDateTime(one.closedAt) : "now"}</Table.Td>
                  <Table.Td ta="end" className="num">
                    {formatNumber(one.minutes)}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
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
