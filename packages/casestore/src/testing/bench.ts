/**
 * Writes generated cases and times the store's questions: npm run bench -w packages/casestore -- [messages] [folder].
 * The text is drawn from a made-up vocabulary by Zipf's law, one message in eight in Japanese; figures are medians in milliseconds.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { timeId } from "@casekeep/cases";
import { FACETS } from "@casekeep/contracts";
import { redacted } from "../conformance/cast.ts";
import { createRandom, type Random } from "../conformance/random.ts";
import { plainSearch, viewers } from "../conformance/viewers.ts";
import { worldOf } from "../conformance/world.ts";
import { type Batch, type CaseRow, encodeBatch, openEmbedded } from "../index.ts";

const wanted = Number(process.argv[2] ?? 200_000);
const given = process.argv[3];
const folder = given ?? (await mkdtemp(join(tmpdir(), "casestore-bench-")));
const random = createRandom(1);
const SYLLABLES = "ka lo mi ter ver an ing sel pro da ton re fi zu mor".split(" ");
const vocabulary = Array.from({ length: 20_000 }, () =>
  Array.from({ length: 1 + random.below(4) }, () => random.pick(SYLLABLES)).join(""),
);
const KANA = [..."返金請求書充電器環境設定電源画面更新状態確認問題注文配送住所変更のをにはがでとしますでください"];
const zipf = (from: Random) => vocabulary[Math.floor(vocabulary.length ** from.next()) - 1] as string;
function body(from: Random): string {
  if (from.below(8) === 0) return Array.from({ length: 90 + from.below(60) }, () => from.pick(KANA)).join("");
  return `${Array.from({ length: 30 + from.below(50) }, () => zipf(from)).join(" ")} [EMAIL·k${from.below(9000)}xq]`;
}

const base = worldOf(1, 400);
const store = await openEmbedded({ folder });
const ids: bigint[] = [];
let messages = 0;
let bytes = 0;
let encoding = 0;
let inserting = 0;
const START = Date.UTC(2015, 0, 1);
for (let batchNo = 0; messages < wanted; batchNo++) {
  const cases: CaseRow[] = [];
  const rows: Batch["messages"][number][] = [];
  for (let at = 0; at < 4000 && messages < wanted; at++) {
    const like = base.cases[random.below(base.cases.length)] as CaseRow;
    const createdAt = START + Math.floor(random.next() * 5 * 365 * 86_400_000);
    const id = timeId(createdAt, random.bits());
    ids.push(id);
    cases.push({ ...like, id, createdAt, updatedAt: createdAt, mergedInto: 0n, subject: redacted(zipf(random)) });
    for (let place = 0; place < 1 + random.below(9); place++, messages++) {
      const time = createdAt + place * 3_600_000;
      const visibility = random.chance(0.05) ? "confidential" : "public";
      rows.push({
        ...{ id: timeId(time, random.bits()), caseId: id, at: time, by: "agent", author: "agent·aaaa1111", visibility },
        ...{
          body: redacted(body(random)),
          product: like.product,
          region: like.region,
          language: "en",
          channel: "email",
        },
        ...{ attachments: [], fields: [] },
      });
    }
  }
  const events = rows.map((row, seq) => ({
    ...{
      caseId: row.caseId,
      stream: "main" as const,
      seq,
      at: row.at,
      type: "message" as const,
      actor: "",
      origin: "import" as const,
    },
    change: redacted('{"visibility":"public","by":"agent"}'),
  }));
  let from = performance.now();
  const encoded = encodeBatch({ ver: BigInt(batchNo + 1), cases, messages: rows, events, sealed: [], blind: [] });
  encoding += performance.now() - from;
  bytes += encoded.blocks.reduce((sum, block) => sum + block.bytes.byteLength, 0);
  from = performance.now();
  await store.insert(encoded);
  inserting += performance.now() - from;
}
const rate = (ms: number) => `${Math.round(messages / (ms / 1000)).toLocaleString("en")} messages/s`;
console.log(`${messages} messages, ${ids.length} cases, ${Math.round(bytes / messages)} B of RowBinary each`);
console.log(`encode ${rate(encoding)}, insert until durable ${rate(inserting)}`);
if (!process.argv.includes("--no-settle")) {
  const from = performance.now();
  await store.settle();
  console.log(`settle ${Math.round(performance.now() - from)} ms`);
}

const everything = viewers[0]?.[1];
const staff = viewers[1]?.[1];
const region = viewers[2]?.[1];
if (!everything || !staff || !region) throw new Error("no viewers");
const stats = await store.stats(everything);
console.log(`${Math.round(stats.bytesOnDisk / messages)} B on disk a message, all tables`);
for (const [table, size] of await store.sizes()) console.log(`  ${table}: ${Math.round(size / messages)} B`);

async function time(name: string, run: () => Promise<unknown>, rounds = 7): Promise<void> {
  await run();
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    await run();
    taken.push(performance.now() - from);
  }
  taken.sort((a, b) => a - b);
  console.log(`${name}: ${taken[Math.floor(rounds / 2)]?.toFixed(1)} ms`);
}
const list =
  (extra: Partial<typeof plainSearch>, who = staff) =>
  () =>
    store.list(who, { ...plainSearch, ...extra });
const common = vocabulary[1] as string;
const rare = vocabulary[15_000] as string;
await time("page of 50, newest", list({}));
await time("page of 50, newest, all facets", list({ facets: [...FACETS] }));
await time(
  "page of 50, one region's viewer, filter",
  list({ filter: { product: "Mail" }, facets: [...FACETS] }, region),
);
await time(`search, common word (${common})`, list({ words: [common] }));
await time(`search, common word, all facets`, list({ words: [common], facets: [...FACETS] }));
await time(`search, rare word (${rare})`, list({ words: [rare] }));
await time("search, two words", list({ words: [vocabulary[10] as string, vocabulary[40] as string] }));
await time("search, phrase", list({ phrases: [`${vocabulary[1]} ${vocabulary[2]}`] }));
await time("search, stand-in code", list({ words: ["k4711xq"] }));
await time("search, Japanese", list({ words: ["請求"] }));
await time("search, by relevance", list({ words: [common, vocabulary[10] as string], sort: "relevance" }), 3);
let turn = 0;
const another = () => {
  turn += 7919;
  return ids[turn % ids.length] as bigint;
};
await time("open a case", () => store.open(staff, another()), 25);
await time("metric, first reply by month and region", () =>
  store.metric(everything, "first_reply", { by: "month,region" }),
);
await time("metric, backlog by week", () =>
  store.metric(everything, "backlog", { by: "week", from: "2018-01-01", at: "2020-01-01T00:00:00Z" }),
);
const like = base.cases[0] as CaseRow;
await time(
  "one reply, until durable",
  () => {
    const id = another();
    const at = Date.UTC(2020, 0, 2);
    return store.insert(
      encodeBatch({
        ver: BigInt(1_000_000_000 + turn),
        cases: [{ ...like, id }],
        messages: [
          {
            ...{ id: timeId(at, random.bits()), caseId: id, at, by: "agent", author: "u1", visibility: "public" },
            ...{
              body: redacted(body(random)),
              product: like.product,
              region: like.region,
              language: "en",
              channel: "email",
            },
            ...{ attachments: [], fields: [] },
          },
        ],
        events: [
          {
            caseId: id,
            stream: "main",
            seq: 100,
            at,
            type: "message",
            actor: "u1",
            origin: "local",
            change: redacted("{}"),
          },
        ],
        sealed: [],
        blind: [{ hash: random.bits(), kind: "email", caseId: id, visibility: "public" }],
      }),
    );
  },
  25,
);
await store.close();
if (given === undefined) await rm(folder, { recursive: true, force: true });
