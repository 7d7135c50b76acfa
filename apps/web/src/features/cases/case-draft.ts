import { halfWritten } from "../../lib/half-written.ts";
import { whenForgetting } from "../../lib/tab-memory.ts";
import { EMPTY_CASE, type NewCaseForm } from "./new-case.ts";

/** The case that is being typed, kept while the tab lives. In memory on purpose: what is being typed has not been redacted yet. */
let draft = EMPTY_CASE;

whenForgetting(() => keepCaseDraft(EMPTY_CASE));

export const caseDraft = (): NewCaseForm => draft;

export function keepCaseDraft(next: NewCaseForm): void {
  draft = next;
  halfWritten("case", JSON.stringify(next) !== JSON.stringify(EMPTY_CASE));
}
