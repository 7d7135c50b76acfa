import { get, isDict, list, text } from "../json/get.ts";
import type { Parsed } from "../json/parse.ts";

/** Fields of a kustomization that change what the files beside it say, or bring in what they do not hold. */
const CHANGING = [
  "patches",
  "patchesStrategicMerge",
  "patchesJson6902",
  "replacements",
  "transformers",
  "generators",
  "components",
  "helmCharts",
  "namespace",
];

/** Its version and kind may be left away, its file's name not. */
export const isKustomization = (file: string, value: unknown): boolean =>
  /^kustomize\.config\.k8s\.io\//.test(text(value, "apiVersion") ?? "") ||
  (/(^|[/\\])(kustomization\.ya?ml|Kustomization)$/.test(file) && isDict(value));

/** Why the files of the input are not what is applied; undefined where a kustomization only lists them. */
export function changedByKustomization({ value, lineOf }: Parsed): string | undefined {
  const key = CHANGING.find((one) => get(value, one) !== undefined);
  const remote = list(value, "resources").some((one) => /:\/\/|^github\.com\/|\?ref=|^git@/.test(String(one)));
  const what = key ?? (remote ? "resources from elsewhere" : undefined);
  if (what === undefined) return undefined;
  return `line ${lineOf(value)}: a kustomization with ${what}: what is applied differs; give what kubectl kustomize prints`;
}
