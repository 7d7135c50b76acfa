/** A customer's rule that cannot be used; the message names it and says what to do. Nothing of any text is in it. */
export class RuleError extends Error {
  readonly kind = "rule-error";
  /** Name of the rule; its place ("rule 3") where it has none; "" for the file as a whole. */
  readonly rule: string;

  constructor(rule: string, problem: string) {
    super(rule === "" ? problem : `${rule}: ${problem}`);
    this.name = "RuleError";
    this.rule = rule;
  }
}
