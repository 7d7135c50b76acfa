import { connect as connectTcp, isIP, type Socket } from "node:net";
import { connect as connectTls, type TLSSocket } from "node:tls";
import type { ProbeFinding } from "@casekeep/contracts";

/** How long one step may take before it counts as closed. */
export const STEP_MS = 5_000;

export interface Place {
  readonly host: string;
  readonly port: number;
}

const REFUSED = new Set(["ECONNREFUSED", "ECONNRESET"]);
const UNRESOLVED = new Set(["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA", "EAI_NONAME"]);

/** Opens a TCP connection, or says how that failed. The caller destroys the socket. */
export function open(place: Place): Promise<Socket | Exclude<ProbeFinding["connect"], "open">> {
  return new Promise((resolve) => {
    const socket = connectTcp({ host: place.host, port: place.port });
    const timer = setTimeout(() => end("timeout"), STEP_MS);
    const end = (how: Socket | Exclude<ProbeFinding["connect"], "open">): void => {
      clearTimeout(timer);
      socket.removeAllListeners();
      // Whatever the other side does later is no crash of ours.
      socket.on("error", () => undefined);
      if (typeof how === "string") socket.destroy();
      resolve(how);
    };
    socket.on("connect", () => end(socket));
    socket.on("error", ({ code = "" }: NodeJS.ErrnoException) =>
      end(
        REFUSED.has(code)
          ? "refused"
          : UNRESOLVED.has(code)
            ? "unresolved"
            : code === "ETIMEDOUT"
              ? "timeout"
              : "unreachable",
      ),
    );
  });
}

/** Sends some bytes and gives what comes back until it is enough, the other side ends, or nothing comes for a step's time. */
export function exchange(
  socket: Socket,
  bytes: Uint8Array | string,
  enough: (got: Buffer) => boolean,
): Promise<Buffer> {
  return new Promise((resolve) => {
    let got = Buffer.alloc(0);
    const timer = setTimeout(() => end(), STEP_MS);
    const end = (): void => {
      clearTimeout(timer);
      socket.removeAllListeners("data").removeAllListeners("close").removeAllListeners("end");
      resolve(got);
    };
    socket.on("data", (chunk: Buffer) => {
      got = Buffer.concat([got, chunk]);
      if (got.length > 65_536 || enough(got)) end();
    });
    socket.on("end", end);
    socket.on("close", end);
    socket.on("error", end);
    socket.write(bytes);
  });
}

/** TLS on a connection that is open; undefined where there is none. The certificate is looked at, not trusted: nothing secret is sent. */
export function secured(socket: Socket, host: string): Promise<TLSSocket | undefined> {
  return new Promise((resolve) => {
    const end = (how: TLSSocket | undefined): void => {
      clearTimeout(timer);
      secure.removeAllListeners("error").removeAllListeners("close");
      secure.on("error", () => undefined);
      if (!how) {
        secure.destroy();
        socket.destroy();
      }
      resolve(how);
    };
    const secure = connectTls({ socket, ...(isIP(host) ? {} : { servername: host }), rejectUnauthorized: false }, () =>
      end(secure),
    );
    const timer = setTimeout(() => end(undefined), STEP_MS);
    secure.on("error", () => end(undefined));
    secure.on("close", () => end(undefined));
  });
}

/** What a TLS handshake shows; null where there is none. Nothing is sent over it. */
export async function handshake(socket: Socket, host: string): Promise<ProbeFinding["tls"]> {
  const secure = await secured(socket, host);
  if (!secure) return null;
  const until = Date.parse(secure.getPeerCertificate().valid_to ?? "");
  const shown = {
    protocol: secure.getProtocol() ?? "unknown",
    trusted: secure.authorized,
    expires: Number.isFinite(until) ? new Date(until).toISOString() : null,
  };
  secure.destroy();
  socket.destroy();
  return shown;
}
