import { unresolved } from "../../azure/expression.ts";
import { isDict } from "../../json/get.ts";
import { type Planned, valueAt, wordsIn } from "../plan.ts";
import { asDeployed, bind, entriesOf, evaluate, isUnknown, property, type Scope } from "./evaluate.ts";
import { hasNoRules, notFollowed, registryModule } from "./registry/find.ts";
import { faultsOf } from "./schema.ts";
import type { Block, Body, Expression } from "./syntax.ts";
import { withDefaults } from "./types.ts";

/** All `.tf` files of one folder, as one module. */
export interface Folder {
  readonly files: readonly { readonly file: string; readonly body: Body }[];
  /** Values from terraform.tfvars and *.auto.tfvars of the folder. */
  readonly given: readonly Body[];
}

export interface Deployed {
  readonly resources: readonly Planned[];
  readonly problems: readonly { readonly file: string; readonly line: number; readonly reason: string }[];
  readonly notes: readonly string[];
  /** Values of the root module's outputs. */
  readonly exported: readonly string[];
}

const MOST_COPIES = 1000;
const DEEPEST_MODULE = 10;
/** Attributes that only name the resource itself: what refers to it can be joined by its address. */
const NAMING = new Set(["id", "arn", "self_link", "name"]);

const attribute = (body: Body, name: string): Expression | undefined =>
  body.attributes.find((one) => one.name === name)?.value;

const isFalse = (body: Body, name: string): boolean => {
  const value = attribute(body, name);
  return value?.kind === "literal" && value.value === false;
};

/** Folder paths are compared without "./" and with ".." worked out. */
export function folderPath(from: string, source: string): string {
  const out: string[] = [];
  for (const part of [...from.split("/"), ...source.split("/")]) {
    if (part === "" || part === ".") continue;
    if (part === ".." && out.length > 0 && out.at(-1) !== "..") out.pop();
    else out.push(part);
  }
  return (from.startsWith("/") ? "/" : "") + out.join("/");
}

/** Every resource of the module and of the local modules it calls, with loops, conditions and defaults worked out. */
export function deployedResources(
  path: string,
  folders: ReadonlyMap<string, Folder>,
  read?: (path: string, template?: boolean) => string | undefined,
): Deployed {
  const resources: Planned[] = [];
  const problems: { file: string; line: number; reason: string }[] = [];
  const notes: string[] = [];

  const enter = (
    folder: Folder,
    where: string,
    prefix: string,
    inputs: Readonly<Record<string, unknown>>,
    depth: number,
  ): ((output: string) => unknown) => {
    const blocks = folder.files.flatMap(({ file, body }) => body.blocks.map((block) => ({ file, block })));
    const named = (type: string, name: string): Block | undefined =>
      blocks.find(({ block }) => block.type === type && block.labels[0] === name)?.block;
    const locals = new Map(
      blocks
        .filter(({ block }) => block.type === "locals")
        .flatMap(({ block }) => block.body.attributes.map((one) => [one.name, one.value] as const)),
    );
    const done = new Map<string, unknown>();
    const busy = new Set<string>();
    const once = (key: string, make: () => unknown): unknown => {
      if (done.has(key)) return done.get(key);
      if (busy.has(key)) return unresolved(key);
      busy.add(key);
      const value = make();
      busy.delete(key);
      done.set(key, value);
      return value;
    };
    const outputs = new Map<string, Called>();

    const variable = (name: string): unknown =>
      once(`var.${name}`, () => {
        const block = named("variable", name);
        const fallback = block && attribute(block.body, "default");
        const given = prefix === "" ? folder.given.flatMap((body) => attribute(body, name) ?? []).at(-1) : undefined;
        const value = (): unknown => {
          if (Object.hasOwn(inputs, name) && !(inputs[name] === null && fallback && isFalse(block.body, "nullable")))
            return inputs[name];
          const one = given ?? fallback;
          return one ? evaluate(one, scope) : unresolved(`var.${name}`);
        };
        const type = block && attribute(block.body, "type");
        return type ? withDefaults(value(), type, scope) : value();
      });

    /** What `count` or `for_each` makes of a resource, as a list or by key; each knows its own attributes. */
    const instances = (address: string, body: Body): unknown => {
      const made = copies(body, scope);
      if (made.some(({ doubtful }) => doubtful)) return unresolved(address);
      const one = ({ suffix, scope: own }: Copy): [string, unknown] => {
        const whole: Record<string, unknown> = {};
        for (const name of NAMING) whole[name] = address + suffix;
        for (const { name, value } of body.attributes)
          Object.defineProperty(whole, name, {
            get: () => once(`${address}${suffix}.${name}`, () => evaluate(value, own)),
            enumerable: true,
          });
        return [suffix.slice(2, -2), asDeployed(whole)];
      };
      const all = made.map(one);
      return attribute(body, "count") ? all.map(([, each]) => each) : Object.fromEntries(all);
    };

    /** A resource's own attribute where the file gives it; its identity as an address; else not known. */
    const resource = (type: string, path: readonly (string | number)[]): unknown => {
      const name = String(path[0] ?? "");
      const block = blocks.find(
        (one) => one.block.type === "resource" && one.block.labels[0] === type && one.block.labels[1] === name,
      )?.block;
      const text = [type, ...path].join(".");
      if (!block) return unresolved(text);
      let rest = path.slice(1);
      let address = `${prefix}${type}.${name}`;
      const key = rest[0];
      const repeated = attribute(block.body, "count") ?? attribute(block.body, "for_each");
      const indexed = key === undefined || (!NAMING.has(String(key)) && !isUnknown(key));
      if (repeated && indexed) {
        const all = once(`${address}: all`, () => instances(address, block.body));
        if (!isUnknown(all)) return rest.reduce(property, all);
      }
      if (repeated && key !== undefined && indexed) {
        address += typeof key === "number" ? `[${key}]` : `["${key}"]`;
        rest = rest.slice(1);
      } else if (repeated && isUnknown(key)) rest = rest.slice(1);
      const [wanted, ...inner] = rest;
      if (wanted === undefined)
        return repeated ? unresolved(text) : asDeployed({ id: address, arn: address, self_link: address });
      const own = attribute(block.body, String(wanted));
      if (own && !repeated) {
        const value = once(`${address}.${wanted}`, () => evaluate(own, scope));
        return inner.reduce(property, value);
      }
      return NAMING.has(String(wanted)) && inner.length === 0 ? address : unresolved(text);
    };

    const scope: Scope = {
      bound: new Map(),
      ...(read && { read: (name: string, template?: boolean) => read(folderPath("", name), template) }),
      resolve(root, path) {
        const [first, ...rest] = path;
        const name = String(first ?? "");
        switch (root) {
          case "var":
            return rest.reduce(property, variable(name));
          case "local": {
            const value = locals.get(name);
            const found = value ? once(`local.${name}`, () => evaluate(value, scope)) : unresolved(`local.${name}`);
            return rest.reduce(property, found);
          }
          case "module": {
            const [output, ...more] = typeof rest[0] === "number" ? rest.slice(1) : rest;
            // A module that another one's arguments name is followed first, wherever it stands.
            if (!outputs.has(name)) follow(name);
            const called = outputs.get(name);
            if (called?.value !== undefined) return rest.reduce(property, called.value);
            const value = called?.output(String(output ?? "")) ?? unresolved(`module.${name}.${output}`);
            return more.reduce(property, value);
          }
          case "path":
            return name === "module" || name === "root" ? where : unresolved(`path.${name}`);
          case "data":
          case "terraform":
          case "each":
          case "count":
          case "self":
            return unresolved([root, ...path].join("."));
          default:
            return resource(root, path);
        }
      },
    };

    for (const { file, block } of blocks) {
      problems.push(...faultsOf(block).map((fault) => ({ file, ...fault })));
    }
    const moduleCall = (file: string, block: Block): void => {
      const name = block.labels[0] ?? "";
      const source = attribute(block.body, "source");
      const from = source?.kind === "literal" ? String(source.value) : "";
      const near = /^\.\.?(\/|$)/.test(from);
      const known = near ? undefined : registryModule(from, block.line);
      const inner = near
        ? folders.get(folderPath(where, from))
        : known && { files: [{ file, body: known }], given: [] };
      if (!inner && hasNoRules(from)) return;
      for (const lost of known ? notFollowed(block.body, known) : [])
        problems.push({ file, line: block.line, reason: `module ${name} (${from}): ${lost}` });
      if (!inner || depth >= DEEPEST_MODULE) {
        const reason = `module ${name} (${from || "?"}) is not in the input; its rules are not judged`;
        problems.push({ file, line: block.line, reason });
        const values = valuesOf(block.body, scope);
        const links = (path: string): string[] => wordsIn(valueAt(values, path));
        const address = `${prefix}module.${name}`;
        resources.push({
          address,
          type: "module",
          values,
          unknown: {},
          line: block.line,
          file,
          refersTo: () => undefined,
          links,
          isLater: () => false,
        });
        return;
      }
      const made: [string, object][] = [];
      const calls = copies(block.body, scope);
      for (const { suffix, scope: own } of calls) {
        const values = Object.fromEntries(
          block.body.attributes
            .filter((one) => !["source", "version", "count", "for_each", "providers", "depends_on"].includes(one.name))
            .map((one) => [one.name, evaluate(one.value, own)]),
        );
        const leave = enter(
          inner,
          near ? folderPath(where, from) : where,
          `${prefix}module.${name}${suffix}.`,
          values,
          depth + 1,
        );
        made.push([suffix.slice(2, -2), withOutputs(inner, leave)]);
        outputs.set(name, { output: leave });
      }
      const value = attribute(block.body, "count")
        ? made.map(([, one]) => one)
        : attribute(block.body, "for_each")
          ? Object.fromEntries(made)
          : made[0]?.[1];
      const output = outputs.get(name)?.output ?? ((wanted: string) => unresolved(`module.${name}.${wanted}`));
      if (!calls.some(({ doubtful }) => doubtful)) outputs.set(name, { output, value });
    };
    const waiting = blocks.filter(({ block }) => block.type === "module");
    const follow = (name: string): void => {
      const at = waiting.findIndex(({ block }) => block.labels[0] === name);
      for (const { file, block } of at < 0 ? [] : waiting.splice(at, 1)) moduleCall(file, block);
    };
    while (waiting.length > 0) follow(waiting[0]!.block.labels[0] ?? "");

    for (const { file, block } of blocks.filter((one) => one.block.type === "resource")) {
      const [type = "", name = ""] = block.labels;
      for (const { suffix, scope: own, doubtful } of copies(block.body, scope)) {
        const address = `${prefix}${type}.${name}${suffix}`;
        if (doubtful) notes.push(`${file}:${block.line}: whether ${address} is deployed, and how often, is not known`);
        const values = valuesOf(block.body, own);
        // A group that may not be there is judged as if it were; a rule that may not be there settles nothing.
        const rule = doubtful && /_rule$|^google_compute_firewall$/.test(type);
        const unknown = rule ? Object.fromEntries(Object.keys(values).map((key) => [key, true])) : {};
        const links = (path: string): string[] => wordsIn(valueAt(values, path));
        resources.push({
          address,
          type,
          values,
          unknown,
          line: block.line,
          file,
          refersTo: () => undefined,
          links,
          isLater: () => false,
        });
      }
    }
    return (output) => {
      const block = named("output", output);
      const value = block && attribute(block.body, "value");
      return value ? once(`output.${output}`, () => evaluate(value, scope)) : unresolved(`output.${output}`);
    };
  };

  const root = folders.get(path);
  const output = root ? enter(root, path, "", {}, 0) : undefined;
  const outputs = (root?.files ?? []).flatMap(({ body }) => body.blocks.filter((block) => block.type === "output"));
  const exported = outputs.flatMap((block) => everyWord(output?.(block.labels[0] ?? "")));
  return { resources, problems, notes, exported };
}

/** What is known of a module that has been called. */
interface Called {
  /** An output of its last copy. */
  output(name: string): unknown;
  /** All its outputs, of each copy by its index or key; undefined where it is not known which copies there are. */
  readonly value?: unknown;
}

/** A call of a module as a value: each output is worked out when it is asked for. */
function withOutputs(folder: Folder, output: (name: string) => unknown): object {
  const whole = asDeployed({});
  for (const block of folder.files.flatMap(({ body }) => body.blocks))
    if (block.type === "output")
      Object.defineProperty(whole, block.labels[0] ?? "", {
        get: () => output(block.labels[0] ?? ""),
        enumerable: true,
        configurable: true,
      });
  return whole;
}

const everyWord = (value: unknown): string[] =>
  isDict(value)
    ? Object.values(value).flatMap(everyWord)
    : Array.isArray(value)
      ? value.flatMap(everyWord)
      : wordsIn(value);

interface Copy {
  readonly suffix: string;
  readonly scope: Scope;
  /** How many there are is not known: one stands for them. */
  readonly doubtful: boolean;
}

function copies(body: Body, scope: Scope): Copy[] {
  const count = attribute(body, "count");
  const each = attribute(body, "for_each");
  if (count) {
    const value = Number(evaluate(count, scope));
    if (!Number.isInteger(value) || value < 0) {
      return [{ suffix: "", scope: bind(scope, { count: { index: unresolved("count.index") } }), doubtful: true }];
    }
    return Array.from({ length: Math.min(value, MOST_COPIES) }, (_, index) => ({
      suffix: `[${index}]`,
      scope: bind(scope, { count: { index } }),
      doubtful: false,
    }));
  }
  if (!each) return [{ suffix: "", scope, doubtful: false }];
  const over = evaluate(each, scope);
  const entries = entriesOf(over);
  if (!entries || (Array.isArray(over) && over.some(isUnknown))) {
    const unknown = { key: unresolved("each.key"), value: unresolved("each.value") };
    return [{ suffix: "", scope: bind(scope, { each: unknown }), doubtful: true }];
  }
  return entries.slice(0, MOST_COPIES).map(([index, value]) => {
    const key = Array.isArray(over) ? value : index;
    return { suffix: `["${String(key)}"]`, scope: bind(scope, { each: { key, value } }), doubtful: false };
  });
}

/** Attributes by name; nested blocks as lists, dynamic ones written out. */
function valuesOf(body: Body, scope: Scope, depth = 0): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const one of body.attributes) out[one.name] = evaluate(one.value, scope);
  if (depth > 20) return out;
  const add = (type: string, value: unknown): void => {
    const before = out[type];
    out[type] = [...(Array.isArray(before) ? before : []), value];
  };
  for (const block of body.blocks) {
    if (block.type !== "dynamic") {
      add(block.type, valuesOf(block.body, scope, depth + 1));
      continue;
    }
    const type = block.labels[0] ?? "";
    const content = block.body.blocks.find((one) => one.type === "content");
    const over = attribute(block.body, "for_each");
    if (!content || !over) continue;
    const iterator = attribute(block.body, "iterator");
    const name = iterator?.kind === "name" ? iterator.name : type;
    const given = evaluate(over, scope);
    const entries = entriesOf(given) ?? [[unresolved("key"), unresolved(`${type} for_each`)] as const];
    for (const [index, value] of entries.slice(0, MOST_COPIES)) {
      const key = Array.isArray(given) && !isDict(value) ? value : index;
      const made = valuesOf(content.body, bind(scope, { [name]: { key, value } }), depth + 1);
      // Whether there is one at all is not known: nothing in it is.
      add(type, isUnknown(given) ? Object.fromEntries(Object.keys(made).map((at) => [at, unresolved(at)])) : made);
    }
  }
  return out;
}
