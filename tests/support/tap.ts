import { once } from "node:events";
import { appendFileSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";

/** A line between two ends that keeps a copy of every byte that goes over it, both ways. */
export interface Tap {
  readonly port: number;
  close(): void;
}

/** @param file where the copy goes */
export async function tap(port: number, file: string): Promise<Tap> {
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on("data", (bytes: Buffer) => appendFileSync(file, bytes));
      from.on("error", () => to.destroy());
      from.pipe(to);
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}
