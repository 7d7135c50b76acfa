/** Makes blocks of rows: this thread's own conversations, copied for each block that is ordered. */
import { parentPort, workerData } from "node:worker_threads";
import { type Order, poolOf, stamper } from "./scale-stamp.ts";

const { seed, messages } = workerData as { seed: string; messages: number };
const stamp = stamper(seed, poolOf(seed, messages));
parentPort?.on("message", (order: Order) => {
  const made = stamp(order);
  parentPort?.postMessage(
    made,
    made.batch.blocks.map(({ bytes }) => bytes.buffer),
  );
});
parentPort?.postMessage("ready");
