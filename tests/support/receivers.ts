import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** What an alert's receiver was told: the kind of message and the findings it was about. */
export interface Told {
  readonly kind: string;
  readonly severity: string;
  readonly lines: readonly string[];
  readonly findings: readonly { readonly id: string; readonly kind: string; readonly asset: string }[];
}

/** A receiver that can be away and come back on the same port. */
interface Receiver<Heard> {
  readonly port: number;
  readonly heard: Heard[];
  /** The port is closed: whoever sends is refused. */
  away(): Promise<void>;
  back(): Promise<void>;
}

export async function webhookReceiver(): Promise<Receiver<Told>> {
  const heard: Told[] = [];
  const server: Server = createServer((request, answer) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      heard.push(JSON.parse(Buffer.concat(chunks).toString("utf8")) as Told);
      answer.end("{}");
    });
  });
  const listen = async (port: number): Promise<number> => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    port,
    heard,
    async away() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
    back: async () => void (await listen(port)),
  };
}

/** A real mail server. What it heard are the kinds of alerts, as each message's header names it. */
export async function mailReceiver(): Promise<Receiver<string>> {
  const heard: string[] = [];
  let server: SMTPServer;
  const listen = async (port: number): Promise<number> => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData(stream, _session, done) {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          heard.push(/^X-Casekeep-Alert: (\w+)/im.exec(Buffer.concat(chunks).toString("utf8"))?.[1] ?? "?");
          done();
        });
      },
    });
    server.listen(port, "127.0.0.1");
    await once(server.server, "listening");
    return (server.server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    port,
    heard,
    away: () => new Promise((resolve) => server.close(() => resolve())),
    back: async () => void (await listen(port)),
  };
}
