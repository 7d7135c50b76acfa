import type { CaseSearch, CaseStore, CaseTexts } from "@casekeep/casestore";
import type { Viewer } from "@casekeep/contracts";
import { totalOf } from "./scale-checks.ts";
import { quantile } from "./timing.ts";

/** Cases read at once. */
const AT_ONCE = 2000;
const NOTHING = { filter: {}, words: [], phrases: [], blind: [], sort: "newest", limit: 20, facets: [] } as const;

export interface SampleCheck {
  readonly name: string;
  readonly expected: string;
  readonly got: string;
}

/**
 * Reads about so many messages of a span of time back, row by row, works the answers out from the rows alone, and compares what the store
 * answers about the same span: searches by word, by phrase and by both with a product, facets, volume, and the middle of the first replies.
 * @param from, to instants (ms): cases created in between
 */
export async function bruteForce(
  store: CaseStore,
  who: Viewer,
  asked: { readonly from: number; readonly to: number; readonly messages: number },
  words: readonly string[],
  phrases: readonly string[],
): Promise<{ readonly messages: number; readonly checks: readonly SampleCheck[] }> {
  const within = { from: new Date(asked.from).toISOString(), to: "" };
  const tests = [
    ...words.map((word) => ({ name: word, search: { words: [word] }, holds: holder(word) })),
    ...phrases.map((phrase) => ({ name: `"${phrase}"`, search: { phrases: [phrase] }, holds: holder(phrase) })),
  ];
  const hits = tests.map(() => 0);
  const hitsOf = tests.map(() => new Map<string, number>());
  const facets = new Map<string, number>();
  const volume = new Map<string, number>();
  const replies: number[] = [];
  let [listed, messages, after] = [0, 0, (BigInt(Math.floor(asked.from / 1000)) << 30n) - 1n];
  let end = asked.from;
  reading: for (;;) {
    const some = await store.texts(who, after, AT_ONCE);
    if (some.length === 0) break;
    for (const one of some) {
      const { row } = one;
      // Whole seconds: the span ends before the first case of a second that was not read to its end.
      if (row.createdAt >= asked.to || (messages >= asked.messages && Math.floor(row.createdAt / 1000) * 1000 > end))
        break reading;
      after = row.id;
      end = Math.max(end, Math.floor(row.createdAt / 1000) * 1000);
      messages += one.messages.length;
      if (row.deleted || row.status === "deleted") continue;
      listed++;
      add(facets, `status ${row.status}`);
      add(facets, `region ${row.region}`);
      const all = textsOf(one);
      tests.forEach(({ holds }, at) => {
        if (!all.some(holds)) return;
        hits[at] = (hits[at] ?? 0) + 1;
        add(hitsOf[at] as Map<string, number>, row.product);
      });
      if (row.mergedInto !== 0n) continue;
      add(volume, `${new Date(row.createdAt).toISOString().slice(0, 7)}-01 ${row.region}`);
      if (row.metrics.firstReply !== null) replies.push(row.metrics.firstReply.calendar);
    }
  }
  within.to = new Date(Math.min(asked.to, end + 1000)).toISOString();

  const checks: SampleCheck[] = [];
  const check = (name: string, expected: unknown, got: unknown) =>
    checks.push({ name: `sample: ${name}`, expected: String(expected), got: String(got) });
  const count = async (more: Partial<CaseSearch>, product?: string) => {
    const filter = product ? { ...within, product } : within;
    const found = await store.count(who, { ...NOTHING, ...more, filter });
    return { ...found, counted: totalOf(found) };
  };
  check("listed", listed, (await count({})).counted);
  const all = await count({ facets: ["status", "region"] });
  for (const [key, cases] of facets) {
    const [name = "", value = ""] = halves(key);
    check(key, cases, all.facets[name]?.find((one) => one.value === value)?.count);
  }
  for (const [at, { name, search }] of tests.entries()) {
    check(name, hits[at], (await count(search)).counted);
    const [product, cases] = [...(hitsOf[at] as Map<string, number>)].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
    if (product !== "") check(`${name} of ${product}`, cases, (await count(search, product)).counted);
  }
  const volumes = await store.metric(who, "volume", { by: "month,region", ...within });
  const shown = new Map(volumes.groups.map((group) => [`${group.period} ${group.key}`, group.n]));
  for (const [key, cases] of volume) check(`volume ${key}`, cases, shown.get(key));
  const reply = await store.metric(who, "first_reply", { calendar: "calendar", ...within });
  check("first replies", replies.length, reply.overall.n);
  if (replies.length % 2 === 1) check("first reply", quantile(replies, 0.5), reply.overall.median);
  return { messages, checks };
}

function* texts(one: CaseTexts): Generator<string> {
  yield one.row.subject;
  for (const { row } of one.messages) yield row.body;
}
/** Lower case without marks on letters. */
const textsOf = (one: CaseTexts) =>
  [...texts(one)].map((text) => text.toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, ""));

/** Whether a text holds a word, or words one space apart, standing alone. Of letters a to z only: what the sampler picks. */
function holder(words: string): (text: string) => boolean {
  const part = String.raw`[0-9\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]`;
  const pattern = new RegExp(`(?<!${part})${words}(?!${part})`, "u");
  return (text) => text.includes(words) && pattern.test(text);
}

const add = (to: Map<string, number>, key: string) => to.set(key, (to.get(key) ?? 0) + 1);
const halves = (key: string) => {
  const at = key.indexOf(" ");
  return [key.slice(0, at), key.slice(at + 1)];
};
