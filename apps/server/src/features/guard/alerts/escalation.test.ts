import { createHmac } from "node:crypto";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { GuardConfig } from "@casekeep/contracts";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testGuard } from "../../../testing/guard.ts";
import { openControl, type TestControl } from "../testing/control.ts";

const MINUTE = 60_000;
const SECRET = "sixteen letters!";
const rules = (...lines: string[]) => ["*filter", ":INPUT DROP [0:0]", ...lines, "COMMIT", ""].join("\n");
const OPEN = rules("-A INPUT -p tcp --dport 9200 -j ACCEPT");

/** By channel, in the order they came: what a receiver of that kind makes of it. */
const heard = { email: [], webhook: [], slack: [], teams: [], syslog: [], pagerduty: [] } as Record<string, string[]>;

async function until<T>(ask: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  for (const end = Date.now() + 15_000; ; ) {
    const found = await ask();
    if (found) return found;
    if (Date.now() > end) throw new Error(`not so in time: ${JSON.stringify(heard)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe("an exposure, told on every kind of channel by a guard that runs", () => {
  let control: TestControl;
  const ends: (() => unknown)[] = [];
  let pagerDown = false;
  const keys = new Set<string>();
  let later = 0;

  beforeAll(async () => {
    control = await openControl();
  });
  afterAll(async () => {
    for (const end of ends.splice(0)) await end();
    await control.close();
  });

  const kindOf = (words: string): string =>
    ["this is a test", "acknowledged it:", "over:", "still "].find((mark) => words.includes(mark)) ?? "opened";

  async function web(): Promise<string> {
    const server = createServer((request, answer) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const text = Buffer.concat(chunks).toString("utf8");
        const body = JSON.parse(text);
        const name = (request.url ?? "").slice(1);
        if (name === "pagerduty" && pagerDown) return answer.writeHead(500).end();
        if (name === "webhook") {
          const [, seconds, mac] = /^t=(\d+),v1=(\w+)$/.exec(String(request.headers["casekeep-signature"])) ?? [];
          const right = createHmac("sha256", SECRET).update(`${seconds}.${text}`).digest("hex");
          heard.webhook?.push(mac === right ? body.kind : "forged");
        } else if (name === "pagerduty") {
          heard.pagerduty?.push(body.event_action);
          keys.add(body.dedup_key);
        } else heard[name]?.push(kindOf(name === "slack" ? body.text : body.attachments[0].content.body[0].text));
        answer.writeHead(name === "pagerduty" ? 202 : 200).end("{}");
      });
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    ends.push(() => server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it("is repeated until somebody acknowledges, then said to be acknowledged, then to be over, each once", async () => {
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData(stream, _session, done) {
        const chunks: Buffer[] = [];
        stream.on("data", (chunk: Buffer) => chunks.push(chunk));
        stream.on("end", () => {
          const subject = /^Subject: (.*(?:\r\n .*)*)/m.exec(Buffer.concat(chunks).toString("utf8"))?.[1] ?? "";
          heard.email?.push(kindOf(subject.replace(/\r\n/g, "")));
          done();
        });
      },
    });
    smtp.listen(0, "127.0.0.1");
    await once(smtp.server, "listening");
    ends.push(() => new Promise((resolve) => smtp.close(() => resolve(undefined))));
    const udp = createSocket("udp4");
    udp.on("message", (line) =>
      heard.syslog?.push(/ (OPENED|REPEATED|ACKNOWLEDGED|CLOSED) /.exec(String(line))?.[1] ?? "?"),
    );
    udp.bind(0, "127.0.0.1");
    await once(udp, "listening");
    ends.push(() => udp.close());
    const base = await web();

    const folder = join(control.folder, "rules");
    mkdirSync(folder);
    const file = join(folder, "host.rules");
    const put = (text: string): void => writeFileSync(file, text);
    put(rules());
    const { guard, reported, said } = testGuard(control.store, {
      temp: control.folder,
      now: () => Date.now() + later,
    });
    await guard.start();
    ends.unshift(() => guard.stop());
    await guard.setConfig(
      GuardConfig.parse({
        assets: [{ name: "node1", addresses: ["10.0.0.5"], ports: [{ from: 9200, to: 9200 }] }],
        sources: [{ kind: "files", name: "host", paths: [file], everySeconds: 1 }],
      }),
      "ada",
      true,
    );
    const mail = (smtp.server.address() as AddressInfo).port;
    const { config } = await guard.config();
    await guard.setConfig(
      GuardConfig.parse({
        ...config,
        alerts: {
          quietMinutes: 0,
          channels: [
            {
              kind: "email",
              name: "mail",
              host: "127.0.0.1",
              port: mail,
              from: "k@example.com",
              to: ["a@example.com"],
            },
            { kind: "webhook", name: "hook", url: `${base}/webhook`, secret: SECRET },
            { kind: "slack", name: "slack", url: `${base}/slack` },
            { kind: "teams", name: "teams", url: `${base}/teams` },
            { kind: "syslog", name: "syslog", host: "127.0.0.1", port: udp.address().port },
            { kind: "pagerduty", name: "pager", routingKey: "r".repeat(32), url: `${base}/pagerduty` },
          ],
        },
      }),
      "ada",
      true,
    );
    // That the configuration was changed: told once everywhere, and over at once for a pager, which counts incidents.
    await until(() => Object.values(heard).every((list) => list.length > 0) && heard.pagerduty?.length === 2);
    expect(heard.pagerduty).toEqual(["trigger", "resolve"]);
    for (const list of Object.values(heard)) list.length = 0;
    keys.clear();

    put(OPEN);
    await until(() => Object.values(heard).every((list) => list.length === 1));
    later += 16 * MINUTE;
    await until(() => Object.values(heard).every((list) => list.length === 2));
    const [finding] = (await guard.status()).findings.filter(({ kind }) => kind === "exposed");
    await guard.acknowledge(finding?.id ?? "", "ada");
    await guard.acknowledge(finding?.id ?? "", "ben");
    await until(() => Object.values(heard).every((list) => list.length === 3));
    // Nobody is woken again, and one channel that was away when it ended hears of it when it is back.
    later += 60 * MINUTE;
    pagerDown = true;
    put(rules());
    await until(() => Object.entries(heard).every(([name, list]) => list.length === (name === "pagerduty" ? 3 : 4)));
    await until(() => said.some((line) => line.includes("pager")));
    pagerDown = false;
    later += MINUTE;
    await until(() => heard.pagerduty?.length === 4);

    const words = ["opened", "still ", "acknowledged it:", "over:"];
    expect(heard).toEqual({
      email: words,
      slack: words,
      teams: words,
      webhook: ["opened", "repeated", "acknowledged", "closed"],
      syslog: ["OPENED", "REPEATED", "ACKNOWLEDGED", "CLOSED"],
      pagerduty: ["trigger", "trigger", "acknowledge", "resolve"],
    });
    expect([...keys]).toEqual([finding?.id]);
    expect(reported).toEqual([]);
  }, 90_000);
});
