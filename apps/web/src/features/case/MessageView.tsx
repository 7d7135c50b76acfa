import { IconLock, IconNote, IconRobot, IconSettings, IconUser } from "@tabler/icons-react";
import { memo, useState } from "react";
import type { Message } from "../../api/types.ts";
import { initialsOf } from "../../lib/alias.ts";
import { AUTHOR_LABELS, VISIBILITY_LABELS } from "../../lib/labels.ts";
import { Ago } from "../../ui/Ago.tsx";
import { PersonName, useNames } from "../../ui/PersonName.tsx";
import { RedactedText } from "../../ui/RedactedText.tsx";
import { Attachments } from "./Attachments.tsx";
import css from "./Message.module.css";

/** Longer texts are folded at first: mail threads quote themselves. */
const FOLD_AT = 2200;

function Avatar({ message }: { message: Message }) {
  const nameOf = useNames();
  if (message.by === "agent") return <span className={css.avatar}>{initialsOf(nameOf(message.author))}</span>;
  const Icon = message.by === "customer" ? IconUser : message.by === "bot" ? IconRobot : IconSettings;
  return (
    <span className={css.avatar}>
      <Icon size={18} stroke={1.6} aria-hidden />
    </span>
  );
}

function VisibilityMark({ visibility }: { visibility: Message["visibility"] }) {
  if (visibility === "public") return null;
  const Icon = visibility === "internal" ? IconNote : IconLock;
  return (
    <span className={css.mark} data-visibility={visibility}>
      <Icon size={13} aria-hidden />
      {VISIBILITY_LABELS[visibility]}
    </span>
  );
}

export const MessageView = memo(function MessageView({ message }: { message: Message }) {
  const long = message.body.length > FOLD_AT;
  const [open, setOpen] = useState(!long);
  const kind = message.visibility === "public" ? "message" : "note";
  return (
    <article
      className={css.message}
      data-by={message.by}
      data-visibility={message.visibility}
      data-message={message.id}
      aria-label={`${AUTHOR_LABELS[message.by]}, ${kind}`}
    >
      <Avatar message={message} />
      <div style={{ minWidth: 0 }}>
        <div className={css.head}>
          <span className={css.author}>
            {message.by === "agent" && message.author !== "" ? (
              <PersonName id={message.author} />
            ) : (
              AUTHOR_LABELS[message.by]
            )}
          </span>
          {message.by === "agent" && message.author !== "" && <span className={css.role}>Agent</span>}
          <VisibilityMark visibility={message.visibility} />
          <Ago at={message.at} className={css.when} />
        </div>
        {(message.body !== "" || message.attachments.length === 0) && (
          <div className={css.body} dir="auto" data-folded={!open || undefined}>
            {message.body === "" ? (
              <span className="muted">(no text)</span>
            ) : (
              <RedactedText text={open ? message.body : message.body.slice(0, FOLD_AT)} />
            )}
          </div>
        )}
        {long && (
          <button type="button" className={css.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? "Fold the text" : "Show the whole text"}
          </button>
        )}
        <Attachments files={message.attachments} />
        {message.fields.length > 0 && (
          <div className={css.fields}>
            {message.fields.map((field) => (
              <span key={field.name} dir="auto">
                {field.name}: <RedactedText text={field.value} />
              </span>
            ))}
          </div>
        )}
      </div>
    </article>
  );
});
