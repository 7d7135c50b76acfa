import { parentPort, workerData } from "node:worker_threads";
import { answerOf, type Question } from "./questions.ts";

/** One question about a large rule set, in a thread of its own. */
parentPort?.postMessage(answerOf(workerData as Question));
