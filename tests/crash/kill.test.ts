import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { runImport, startKeep, type TestKeep } from "../support/keep.ts";

let keep: TestKeep | undefined;
afterEach(async () => {
  await keep?.kill();
  keep?.remove();
  keep = undefined;
});

/** Mails of an import that is killed. With what is attached they are twice what the store is given at once (24 MB). */
const MAILS = 240;
const ATTACHED = 192 * 1024;

/** Each a conversation of its own, with a picture, as a mailbox has them. */
function mailbox(): string {
  const picture = randomBytes(ATTACHED).toString("base64").replace(/.{76}/g, "$&\n");
  return Array.from(
    { length: MAILS },
    (_, place) => `From MAILER-DAEMON Thu Jan  1 00:00:00 1970
From: Mara Oduya <person${place % 500}@example.com>
To: desk@example.org
Message-ID: <k${place}@example.com>
Date: ${new Date(1_700_000_000_000 + place * 60_000).toUTCString()}
Subject: Lamp ${place}
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="part"

--part
Content-Type: text/plain; charset=utf-8

The lamp of device ${place} blinks red and then stops.
--part
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="lamp.png"

${picture}
--part--

`,
  ).join("");
}

type Detail = { version: number; conversation: { body: string }[]; history: { type: string }[]; status: string };

describe("kill -9 of the whole keep", () => {
  it("while people write: every acknowledged change is there afterwards, whole, and the next start works", async () => {
    keep = await startKeep();
    const token = await keep.token("agent");
    const made = (await keep.api(token, "POST", "/api/cases", { subject: "Printer", body: "It is on fire" })).body as {
      id: string;
      version: number;
    };
    const acknowledged: string[] = [];
    let version = made.version;
    let killing: Promise<void> | undefined;
    for (let count = 0; count < 2_000; count++) {
      const body = `step ${count} done`;
      const answer = await keep
        .api(token, "POST", `/api/cases/${made.id}/messages`, { version, body, visibility: "internal" })
        .catch(() => undefined);
      if (answer?.status !== 200) break;
      acknowledged.push(body);
      version = (answer.body as { version: number }).version;
      // While the next ones are under way, wherever that one is then.
      if (acknowledged.length === 8)
        killing = new Promise((resolve) => setTimeout(() => void keep?.kill().then(resolve), 100));
    }
    await killing;
    expect(acknowledged.length).toBeGreaterThanOrEqual(8);
    keep = await startKeep({ folder: keep.folder });
    const detail = (await keep.api(await keep.token("agent"), "GET", `/api/cases/${made.id}`)).body as Detail;
    const bodies = detail.conversation.map((message) => message.body);
    for (const body of acknowledged) expect(bodies.filter((other) => other === body)).toEqual([body]);
    // At most the one change that was under way may be there too, and then wholly: as many entries in the history as messages.
    expect(bodies.length).toBeLessThanOrEqual(acknowledged.length + 2);
    expect(detail.history.filter((entry) => entry.type === "message").length).toBe(bodies.length);
  });

  it("in the middle of an import: the same import afterwards completes it, with nothing lost and nothing doubled", {
    timeout: 300_000,
  }, async () => {
    keep = await startKeep();
    const path = join(keep.folder, "desk.mbox");
    writeFileSync(path, mailbox());
    const order = { source: "email", paths: [path], own: ["desk@example.org"] };
    await keep.operator("POST", "/api/imports", order);
    for (let tries = 0; tries < 4000; tries++) {
      if (((await keep.operator("GET", "/api/stats")).body as { cases: number }).cases > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await keep.kill();
    keep = await startKeep({ folder: keep.folder });
    const runs = (await keep.operator("GET", "/api/imports")).body as { items: { state: string }[] };
    expect(runs.items[0]?.state).toBe("interrupted");
    const run = await runImport(keep, { ...order, expect: MAILS });
    const summary = run.summary as { complete: boolean; cases: number; created: number; unchanged: number };
    expect(summary).toMatchObject({ complete: true, cases: MAILS });
    expect(summary.unchanged).toBeGreaterThan(0);
    expect(summary.created + summary.unchanged).toBe(MAILS);
    expect((await keep.operator("GET", "/api/stats")).body).toMatchObject({ cases: MAILS, messages: MAILS });
  });
});

describe("a keep on a port where something else listens", () => {
  it("is refused before it makes anything, and starts there once the port is free", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const CASEKEEP_LISTEN = `127.0.0.1:${(other.address() as AddressInfo).port}`;
    const folder = mkdtempSync(join(tmpdir(), "casekeep-test-"));
    chmodSync(folder, 0o711);
    try {
      await expect(startKeep({ folder, env: { CASEKEEP_LISTEN } })).rejects.toThrow(
        new RegExp(`Something else listens on ${CASEKEEP_LISTEN}`),
      );
      expect(readdirSync(folder)).toEqual([]);
      other.close();
      await once(other, "close");
      keep = await startKeep({ folder, env: { CASEKEEP_LISTEN } });
      expect((await keep.api(null, "GET", "/readyz")).status).toBe(200);
      // Its own port is taken by then, and the folder says by whom.
      await expect(startKeep({ folder, env: { CASEKEEP_LISTEN } })).rejects.toThrow(/holds the data folder/);
    } finally {
      other.close();
      if (!keep) rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe("a second keep on the same data folder", () => {
  it("is refused with the number of the process that holds it", async () => {
    keep = await startKeep();
    await expect(startKeep({ folder: keep.folder })).rejects.toThrow(/holds the data folder/);
    expect((await keep.api(null, "GET", "/healthz")).status).toBe(200);
  });
});
