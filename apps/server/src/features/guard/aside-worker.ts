import { parentPort } from "node:worker_threads";
import { answerOf, type Question } from "./questions.ts";

/** How often the first verdict is worked out again for nobody: by then the engine's code is compiled, and the next takes half the time. */
const WARMING = 2;

let warmed = 0;

function warm(question: Question): void {
  if (question.kind !== "judge" || warmed >= WARMING) return;
  warmed++;
  answerOf(question);
  // Between two rounds a real question has its turn.
  setTimeout(() => warm(question), 10).unref();
}

parentPort?.on("message", (question: Question) => {
  parentPort?.postMessage(answerOf(question));
  if (warmed === 0) setTimeout(() => warm(question), 10).unref();
});
