import { IconArrowMerge } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { memo } from "react";
import type { CaseListItem } from "../../api/types.ts";
import { countryName, PRIORITY_LABELS, valueLabel } from "../../lib/labels.ts";
import { Ago } from "../../ui/Ago.tsx";
import { PersonName } from "../../ui/PersonName.tsx";
import { RedactedText, SnippetText } from "../../ui/RedactedText.tsx";
import { StatusDot } from "../../ui/StatusDot.tsx";
import css from "./Cases.module.css";

const DONE = new Set(["solved", "closed", "deleted"]);

export const CaseRow = memo(function CaseRow({ item, sort }: { item: CaseListItem; sort: string }) {
  const loud = item.priority === "urgent" || item.priority === "high";
  return (
    <li className={css.item}>
      <Link
        to="/cases/$id"
        params={{ id: item.id }}
        className={css.row}
        data-case-row={item.id}
        data-done={DONE.has(item.status) || undefined}
      >
        <span className={css.state}>
          <StatusDot status={item.status} />
        </span>
        <div className={css.text}>
          <div className={css.subject} dir="auto">
            {item.subject === "" ? <span className="muted">(no subject)</span> : <RedactedText text={item.subject} />}
          </div>
          {item.snippet && item.snippet.length > 0 && (
            <div className={css.snippet} dir="auto">
              <SnippetText snippet={item.snippet} />
            </div>
          )}
          <div className={css.meta}>
            {loud && item.priority && <span className={css[item.priority]}>{PRIORITY_LABELS[item.priority]}</span>}
            {item.product && <span>{item.product}</span>}
            {item.channel && <span>{valueLabel("channel", item.channel)}</span>}
            {item.country ? <span>{countryName(item.country)}</span> : item.region && <span>{item.region}</span>}
            {item.language && item.language !== "und" && <span>{valueLabel("language", item.language)}</span>}
            <span>
              {item.messages} {item.messages === 1 ? "message" : "messages"}
            </span>
            {item.mergedInto && (
              <span>
                <IconArrowMerge size={13} aria-hidden /> merged
              </span>
            )}
          </div>
        </div>
        <span className={css.who}>
          <PersonName id={item.assignee} nobody="Unassigned" />
          {item.team && (
            <span className={`muted ${css.team}`} title={item.team}>
              {item.team}
            </span>
          )}
        </span>
        <span className={css.when}>
          <Ago at={sort === "updated" ? item.updatedAt : item.createdAt} />
        </span>
      </Link>
    </li>
  );
});
