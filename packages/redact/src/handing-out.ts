/**
 * Cutting text, handing it to workers and putting it together again. Nothing of this finds anything: a thread that only hands out does not
 * hold the lists and the model, 140 MB.
 */
export { createPool, type Pool, type Receive, type WorkerPort } from "./pool.ts";
export { type Cover, cutText, joiner, type Stretch } from "./stream/windows.ts";
