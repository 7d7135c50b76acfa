import { readFile } from "node:fs/promises";
import type { KeepingPolicy, PersonalType } from "@casekeep/redact";
import { actionsOf, compileRules, RuleError } from "@casekeep/redact/settings";
import { usage } from "../exit.ts";

const LONGEST_FILE = 32 << 20;

/** The rules of a file. Throws a usage error that names the rule and what is wrong with it. */
export async function readRules(file: string): Promise<unknown> {
  const json = await readJson(file, "rules");
  try {
    compileRules(json);
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    throw usage(`${file}: ${error.message}`, "docs/formats/redaction-rules.md describes the file.");
  }
  return json;
}

/** `TYPE=ACTION,...` or a file. Throws a usage error that names the entry. */
export async function readPolicy(given: string): Promise<KeepingPolicy> {
  const policy = given.includes("=") ? inline(given) : await fromFile(given);
  try {
    actionsOf(policy);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw usage(error.message, "docs/formats/redaction-rules.md describes policies.");
  }
  return policy;
}

function inline(given: string): KeepingPolicy {
  const entries = given.split(",").map((entry) => {
    const [type = "", action = "", ...more] = entry.split("=").map((part) => part.trim());
    if (type === "" || action === "" || more.length > 0)
      throw usage(`--policy: "${entry}" is not TYPE=ACTION.`, "For example: --policy CARD=mask,SECRET=remove");
    return [type === "*" ? "default" : type, action] as [PersonalType, "mask"];
  });
  const twice = entries.find(([type], index) => entries.findIndex(([other]) => other === type) !== index);
  if (twice) throw usage(`--policy: ${twice[0]} is named twice.`, "Name each type once.");
  return Object.fromEntries(entries);
}

async function fromFile(file: string): Promise<KeepingPolicy> {
  const json = await readJson(file, "policy");
  const { version, actions, ...more } = (typeof json === "object" && json !== null ? json : {}) as Record<
    string,
    unknown
  >;
  const known = typeof actions === "object" && actions !== null && !Array.isArray(actions);
  if (version !== 1 || !known || Object.keys(more).length > 0)
    throw usage(
      `${file}: not a policy: {"version": 1, "actions": {"CARD": "mask"}} was expected.`,
      "docs/formats/redaction-rules.md describes policies.",
    );
  return actions as KeepingPolicy;
}

async function readJson(file: string, what: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw usage(
      `${file}: ${(error as NodeJS.ErrnoException).code ?? "cannot be read"}.`,
      `Name a ${what} file that can be read.`,
    );
  }
  if (text.length > LONGEST_FILE) throw usage(`${file}: larger than 32 MiB.`, `Split the ${what} file.`);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw usage(`${file}: not JSON.`, "docs/formats/redaction-rules.md describes the file.");
  }
}
