import { parentPort } from "node:worker_threads";
import { answerOf, type Question } from "./questions.ts";

parentPort?.on("message", (question: Question) => parentPort?.postMessage(answerOf(question)));
