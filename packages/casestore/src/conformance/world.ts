import { PRIORITIES, STATUSES, timeId } from "@casekeep/cases";
import type { Batch, BlindRow, CaseMetricColumns, CaseRow, EventRow, MessageRow, SealedRow } from "../rows.ts";
import { redacted, sealed } from "./cast.ts";
import { createRandom, type Random } from "./random.ts";

/** Rows of a keep that never was. `now` is after all of them but the clocks that still run. */
export interface World {
  readonly now: number;
  readonly cases: readonly CaseRow[];
  readonly messages: readonly MessageRow[];
  readonly events: readonly EventRow[];
  readonly sealed: readonly SealedRow[];
  readonly blind: readonly BlindRow[];
}

const DAY = 86_400_000;
const START = Date.UTC(2018, 9, 20);
export const NOW = Date.UTC(2020, 1, 29, 12);

const PRODUCTS = ["Mail", "Drive", "Größe", "地図", ""];
const REGIONS = ["EMEA", "APAC", "AMER", "LATAM"];
const TEAMS = ["first line", "billing", "x'y\\z", ""];
const AGENTS = ["agent·aaaa1111", "agent·bbbb2222", "u-17", ""];
const WORDS =
  "refund invoice password reset login Straße Über café naïve résumé order parcel late broken screen 返金 請求書 充電器 バッテリー 環境 설치 환불을 คืนเงิน ใบเสร็จ don't art start [EMAIL·k7f2q9xa] [PHONE·m3d8w1zz] iPhone充電 東京タワー 100% a_b x\\y 'quoted' привет ёлка Ελλάς thanks👍 5€".split(
    " ",
  );
const PHRASES = [
  "please help me",
  "out of order",
  "the café — closed",
  "領収書を再発行してください",
  "state of the art",
];

function sentence(random: Random): string {
  const parts = Array.from({ length: 2 + random.below(9) }, () =>
    random.chance(0.12) ? random.pick(PHRASES) : random.pick(WORDS),
  );
  return parts.join(random.chance(0.1) ? ", " : " ");
}

/** Deterministic for (seed, cases). Each case gets 0 to 5 messages, some of them internal or confidential. */
export function worldOf(seed: number, count: number): World {
  const random = createRandom(seed);
  const all = Array.from({ length: count }, (_, number) => oneCase(random, number));
  const merged = all.map((one, at) => {
    if (at === 0 || !random.chance(0.04)) return one;
    return { ...one, row: { ...one.row, mergedInto: all[random.below(at)]?.row.id ?? 0n } };
  });
  return {
    now: NOW,
    cases: merged.map((one) => one.row),
    messages: merged.flatMap((one) => one.messages),
    events: merged.flatMap((one) => one.events),
    sealed: merged.flatMap((one) => one.sealed),
    blind: merged.flatMap((one) => one.blind),
  };
}

function oneCase(random: Random, number: number) {
  // Some cases share their second, and some their millisecond: ties must not lose or double a case between pages.
  const createdAt = START + random.below(460) * DAY + (random.chance(0.3) ? 0 : random.below(DAY));
  const id = timeId(createdAt, random.bits() ^ BigInt(number));
  const personId = random.bits();
  const messages: MessageRow[] = [];
  const blind: BlindRow[] = [];
  const events: EventRow[] = [entry(id, "main", 0, createdAt, "created", "")];
  const sealedRows: SealedRow[] = [];
  const amount = random.below(6);
  let hiddenSeq = 0;
  for (let at = 0; at < amount; at++) {
    const visibility = random.chance(0.15) ? "confidential" : random.chance(0.2) ? "internal" : "public";
    const time = createdAt + at * 3_600_000 + random.below(1000);
    const row: MessageRow = {
      id: timeId(time, random.bits()),
      caseId: id,
      at: time,
      by: random.pick(["customer", "agent", "bot", "system"]),
      author: random.pick(AGENTS),
      visibility,
      body: redacted(visibility === "confidential" ? `${sentence(random)} geheimnis` : sentence(random)),
      product: redacted(""),
      region: redacted(""),
      language: "en",
      channel: "email",
      attachments: random.chance(0.1)
        ? [
            {
              name: redacted("scan ü.pdf"),
              mediaType: redacted("application/pdf"),
              size: random.chance(0.5) ? 12 : null,
              credentialBearing: false,
              examined: true,
            },
          ]
        : [],
      fields: random.chance(0.1) ? [{ name: redacted("device"), value: redacted("phone \u0000 x") }] : [],
    };
    messages.push(row);
    if (random.chance(0.2))
      blind.push({
        hash: BigInt(random.below(40)),
        kind: "email",
        caseId: id,
        visibility,
      });
    if (random.chance(0.2))
      sealedRows.push({
        caseId: id,
        owner: "message",
        ownerId: row.id,
        part: 0,
        personId,
        bytes: sealed(Uint8Array.of(0, 255, at, 10)),
      });
    const stream = visibility === "confidential" ? "confidential" : "main";
    events.push({
      ...entry(id, stream, stream === "main" ? at + 1 : hiddenSeq++, time, "message", row.author),
      change: redacted(JSON.stringify({ visibility, by: row.by })),
    });
  }
  const status = random.chance(0.05) ? "deleted" : random.pick(STATUSES.filter((one) => one !== "deleted"));
  const seen = (what: string) => messages.filter((one) => one.visibility === what).length;
  const row: CaseRow = {
    id,
    source: random.pick(["zendesk", "email"]),
    subject: redacted(sentence(random)),
    createdAt,
    updatedAt: createdAt + random.below(20) * DAY,
    status,
    priority: random.pick([...PRIORITIES, ""]),
    product: redacted(random.pick(PRODUCTS)),
    region: redacted(random.pick(REGIONS)),
    country: random.pick(["DE", "JP", "US", ""]),
    language: random.pick(["de", "ja", "en", "th"]),
    channel: random.pick(["email", "chat"]),
    team: redacted(random.pick(TEAMS)),
    assignee: random.pick(AGENTS),
    requester: "person·k7f2q9xa",
    personId,
    tags: random.chance(0.3) ? [redacted("vip"), redacted("日本")] : random.chance(0.3) ? [redacted("beta")] : [],
    csat: random.pick(["", "", "offered", "good", "bad", "1", "2", "3", "4", "5"]),
    mergedInto: 0n,
    deleted: status === "deleted" || random.chance(0.01),
    fields: random.chance(0.2)
      ? [{ name: redacted("serial"), value: redacted("a\"b'c\\d\n"), internal: random.chance(0.5) }]
      : [],
    version: 1 + random.below(9),
    digest: random.bits(),
    publicMessages: seen("public"),
    internalMessages: seen("internal"),
    metrics: metricColumns(random, createdAt, status),
  };
  return { row, messages, events, sealed: sealedRows, blind };
}

const entry = (
  caseId: bigint,
  stream: EventRow["stream"],
  seq: number,
  at: number,
  type: EventRow["type"],
  actor: string,
): EventRow => ({
  ...{ caseId, stream, seq, at, type, actor },
  origin: "import",
  change: redacted("{}"),
});

function metricColumns(random: Random, createdAt: number, status: CaseRow["status"]): CaseMetricColumns {
  const wait = () => {
    const business = random.below(3000);
    return { calendar: business * 3 + random.below(50), business };
  };
  const solved = status === "solved" || status === "closed" || status === "deleted";
  const first = createdAt + random.below(40) * 3_600_000;
  const again = random.chance(0.2) ? [{ from: first + 5 * DAY, to: solved ? first + 9 * DAY : null }] : [];
  const firstTo = solved || again.length > 0 ? first : null;
  const sla = random.pick(["met", "breached", "open", ""] as const);
  return {
    firstReply: random.chance(0.8) ? wait() : null,
    firstResolution: solved ? wait() : null,
    fullResolution: solved ? wait() : null,
    requesterWait: wait(),
    agentWait: wait(),
    onHold: { calendar: 0, business: 0 },
    nextReplies: Array.from({ length: random.below(4) }, wait),
    reopens: random.chance(0.2) ? 1 + random.below(2) : 0,
    agentReplies: random.below(6),
    transfers: random.below(3),
    oneTouch: random.chance(0.3),
    oneTouchNoWait: random.chance(0.2),
    slaFirstReply: sla,
    slaBreachAt: sla === "open" ? NOW + (random.below(200) - 100) * 3_600_000 : null,
    unsolved: [{ from: createdAt, to: firstTo }, ...again],
  };
}

/** The world in batches of some cases each, all at one version. */
export function batchesOf(world: World, ver: bigint, size = 300): Batch[] {
  const batches: Batch[] = [];
  for (let from = 0; from < world.cases.length; from += size) {
    const cases = world.cases.slice(from, from + size);
    const ids = new Set(cases.map((row) => row.id));
    const ofThese = <T extends { readonly caseId: bigint }>(rows: readonly T[]) =>
      rows.filter((row) => ids.has(row.caseId));
    batches.push({
      ver,
      cases,
      messages: ofThese(world.messages),
      events: ofThese(world.events),
      sealed: ofThese(world.sealed),
      blind: ofThese(world.blind),
    });
  }
  return batches;
}
