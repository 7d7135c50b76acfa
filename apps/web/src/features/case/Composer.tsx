import { Button, Menu, Textarea } from "@mantine/core";
import { IconChevronDown, IconSend } from "@tabler/icons-react";
import { type RefObject, useRef } from "react";
import type { CaseDetail, SettableStatus } from "../../api/types.ts";
import { STATUS_LABELS } from "../../lib/labels.ts";
import { useShortcuts } from "../../lib/shortcuts.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { AttachButton } from "./AttachButton.tsx";
import css from "./Composer.module.css";
import type { Mode } from "./drafts.ts";
import { allowedModes, ModeSwitch } from "./ModeSwitch.tsx";
import { MODES } from "./modes.tsx";
import { SensitiveDialog } from "./SensitiveDialog.tsx";
import { StaleAlert } from "./StaleAlert.tsx";
import { useComposer } from "./use-composer.ts";

const ALSO: readonly SettableStatus[] = ["open", "pending", "hold", "closed"];

export function Composer({ item }: { item: CaseDetail }) {
  const composer = useComposer(item);
  const input = useRef<HTMLTextAreaElement>(null);
  const modes = allowedModes(item.can);
  const mode = modes.includes(composer.draft.mode) ? composer.draft.mode : (modes[0] ?? "reply");
  const begin = (next: Mode, where: RefObject<HTMLTextAreaElement | null>) => (): void => {
    if (!modes.includes(next)) return;
    composer.setMode(next);
    where.current?.focus();
  };
  useShortcuts({ r: begin("reply", input), n: begin("internal", input) });
  if (modes.length === 0) return null;
  const empty = composer.draft.text.trim() === "";
  const toCustomer = mode === "reply";
  const verb = toCustomer ? "Send" : "Add";
  return (
    <section aria-label="Write" className={css.composer} data-mode={mode}>
      {composer.stale && (
        <div className={css.alert}>
          <StaleAlert
            stale={composer.stale}
            kept="Your text is kept and was not sent."
            verb="Send again"
            onAgain={composer.again}
            busy={composer.busy}
          />
        </div>
      )}
      {composer.error && (
        <div className={css.alert}>
          <ErrorPanel error={composer.error} />
        </div>
      )}
      <ModeSwitch modes={modes} mode={mode} onChange={composer.setMode} />
      <Textarea
        ref={input}
        aria-label={MODES[mode].label}
        placeholder={toCustomer ? "Write to the customer …" : MODES[mode].hint}
        variant="unstyled"
        autosize
        minRows={2}
        maxRows={12}
        maxLength={200_000}
        dir="auto"
        px={14}
        value={composer.draft.text}
        onChange={(event) => composer.setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) composer.send();
          if (event.key === "Escape") event.currentTarget.blur();
        }}
      />
      <div className={css.foot}>
        <AttachButton item={item} mode={mode} />
        {item.can.change && (
          <Menu position="top-end" withinPortal>
            <Menu.Target>
              <Button
                variant="subtle"
                size="sm"
                disabled={empty}
                rightSection={<IconChevronDown size={15} aria-hidden />}
              >
                {verb} and …
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {ALSO.map((status) => (
                <Menu.Item key={status} onClick={() => composer.send(status)}>
                  {verb} and set {STATUS_LABELS[status].toLowerCase()}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        {item.can.change && (
          <Button variant="default" size="sm" disabled={empty} onClick={() => composer.send("solved")}>
            {verb} and solve
          </Button>
        )}
        <Button
          size="sm"
          disabled={empty}
          loading={composer.busy}
          leftSection={<IconSend size={15} aria-hidden />}
          title="Ctrl+Enter"
          onClick={() => composer.send()}
        >
          {verb}
        </Button>
      </div>
      <SensitiveDialog
        found={composer.asked}
        toCustomer={toCustomer}
        onCancel={composer.cancelAsked}
        onSend={composer.sendAsked}
      />
    </section>
  );
}
