import { type Dict, dict, get, isDict, noteCopy, text } from "../json/get.ts";
import type { Evaluator } from "./cloudformation-value.ts";

/** A resource of a template, loops written out. */
export interface Made {
  readonly name: string;
  readonly node: Dict;
  /** Why the input cannot tell whether it is there at all. */
  readonly perhaps?: string;
}

const MOST_COPIES = 1000;
const DEEPEST_LOOP = 6;
const LOOP = /^Fn::ForEach::\w+$/;

const isLoop = (name: string): boolean => LOOP.test(name);

/**
 * The resources that a template makes: loops written out and those left away whose condition does not hold.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-foreach.html
 */
export function madeResources(template: Dict, { resolve, condition }: Evaluator): Made[] {
  const write = (entries: Dict, depth: number, perhaps?: string): Made[] =>
    Object.entries(entries).flatMap(([name, node]): Made[] => {
      const [identifier, over, body] = Array.isArray(node) ? (node as readonly unknown[]) : [];
      // What is no loop in spite of its name is told of as any transform is.
      if (!isLoop(name) || typeof identifier !== "string" || !isDict(body) || depth > DEEPEST_LOOP)
        return [{ name, node: isLoop(name) ? {} : dict(entries, name), ...(perhaps !== undefined && { perhaps }) }];
      const values = resolve(over);
      if (!Array.isArray(values)) {
        const one = replaced(body, identifier, `<<${identifier}>>`);
        return write(one as Dict, depth + 1, "how often a loop makes it is not known");
      }
      return values
        .slice(0, MOST_COPIES)
        .flatMap((value) => write(replaced(body, identifier, String(value)) as Dict, depth + 1, perhaps));
    });
  return write(dict(template, "Resources"), 0).flatMap((one): Made[] => {
    const name = text(one.node, "Condition");
    const holds = name === undefined ? true : condition(name);
    if (holds === false) return [];
    return [holds === true ? one : { ...one, perhaps: `whether its condition ${name} holds` }];
  });
}

/** A loop's body for one value: in its keys, its texts and its references. `&{Name}` is the value's letters and digits alone. */
function replaced(node: unknown, identifier: string, value: string): unknown {
  const words = (text: string): string =>
    text.replaceAll(`\${${identifier}}`, value).replaceAll(`&{${identifier}}`, value.replace(/[^A-Za-z0-9]/g, ""));
  if (typeof node === "string") return words(node);
  if (typeof node !== "object" || node === null) return node;
  if (isDict(node) && Object.keys(node).length === 1 && get(node, "Ref") === identifier) return value;
  const copy = Array.isArray(node)
    ? node.map((one) => replaced(one, identifier, value))
    : Object.fromEntries(Object.entries(node).map(([key, one]) => [words(key), replaced(one, identifier, value)]));
  return noteCopy(copy, node);
}
