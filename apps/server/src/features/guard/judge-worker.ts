import { parentPort, workerData } from "node:worker_threads";
import type { GuardAsset } from "@casekeep/contracts";
import { judgeSource, type Reading } from "./evaluate.ts";

/** One judgement of a large rule set, in a thread of its own. */
const { reading, assets } = workerData as { readonly reading: Reading; readonly assets: readonly GuardAsset[] };
parentPort?.postMessage(judgeSource(reading, assets));
