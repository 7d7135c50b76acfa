/** Reads the hostile strings with one system, its name being `workerData`, and says what each took. */
import { parentPort, workerData } from "node:worker_threads";
import { adversarial } from "../../packages/redact/scripts/adversarial.ts";
import { MESSAGES } from "../../packages/redact/scripts/messages.ts";
import { processor } from "./processor.ts";
import { detectors } from "./redactors.ts";

const LENGTH = 50_000;
/** Rounds over ordinary messages before: what is measured is no compiler. */
const WARM = 200;

const system = (await detectors()).find(({ name }) => name === workerData);
if (system === undefined) throw new Error(`no system is called ${String(workerData)}`);
for (let n = 0; n < WARM; n++) for (const text of MESSAGES) await system.redact(text);
let slowest = 0;
for (const [name, text] of adversarial(LENGTH)) {
  parentPort?.postMessage({ next: name });
  let milliseconds = await processor(() => system.redact(text));
  // What looks slow may have been compiling: measured once more where that can be waited for.
  if (milliseconds > slowest && milliseconds < 1000)
    milliseconds = Math.min(milliseconds, await processor(() => system.redact(text)));
  slowest = Math.max(slowest, milliseconds);
  parentPort?.postMessage({ name, milliseconds });
}
parentPort?.postMessage("end");
