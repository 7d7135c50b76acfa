import type { Block, Body } from "./syntax.ts";

interface Read {
  readonly file: string;
  readonly body: Body;
}

const isOverride = ({ file }: Read): boolean => /(^|[/_])override\.tf(\.json)?$/i.test(file);

/**
 * https://developer.hashicorp.com/terraform/language/files/override: what an override file says of a block that stands
 * elsewhere replaces it attribute by attribute, and inner blocks kind by kind.
 */
export function overridden(files: readonly Read[]): Read[] {
  const over = files.filter(isOverride).sort((a, b) => (a.file < b.file ? -1 : 1));
  if (over.length === 0) return [...files];
  let plain = files.filter((one) => !isOverride(one));
  const left: Read[] = [];
  for (const { file, body } of over) {
    const unplaced = body.blocks.filter((block) => {
      const at = plain.findIndex((one) => one.body.blocks.some((other) => isSame(other, block)));
      if (at < 0) return true;
      plain = plain.map((one, i) =>
        i !== at
          ? one
          : {
              ...one,
              body: { ...one.body, blocks: one.body.blocks.map((b) => (isSame(b, block) ? merged(b, block) : b)) },
            },
      );
      return false;
    });
    left.push({ file, body: { ...body, blocks: unplaced } });
  }
  return [...plain, ...left];
}

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
