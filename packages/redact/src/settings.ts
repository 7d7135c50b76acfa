/** Whether rules and a policy can be used. Nothing of this finds anything: whoever only asks does not wait for the lists and the model. */
export { actionsOf } from "./policy.ts";
export { compileRules } from "./rules/compile.ts";
export { RuleError } from "./rules/error.ts";
