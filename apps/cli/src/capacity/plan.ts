/** What was measured, and at which size. */
export interface Figures {
  /** On disk in the case store, text indexes, history and sealed originals included; one copy. */
  readonly bytesPerMessage: number;
  /** Messages a second that one node took while it was loaded; undefined = not known. */
  readonly loadRate: number | undefined;
  /** Messages in the store when this was measured; undefined = not said. */
  readonly measuredAt: number | undefined;
}

export interface Inputs extends Figures {
  /** Copies of every row, each on a node of its own. */
  readonly replicas: number;
  /** Bytes of disk of one node. */
  readonly nodeDisk: number;
  /** Share of that disk which rows may take, 0..1; merges and erasure need the rest. */
  readonly fill: number;
  /** Messages that one node may hold whatever its disk: the size at which its answers are still quick. */
  readonly messagesPerNode: number;
  /** Of one node without its disk, a month, in any currency. */
  readonly priceNode: number | undefined;
  /** Of a GB (10^9 bytes) of disk, a month, in the same currency. */
  readonly priceDisk: number | undefined;
}

export interface Plan {
  readonly messages: number;
  readonly shards: number;
  readonly nodes: number;
  /** What the number of shards comes from. */
  readonly bound: "disk" | "messages";
  /** Bytes that the rows take, all copies. */
  readonly stored: number;
  /** Bytes of disk to buy for that, all nodes: what is stored and the room beside it. */
  readonly disk: number;
  /** With every shard loaded at once. */
  readonly loadSeconds: number | undefined;
  readonly costPerMonth: number | undefined;
  /** How many times larger than what was measured; undefined = that is not said. */
  readonly beyondMeasured: number | undefined;
}

/**
 * Nodes, disk, time to load and cost of so many messages. Everything grows linearly with the messages: bytes because each row is stored once
 * a copy, time because shards load side by side, nodes in whole numbers of shards.
 */
export function plan(messages: number, inputs: Inputs): Plan {
  const { bytesPerMessage, replicas, nodeDisk, fill, messagesPerNode, loadRate, measuredAt } = inputs;
  const { priceNode, priceDisk } = inputs;
  const copy = messages * bytesPerMessage;
  const byDisk = Math.ceil(copy / (nodeDisk * fill));
  const byMessages = Math.ceil(messages / messagesPerNode);
  const shards = Math.max(1, byDisk, byMessages);
  const nodes = shards * replicas;
  const disk = (copy * replicas) / fill;
  return Object.freeze({
    ...{ messages, shards, nodes, disk },
    bound: byDisk > byMessages ? "disk" : "messages",
    stored: copy * replicas,
    loadSeconds: loadRate === undefined ? undefined : messages / (loadRate * shards),
    costPerMonth:
      priceNode === undefined || priceDisk === undefined ? undefined : nodes * priceNode + (disk / 1e9) * priceDisk,
    beyondMeasured: measuredAt === undefined ? undefined : messages / measuredAt,
  });
}

/** In words, what of a plan was measured and what is taken for granted. */
export function grounds(inputs: Inputs, from: string): readonly string[] {
  const { bytesPerMessage, loadRate, measuredAt, messagesPerNode, fill } = inputs;
  const at = measuredAt === undefined ? "at a size that was not given" : `at ${whole(measuredAt)} messages`;
  const beyond =
    measuredAt !== undefined && messagesPerNode <= measuredAt
      ? "no more than was measured on one"
      : `an assumption${measuredAt === undefined ? "" : `, ${round(messagesPerNode / measuredAt)} times what was measured on one`}`;
  return Object.freeze([
    `Measured ${at} (${from}): ${whole(bytesPerMessage)} bytes a message of the case store${
      loadRate === undefined ? "" : `, ${whole(loadRate)} messages a second into one node`
    }.`,
    ...(from.endsWith(".json")
      ? ["That load went straight into the store; reading and redacting takes longer (bench/results/ingest.md)."]
      : []),
    "Taken to grow linearly from there: bytes with messages and copies, the load with shards that are loaded side by side. No cluster was measured.",
    `Of a node's disk ${round(fill * 100)} % hold rows; the rest is for merges and erasure.`,
    `${whole(messagesPerNode)} messages a node: ${beyond}.`,
    "Not in it: PostgreSQL for control data, three small machines for Keeper where rows are replicated, backups, traffic between nodes.",
  ]);
}

const whole = (value: number) => Math.round(value).toLocaleString("en-US");
const round = (value: number) => (value >= 10 ? whole(value) : String(Number(value.toPrecision(2))));
