import { ActionIcon, Group } from "@mantine/core";
import { IconArrowLeft, IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import type { CaseDetail } from "../../api/types.ts";
import { formatCount } from "../../lib/format.ts";
import { PRIORITY_LABELS } from "../../lib/labels.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { Ago } from "../../ui/Ago.tsx";
import { AppLink } from "../../ui/AppLink.tsx";
import { PersonName } from "../../ui/PersonName.tsx";
import { RedactedText } from "../../ui/RedactedText.tsx";
import { StatusDot } from "../../ui/StatusDot.tsx";
import { listSearch, neighbour, positionOf, rememberCase } from "../cases/last-list.ts";
import css from "./CasePage.module.css";

export function CaseHead({ item }: { item: CaseDetail }) {
  const navigate = useNavigate();
  // The list scrolls to the case itself: to its top first would be to and fro.
  const back = (): void => void navigate({ to: "/cases", search: listSearch(), resetScroll: false });
  const position = positionOf(item.id);
  const next = neighbour(item.id, 1);
  // Behind the last case that was loaded: the list itself goes on.
  const more = position !== null && next === undefined && position.at < position.of;
  const go = (step: 1 | -1) => (): void => {
    const id = neighbour(item.id, step);
    if (id) void navigate({ to: "/cases/$id", params: { id } });
    else if (step === 1 && more) back();
  };
  useShortcuts({ j: go(1), k: go(-1), u: back });
  useEffect(() => rememberCase(item.id), [item.id]);
  return (
    <header className={css.head}>
      <div className={css.crumbs}>
        <AppLink to="/cases" search={listSearch()} fz={13} c="inherit">
          <Group gap={4} component="span">
            <IconArrowLeft size={15} aria-hidden /> Cases
          </Group>
        </AppLink>
        <Group gap={4}>
          {position && (
            <>
              <span className="num">
                {formatCount(position.at)} of {formatCount(position.of)}
              </span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label="Previous case"
                disabled={!neighbour(item.id, -1)}
                onClick={go(-1)}
              >
                <IconChevronUp size={18} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={more ? "Back to the list, which goes on" : "Next case"}
                disabled={!next && !more}
                onClick={go(1)}
              >
                <IconChevronDown size={18} aria-hidden />
              </ActionIcon>
            </>
          )}
        </Group>
      </div>
      <h1 className={css.title} dir="auto">
        <RedactedText text={item.subject || "(no subject)"} />
      </h1>
      <div className={css.sub}>
        <StatusDot status={item.status} />
        {item.priority && <span>{PRIORITY_LABELS[item.priority]} priority</span>}
        <span>
          <PersonName id={item.assignee} nobody="Unassigned" />
        </span>
        <span>
          opened <Ago at={item.createdAt} />
        </span>
      </div>
    </header>
  );
}
