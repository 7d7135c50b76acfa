import { compileRules, type KeepingPolicy, type KeepOptions, type RedactOptions } from "@casekeep/redact";

/** What a run was asked to do; plain data, so that it reaches every worker. */
export interface Settings {
  /** The rules' JSON, checked already. */
  readonly rules?: unknown;
  readonly policy?: KeepingPolicy;
  /** Say why, finding by finding. */
  readonly explain: boolean;
  /** Of the stand-ins of running text; lives as long as the run. */
  readonly key: Uint8Array;
}

/** The same as options of the library. The types promise a `Redacted` that a keeping policy would not make: results leave as plain text. */
export function optionsOf(settings: Settings): RedactOptions {
  const options: Partial<KeepOptions> = {
    ...(settings.rules === undefined ? {} : { rules: compileRules(settings.rules) }),
    ...(settings.policy === undefined ? {} : { policy: Object.freeze({ ...settings.policy }) }),
  };
  return options as RedactOptions;
}
