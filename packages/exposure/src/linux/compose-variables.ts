import { folderPath } from "../terraform/hcl/modules.ts";
import type { InputFile } from "../types.ts";

export type Variables = ReadonlyMap<string, string>;

/** The file beside a Compose file that its variables take their values from; it holds no rules of its own. */
export const isVariables = (name: string): boolean => /(^|[/\\])\.env$/.test(name);

const LINE = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*?)\s*$/;

/** https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/: `NAME=value`, in quotes or not. */
export function variablesBeside(files: readonly InputFile[], compose: string): Variables {
  const wanted = folderPath("", `${compose.replace(/[^/\\]*$/, "")}.env`);
  const text = files.find(({ name }) => isVariables(name) && folderPath("", name) === wanted)?.text ?? "";
  const values = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [, name, given = ""] = LINE.exec(line) ?? [];
    if (name === undefined) continue;
    const quoted = /^(["'])(.*?)\1(\s+#.*)?$/.exec(given);
    values.set(name, quoted ? quoted[2]! : given.replace(/(^|\s+)#.*$/, ""));
  }
  return values;
}

const VARIABLE = /\$\$|\$(?:(\w{1,100})|\{(\w{1,100})(?:(:?[-?+])([^{}$]*))?\})/g;
/** A default may hold another variable, and so may a value. */
const DEEPEST = 5;

/** A word with its variables filled in: by their values, else by their defaults. One that has neither stays as it is. */
export function settled(word: string, values: Variables): string {
  const filled = (all: string, bare?: string, braced?: string, operator = "", rest = ""): string => {
    const value = values.get(bare ?? braced ?? "");
    const there = value !== undefined && !(operator.startsWith(":") && value === "");
    if (operator.endsWith("+")) return value === undefined ? all : there ? rest : "";
    return there ? value : operator.endsWith("-") ? rest : all;
  };
  let now = word;
  for (let before = "", depth = 0; now !== before && depth < DEEPEST; depth++) {
    before = now;
    now = now.replace(VARIABLE, filled);
  }
  return now;
}
