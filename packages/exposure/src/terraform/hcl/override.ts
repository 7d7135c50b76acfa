import type { Block, Body } from "./syntax.ts";

interface Read {
  readonly file: string;
  readonly body: Body;
}

const isOverride = ({ file }: Read): boolean => /(^|[/_])override\.(tf|tofu)(\.json)?$/i.test(file);

/**
 * https://developer.hashicorp.com/terraform/language/files/override: what an override file says of a block that stands
 * elsewhere replaces it attribute by attribute, and inner blocks kind by kind. Where it speaks of rules, the block stands in
 * the override file from then on: what lets in is there, not in the file that it overrides.
 */
export function overridden(files: readonly Read[]): Read[] {
  const over = files.filter(isOverride).sort((a, b) => (a.file < b.file ? -1 : 1));
  if (over.length === 0) return [...files];
  let read = files.filter((one) => !isOverride(one));
  for (const { file, body } of over) {
    const own: Block[] = [];
    for (const block of body.blocks) {
      const known = read.flatMap((one) => one.body.blocks).find((other) => isSame(other, block));
      if (!known) own.push(block);
      else if (speaksOfRules(block)) {
        own.push({ ...merged(known, block), line: block.line });
        read = replaced(read, known, []);
      } else read = replaced(read, known, [merged(known, block)]);
    }
    read = [...read, { file, body: { ...body, blocks: own } }];
  }
  return read;
}

const speaksOfRules = ({ body }: Block): boolean =>
  body.blocks.length > 0 ||
  body.attributes.some(({ name }) => /cidr|port|protocol|source|range|ingress|access|action|priority/.test(name));

const replaced = (files: readonly Read[], block: Block, by: readonly Block[]): Read[] =>
  files.map((one) => {
    const blocks = one.body.blocks.flatMap((other) => (other === block ? by : [other]));
    return { ...one, body: { ...one.body, blocks } };
  });

const isSame = (a: Block, b: Block): boolean =>
  a.type === b.type && a.labels.length > 0 && a.labels.join("\n") === b.labels.join("\n");

function merged(base: Block, over: Block): Block {
  const named = new Set(over.body.attributes.map((one) => one.name));
  const kindOf = (block: Block): string => (block.type === "dynamic" ? (block.labels[0] ?? "") : block.type);
  const kinds = new Set(over.body.blocks.map(kindOf));
  return {
    ...base,
    body: {
      attributes: [...base.body.attributes.filter((one) => !named.has(one.name)), ...over.body.attributes],
      blocks: [...base.body.blocks.filter((one) => !kinds.has(kindOf(one))), ...over.body.blocks],
    },
  };
}
