import type { CSSProperties } from "react";
import type { Status } from "../api/types.ts";
import { STATUS_LABELS } from "../lib/labels.ts";
import css from "./StatusDot.module.css";

const COLOUR: Record<Status, string> = {
  new: "var(--ck-s-new)",
  open: "var(--ck-s-open)",
  pending: "var(--ck-s-pending)",
  hold: "var(--ck-s-hold)",
  solved: "var(--ck-s-solved)",
  closed: "var(--ck-s-closed)",
  deleted: "var(--ck-s-closed)",
};

/** Colour, shape and word: each tells the status without the others. */
export function StatusDot({ status, hideLabel = false }: { status: Status; hideLabel?: boolean }) {
  return (
    <span className={css.status} title={hideLabel ? STATUS_LABELS[status] : undefined}>
      <span className={css.dot} data-status={status} style={{ "--dot": COLOUR[status] } as CSSProperties} aria-hidden />
      <span className={hideLabel ? "visually-hidden" : undefined}>{STATUS_LABELS[status]}</span>
    </span>
  );
}
