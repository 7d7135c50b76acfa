import css from "./Exposure.module.css";
import { VERDICTS, type Verdict } from "./verdicts.ts";

/** Sign, word and colour: each tells the verdict without the others. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { label, sign, means } = VERDICTS[verdict];
  return (
    <span className={`${css.verdict} ${css.tone}`} data-verdict={verdict} title={means}>
      <span aria-hidden>{sign}</span>
      <span>{label}</span>
    </span>
  );
}
