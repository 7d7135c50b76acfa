import { useQuery } from "@tanstack/react-query";
import { guardConfigQuery, sealQuery } from "../../api/guard.ts";
import type { GuardStatus } from "../../api/types.ts";
import { formatDateTime } from "../../lib/format.ts";
import { Ago } from "../../ui/Ago.tsx";
import css from "./Exposure.module.css";
import { VerdictMark } from "./VerdictMark.tsx";
import { notSealedSentence, verdictSentence } from "./verdicts.ts";

/** What whoever looks first wants to know: how it stands, what waits, whether alerts arrive, whether it was practised. */
export function Facts({ status }: { status: GuardStatus }) {
  const { verdict, assets, since, findings, drill, unknownSealsAt } = status;
  const waiting = findings.filter(({ acknowledgedAt }) => !acknowledgedAt).length;
  const policy = useQuery(guardConfigQuery).data?.config.policy;
  const open = useQuery(sealQuery).data?.state === "open";
  const stays = policy && open ? notSealedSentence(assets, policy.sealOn) : undefined;
  return (
    <dl className={css.facts}>
      <div data-wide>
        <dt>Verdict</dt>
        <dd>
          <VerdictMark verdict={verdict} />{" "}
          <small>
            since <Ago at={since} />
          </small>
          <p role="status">
            {verdictSentence(verdict, assets)} {stays}
          </p>
        </dd>
      </div>
      <div>
        <dt>Open findings</dt>
        <dd className="num">
          {findings.length}
          <small>
            {findings.length === 0
              ? "Nothing waits for anybody."
              : waiting === 0
                ? "All are acknowledged."
                : `${waiting} not acknowledged.`}
          </small>
        </dd>
      </div>
      <Alerts channels={status.channels} />
      <div data-tone={drill.late ? "amber" : undefined}>
        <dt>Last drill</dt>
        <dd>
          {drill.last ? <Ago at={drill.last.at} /> : "Never"}
          <small>
            {drill.last && !drill.last.passed
              ? "It failed. Until one passes, do not trust the guard."
              : drill.late
                ? "Late: at most 35 days should lie between two."
                : "In time."}
          </small>
        </dd>
      </div>
      {unknownSealsAt && (
        <div data-tone="amber">
          <dt>Seals itself</dt>
          <dd>
            {formatDateTime(unknownSealsAt)}
            <small>If nothing becomes known until then.</small>
          </dd>
        </div>
      )}
    </dl>
  );
}

function Alerts({ channels }: { channels: GuardStatus["channels"] }) {
  const failing = channels.filter(({ failingSince }) => failingSince !== null);
  const [first] = failing;
  return (
    <div data-tone={first || channels.length === 0 ? "amber" : undefined}>
      <dt>Alerts</dt>
      <dd>
        {channels.length === 0
          ? "Nobody is told"
          : first
            ? `${failing.length} of ${channels.length} not arriving`
            : "Arriving"}
        <small>
          {channels.length === 0 ? (
            "No channel is declared: see Policy, alerts and feeds."
          ) : first?.failingSince ? (
            <>
              {first.name} takes none since <Ago at={first.failingSince} />: {first.problem}. It is tried again.
            </>
          ) : (
            `${channels.length} ${channels.length === 1 ? "channel" : "channels"}, none refuses.`
          )}
        </small>
      </dd>
    </div>
  );
}
