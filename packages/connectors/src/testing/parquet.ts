/** A Parquet file of text columns, one row group, one plain page a column: what tests of codecs need. Layout: parquet-format "parquet.thrift". */

type Field =
  | readonly [id: number, type: "i32" | "i64", value: number]
  | readonly [id: number, type: "raw", kind: number, bytes: number[]];

const varint = (value: number): number[] => {
  const out: number[] = [];
  let rest = value;
  while (rest >= 128) {
    out.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  return [...out, rest];
};
const zigzag = (value: number) => varint(value < 0 ? -2 * value - 1 : 2 * value);
const text = (value: string) => {
  const bytes = [...new TextEncoder().encode(value)];
  return [...varint(bytes.length), ...bytes];
};
const list = (kind: number, items: readonly (readonly number[])[]) => [(items.length << 4) | kind, ...items.flat()];

/** Thrift compact structure; field ids ascending and less than 16 apart. */
function struct(fields: readonly Field[]): number[] {
  const out: number[] = [];
  let before = 0;
  for (const field of fields) {
    const kind = field[1] === "raw" ? field[2] : field[1] === "i32" ? 5 : 6;
    out.push(((field[0] - before) << 4) | kind, ...(field[1] === "raw" ? field[3] : zigzag(field[2])));
    before = field[0];
  }
  return [...out, 0];
}

export function parquetOf(
  columns: Readonly<Record<string, readonly string[]>>,
  codec: number,
  compress: (page: Uint8Array) => Uint8Array,
): Uint8Array {
  const out: number[] = [...new TextEncoder().encode("PAR1")];
  const rows = Object.values(columns)[0]?.length ?? 0;
  const chunks: number[][] = [];
  let total = 0;
  for (const [name, values] of Object.entries(columns)) {
    const page = Uint8Array.from(
      values.flatMap((value) => {
        const bytes = [...new TextEncoder().encode(value)];
        return [bytes.length & 255, (bytes.length >> 8) & 255, (bytes.length >> 16) & 255, 0, ...bytes];
      }),
    );
    const packed = compress(page);
    const data = struct([
      [1, "i32", rows],
      [2, "i32", 0],
      [3, "i32", 3],
      [4, "i32", 3],
    ]);
    const header = struct([
      [1, "i32", 0],
      [2, "i32", page.length],
      [3, "i32", packed.length],
      [5, "raw", 12, data],
    ]);
    const offset = out.length;
    out.push(...header, ...packed);
    const size = header.length + packed.length;
    total += size;
    const meta = struct([
      [1, "i32", 6],
      [2, "raw", 9, list(5, [zigzag(0)])],
      [3, "raw", 9, list(8, [text(name)])],
      [4, "i32", codec],
      [5, "i64", rows],
      [6, "i64", header.length + page.length],
      [7, "i64", size],
      [9, "i64", offset],
    ]);
    chunks.push(
      struct([
        [2, "i64", offset],
        [3, "raw", 12, meta],
      ]),
    );
  }
  const schema = [
    struct([
      [4, "raw", 8, text("schema")],
      [5, "i32", Object.keys(columns).length],
    ]),
    ...Object.keys(columns).map((name) =>
      struct([
        [1, "i32", 6],
        [3, "i32", 0],
        [4, "raw", 8, text(name)],
        [6, "i32", 0],
      ]),
    ),
  ];
  const group = struct([
    [1, "raw", 9, list(12, chunks)],
    [2, "i64", total],
    [3, "i64", rows],
  ]);
  const footer = struct([
    [1, "i32", 1],
    [2, "raw", 9, list(12, schema)],
    [3, "i64", rows],
    [4, "raw", 9, list(12, [group])],
  ]);
  const length = footer.length;
  return Uint8Array.from([
    ...out,
    ...footer,
    length & 255,
    (length >> 8) & 255,
    (length >> 16) & 255,
    0,
    ...new TextEncoder().encode("PAR1"),
  ]);
}
