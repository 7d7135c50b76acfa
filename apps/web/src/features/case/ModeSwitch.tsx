import type { CaseDetail } from "../../api/types.ts";
import css from "./Composer.module.css";
import type { Mode } from "./drafts.ts";
import { MODES } from "./modes.tsx";

/** The ways to write that this person has here, in order. */
export function allowedModes(can: CaseDetail["can"]): readonly Mode[] {
  const modes: Mode[] = [];
  if (can.reply) modes.push("reply");
  if (can.note) modes.push("internal");
  if (can.confidential) modes.push("confidential");
  if (can.reply) modes.push("customer");
  return modes;
}

export function ModeSwitch({
  modes,
  mode,
  onChange,
}: {
  modes: readonly Mode[];
  mode: Mode;
  onChange: (mode: Mode) => void;
}) {
  return (
    <div role="radiogroup" aria-label="What to write" className={css.modes}>
      {modes.map((name) => {
        const { label, Icon } = MODES[name];
        return (
          <label key={name} className={css.mode}>
            <input
              type="radio"
              name="mode"
              className="visually-hidden"
              checked={mode === name}
              onChange={() => onChange(name)}
            />
            <Icon size={15} stroke={1.8} aria-hidden />
            {label}
          </label>
        );
      })}
      <span className={css.hint}>{MODES[mode].hint}</span>
    </div>
  );
}
