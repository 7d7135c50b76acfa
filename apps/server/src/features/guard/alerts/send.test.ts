import { createHmac } from "node:crypto";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer as createHttp, type Server } from "node:http";
import { type AddressInfo, createServer as createTcp } from "node:net";
import { GuardConfig, type GuardFinding } from "@casekeep/contracts";
import { SMTPServer } from "smtp-server";
import { afterEach, describe, expect, it } from "vitest";
import { alertMessage } from "./message.ts";
import { sendAlert, syslogLine } from "./send.ts";

const finding = (over: Partial<GuardFinding> = {}): GuardFinding => ({
  id: "0b0e3a52-0000-4000-8000-000000000001",
  kind: "exposed",
  asset: "css-node1",
  openedAt: "2026-01-05T17:02:12.000Z",
  closedAt: null,
  minutes: 1,
  eventAt: null,
  sealedAt: "2026-01-05T17:02:13.000Z",
  acknowledgedAt: null,
  acknowledgedBy: "",
  sentence: "css-node1: tcp 9200 to 9300 is open to anybody on the internet, by rule css-es-nsg/temp-partner-access.",
  rows: [],
  change: {
    who: "svc-deploy@example.org",
    what: "write",
    rule: "temp",
    id: "c",
    at: "2026-01-05T17:02:11.000Z",
    feed: "f",
  },
  ...over,
});
const about = {
  origin: "https://keep.example.com",
  organisation: "Example",
  sealed: true,
  at: Date.UTC(2026, 0, 5, 17, 2, 14),
};
const message = alertMessage("opened", [finding()], about);
const channel = (of: object) => {
  const [found] = GuardConfig.parse({ alerts: { channels: [{ name: "it", ...of }] } }).alerts.channels;
  if (!found) throw new Error("no channel");
  return found;
};

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

interface Taken {
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
}
async function web(status = 200): Promise<{ url: string; taken: Taken[] }> {
  const taken: Taken[] = [];
  const server: Server = createHttp((request, answer) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      taken.push({ headers: request.headers, text: Buffer.concat(chunks).toString("utf8") });
      answer.writeHead(status, status === 302 ? { location: "http://127.0.0.1:1/" } : {}).end("{}");
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  ends.push(() => server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, taken };
}

async function mail(
  options: object = {},
): Promise<{ port: number; mails: { from: string; to: string[]; text: string; user: unknown }[] }> {
  const mails: { from: string; to: string[]; text: string; user: unknown }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      let text = "";
      stream.on("data", (chunk: Buffer) => {
        text += chunk.toString("utf8");
      });
      stream.on("end", () => {
        const { mailFrom, rcptTo } = session.envelope;
        mails.push({
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          text,
          user: session.user,
        });
        done();
      });
    },
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  ends.push(() => server.close());
  return { port: (server.server.address() as AddressInfo).port, mails };
}

describe("the words of an alert", () => {
  it("say what, where and what now, and nothing of a person", () => {
    expect(message.title).toBe("Casekeep: reachable from the internet (css-node1)");
    expect(message.lines.join("\n")).toContain("temp-partner-access");
    expect(message.lines.join("\n")).toContain("9200 to 9300");
    expect(message.lines.at(-1)).toContain("sealed");
    const named = finding({ sentence: "db: tcp 22 is open to 8.8.8.8, by rule for-anna.mueller@example.com." });
    const all = JSON.stringify(alertMessage("opened", [named, finding()], about).lines);
    expect(all).not.toMatch(/anna|8\.8\.8\.8|svc-deploy/);
  });

  it("stay short however much was found", () => {
    const many = Array.from({ length: 300 }, (_, place) => finding({ id: String(place), asset: `node${place}` }));
    const { title, lines } = alertMessage("opened", many, about);
    expect(title).toContain("and 297 more");
    expect(lines).toHaveLength(12);
  });
});

describe("an alert", () => {
  it("goes by mail to a real server", async () => {
    const { port, mails } = await mail();
    await sendAlert(
      channel({
        kind: "email",
        host: "127.0.0.1",
        port,
        from: "keep@example.com",
        to: ["a@example.com", "b@example.com"],
      }),
      message,
    );
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ from: "keep@example.com", to: ["a@example.com", "b@example.com"] });
    expect(mails[0]?.text).toContain("Subject: Casekeep: reachable from the internet (css-node1)");
    expect(mails[0]?.text).toContain("https://keep.example.com/exposure");
    expect(mails[0]?.text).toContain("Auto-Submitted: auto-generated");
  });

  it("never sends a password over a line that anybody can read", async () => {
    let asked = false;
    const { port, mails } = await mail({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth(_auth: unknown, _session: unknown, done: (error: null, answer: { user: string }) => void) {
        asked = true;
        done(null, { user: "x" });
      },
    });
    const to = { kind: "email", host: "127.0.0.1", port, from: "keep@example.com", to: ["a@example.com"] };
    await expect(sendAlert(channel({ ...to, user: "keep", password: "secret" }), message)).rejects.toThrow(
      "did not take it",
    );
    expect(asked).toBe(false);
    expect(mails).toEqual([]);
  });

  it("goes to a webhook, signed with its time so that it cannot be changed or played again", async () => {
    const { url, taken } = await web();
    await sendAlert(channel({ kind: "webhook", url, secret: "sixteen letters!" }), message);
    const [{ headers, text } = { headers: {}, text: "" }] = taken;
    const [, seconds = "", mac = ""] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers["casekeep-signature"])) ?? [];
    expect(Number(seconds)).toBe(about.at / 1_000);
    expect(mac).toBe(createHmac("sha256", "sixteen letters!").update(`${seconds}.${text}`).digest("hex"));
    expect(JSON.parse(text)).toMatchObject({
      kind: "opened",
      severity: "critical",
      findings: [{ id: finding().id, kind: "exposed", asset: "css-node1" }],
    });
    expect(text).not.toContain("svc-deploy");
  });

  it("goes to Slack as text and to Teams as a card", async () => {
    const { url, taken } = await web();
    await sendAlert(channel({ kind: "slack", url }), message);
    await sendAlert(channel({ kind: "teams", url }), message);
    expect(JSON.parse(taken[0]?.text ?? "").text).toContain("*Casekeep: reachable");
    const card = JSON.parse(taken[1]?.text ?? "");
    expect(card).toMatchObject({
      type: "message",
      attachments: [{ contentType: "application/vnd.microsoft.card.adaptive" }],
    });
    expect(card.attachments[0].content.body[0].text).toBe(message.title);
  });

  it("goes to PagerDuty, one event for each finding, and resolves each by the same key", async () => {
    const { url, taken } = await web(202);
    const two = [finding(), finding({ id: "other", asset: "css-node2" })];
    const pagerduty = channel({ kind: "pagerduty", routingKey: "r".repeat(32), url });
    await sendAlert(pagerduty, alertMessage("opened", two, about));
    await sendAlert(pagerduty, alertMessage("closed", [finding({ closedAt: "2026-01-05T17:12:12.000Z" })], about));
    const events = taken.map(({ text }) => JSON.parse(text));
    expect(events.map((event) => [event.event_action, event.dedup_key])).toEqual([
      ["trigger", finding().id],
      ["trigger", "other"],
      ["resolve", finding().id],
    ]);
    expect(events[0]).toMatchObject({
      routing_key: "r".repeat(32),
      payload: { severity: "critical", source: "Example", component: "css-node1", class: "exposed" },
    });
  });

  it("goes to syslog by RFC 5424, over UDP, and over TCP with its length before it", async () => {
    const line = syslogLine(message, "keep host", 42);
    expect(line).toMatch(
      /^<82>1 2026-01-05T17:02:14\.000Z keep-host casekeep 42 OPENED \[casekeep@32473 findings="[^"]+" assets="css-node1" url="https:[^"]+"\] \ufeffCasekeep: /,
    );
    const odd = syslogLine(alertMessage("opened", [finding({ asset: 'a"b]c\\d' })], about));
    expect(odd).toContain(String.raw`assets="a\"b\]c\\d"`);

    const udp = createSocket("udp4");
    udp.bind(0, "127.0.0.1");
    await once(udp, "listening");
    ends.push(() => udp.close());
    const datagram = once(udp, "message");
    await sendAlert(channel({ kind: "syslog", host: "127.0.0.1", port: udp.address().port }), message);
    expect(String((await datagram)[0])).toMatch(/^<82>1 /);

    let stream = "";
    const tcp = createTcp((socket) => {
      socket.on("data", (chunk) => {
        stream += chunk.toString("utf8");
      });
    }).listen(0, "127.0.0.1");
    await once(tcp, "listening");
    ends.push(() => tcp.close());
    const { port } = tcp.address() as AddressInfo;
    await sendAlert(channel({ kind: "syslog", host: "127.0.0.1", port, protocol: "tcp" }), message);
    const [, length = "", rest = ""] = /^(\d+) (.*)$/s.exec(stream) ?? [];
    expect(Buffer.byteLength(rest)).toBe(Number(length));
    expect(rest.startsWith("<82>1 ")).toBe(true);
  });

  it("says why it was not taken, without the address or the secret", async () => {
    const { url } = await web(500);
    await expect(sendAlert(channel({ kind: "slack", url }), message)).rejects.toThrow("it answered 500");
    const away = await web(302);
    await expect(sendAlert(channel({ kind: "slack", url: away.url }), message)).rejects.toMatchObject({
      name: "ChannelProblem",
    });
    const problems = await Promise.all(
      [
        channel({ kind: "slack", url: "http://127.0.0.1:1/secret" }),
        channel({ kind: "email", host: "127.0.0.1", port: 1, from: "k@example.com", to: ["a@example.com"] }),
        channel({ kind: "syslog", host: "127.0.0.1", port: 1, protocol: "tcp" }),
      ].map((one) => sendAlert(one, message).catch((error: Error) => error)),
    );
    for (const problem of problems) {
      expect(problem).toMatchObject({ name: "ChannelProblem" });
      expect(String(problem)).not.toMatch(/secret|127\.0\.0\.1/);
    }
  });
});
