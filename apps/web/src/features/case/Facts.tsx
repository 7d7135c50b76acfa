import { CopyButton, UnstyledButton } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { CaseDetail } from "../../api/types.ts";
import { codeOf } from "../../lib/alias.ts";
import { formatDateTime } from "../../lib/format.ts";
import { countryName, valueLabel } from "../../lib/labels.ts";
import { Ago } from "../../ui/Ago.tsx";
import { AppLink } from "../../ui/AppLink.tsx";
import { StandIn } from "../../ui/StandIn.tsx";
import css from "./CasePage.module.css";

function CaseLink({ id }: { id: string }) {
  return (
    <AppLink to="/cases/$id" params={{ id }} ff="monospace" fz={12.5}>
      {id}
    </AppLink>
  );
}

function Copyable({ text }: { text: string }) {
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <UnstyledButton onClick={copy} aria-label={copied ? "Copied" : `Copy ${text}`} fz="inherit">
          <code>{text}</code>{" "}
          {copied ? <IconCheck size={13} aria-hidden /> : <IconCopy size={13} color="var(--ck-muted)" aria-hidden />}
        </UnstyledButton>
      )}
    </CopyButton>
  );
}

/** What the case is about, as name and value. Empty values are left out. */
export function Facts({ item }: { item: CaseDetail }) {
  const facts: readonly (readonly [string, ReactNode])[] = [
    ["Case", <Copyable key="id" text={item.id} />],
    ["Customer", item.requester && <StandIn key="who" type="PERSON" name="PERSON" code={codeOf(item.requester)} />],
    ["Product", item.product],
    ["Channel", item.channel && valueLabel("channel", item.channel)],
    ["Country", item.country && countryName(item.country)],
    ["Region", item.region],
    ["Language", item.language && valueLabel("language", item.language)],
    ["Satisfaction", item.csat],
    ["Source", item.source && valueLabel("source", item.source)],
    [
      "Created",
      <span key="c" title={formatDateTime(item.createdAt)}>
        {formatDateTime(item.createdAt)}
      </span>,
    ],
    ["Changed", <Ago key="u" at={item.updatedAt} />],
    ["Merged into", item.mergedInto && <CaseLink key="m" id={item.mergedInto} />],
    ["Merged from", item.mergedFrom.length > 0 && item.mergedFrom.map((id) => <CaseLink key={id} id={id} />)],
  ];
  return (
    <dl className={css.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
