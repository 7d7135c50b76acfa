import { createHmac } from "node:crypto";
import { createSocket } from "node:dgram";
import { connect, isIPv6 } from "node:net";
import { hostname } from "node:os";
import type { GuardChannel } from "@casekeep/contracts";
import { createTransport } from "nodemailer";
import type { AlertMessage } from "./message.ts";

const SEND_MS = 10_000;
/** For the whole of a message: a server that answers each line just in time would otherwise hold up its channel for minutes. */
const WHOLE_MS = 45_000;

type Of<Kind extends GuardChannel["kind"]> = Extract<GuardChannel, { kind: Kind }>;

/** Why a channel could not be told, in words without its address or secret. */
export class ChannelProblem extends Error {
  override readonly name = "ChannelProblem";
}

/** Tells one channel. Resolves when the other side has taken it (UDP: when it has left). Rejects with a ChannelProblem. */
export async function sendAlert(channel: GuardChannel, message: AlertMessage): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ChannelProblem("it takes too long")), WHOLE_MS);
  });
  await Promise.race([sendBy(channel, message), late]).finally(() => clearTimeout(timer));
}

async function sendBy(channel: GuardChannel, message: AlertMessage): Promise<void> {
  switch (channel.kind) {
    case "email":
      return email(channel, message);
    case "webhook":
      return webhook(channel, message);
    case "slack":
      return post(channel.url, { text: `*${message.title}*\n${message.lines.join("\n")}\n${message.url}` });
    case "teams":
      return post(channel.url, teamsCard(message));
    case "syslog":
      return syslog(channel, message);
    case "pagerduty":
      for (const event of pagerDutyEvents(channel.routingKey, message)) await post(channel.url, event);
  }
}

const body = ({ lines, url, at }: AlertMessage): string => `${lines.join("\n\n")}\n\n${at}\n${url}\n`;

async function email(channel: Of<"email">, message: AlertMessage): Promise<void> {
  const transport = createTransport({
    host: channel.host,
    port: channel.port,
    secure: channel.secure,
    ...(channel.user !== undefined && { auth: { user: channel.user, pass: channel.password ?? "" } }),
    // Nothing of a secret goes over a line that anybody can read; without one, a server on this machine may have no TLS.
    requireTLS: !channel.secure && channel.user !== undefined,
    connectionTimeout: SEND_MS,
    greetingTimeout: SEND_MS,
    socketTimeout: SEND_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: channel.from,
      to: channel.to,
      subject: message.title,
      text: body(message),
      headers: { "Auto-Submitted": "auto-generated", "X-Casekeep-Alert": message.kind },
    });
  } catch (error) {
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    throw new ChannelProblem(`the mail server did not take it (${responseCode ?? code ?? "no reason given"})`);
  } finally {
    transport.close();
  }
}

/**
 * `Casekeep-Signature: t=<seconds>,v1=<hex>`: HMAC-SHA-256 over `<seconds>.<body>`. Receivers refuse a time older than some minutes, so
 * that a message heard on the way cannot be played again.
 */
export function signature(secret: string, text: string, seconds: number): string {
  return `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${text}`).digest("hex")}`;
}

function webhook(channel: Of<"webhook">, message: AlertMessage): Promise<void> {
  const { kind, title, lines, url, at, severity, organisation } = message;
  const findings = message.findings.map((one) => ({
    id: one.id,
    kind: one.kind,
    asset: one.asset,
    openedAt: one.openedAt,
    closedAt: one.closedAt,
    sealedAt: one.sealedAt,
  }));
  const text = JSON.stringify({ kind, title, lines, url, at, severity, organisation, findings });
  return postText(channel.url, text, {
    "casekeep-signature": signature(channel.secret, text, Math.floor(Date.parse(at) / 1_000)),
  });
}

/** An Adaptive Card, as the "post to a channel when a webhook request is received" workflow takes it. */
function teamsCard({ title, lines, url }: AlertMessage): unknown {
  return {
    type: "message",
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        content: {
          $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
          type: "AdaptiveCard",
          version: "1.4",
          body: [
            { type: "TextBlock", size: "Medium", weight: "Bolder", wrap: true, text: title },
            ...lines.map((text) => ({ type: "TextBlock", wrap: true, text })),
          ],
          actions: [{ type: "Action.OpenUrl", title: "Open Casekeep", url }],
        },
      },
    ],
  };
}

/** PagerDuty Events API v2: one event for each finding, so that each can be acknowledged and resolved by itself. */
function pagerDutyEvents(routingKey: string, message: AlertMessage): unknown[] {
  const action = message.kind === "closed" ? "resolve" : message.kind === "acknowledged" ? "acknowledge" : "trigger";
  const about = (finding: AlertMessage["findings"][number]) => ({
    routing_key: routingKey,
    event_action: action,
    dedup_key: finding.id,
  });
  // Only a trigger says what it is about; the others are about the incident of the same key.
  if (action !== "trigger") return message.findings.map(about);
  return message.findings.map((finding, place) => ({
    ...about(finding),
    payload: {
      summary: `${message.title}: ${message.lines[place] ?? ""}`.slice(0, 1024),
      source: message.organisation,
      severity: message.severity,
      timestamp: finding.openedAt,
      component: finding.asset,
      class: finding.kind,
    },
    links: [{ href: message.url, text: "Casekeep" }],
  }));
}

const FACILITY_SECURITY = 10;
const LEVEL: Readonly<Record<AlertMessage["severity"], number>> = { critical: 2, error: 3, warning: 4, info: 6 };
/** What a structured data value escapes (RFC 5424, 6.3.3). */
const quoted = (value: string): string => value.replace(/[\\"\]]/g, (found) => `\\${found}`);
const printable = (value: string): string => value.replace(/[^\x21-\x7e]/g, "-").slice(0, 48) || "-";

/** RFC 5424. The message part is UTF-8 with its mark. 32473 is the enterprise number for documentation (RFC 5612). */
export function syslogLine(message: AlertMessage, host = hostname(), pid = process.pid): string {
  const priority = FACILITY_SECURITY * 8 + LEVEL[message.severity];
  const ids = message.findings.map(({ id }) => id).join(",");
  const assets = message.findings.map(({ asset }) => asset).join(",");
  const data = `[casekeep@32473 findings="${quoted(ids)}" assets="${quoted(assets)}" url="${quoted(message.url)}"]`;
  const words = `${message.title}: ${message.lines.join(" ")}`.replace(/\s+/g, " ");
  return `<${priority}>1 ${message.at} ${printable(host)} casekeep ${pid} ${message.kind.toUpperCase()} ${data} \ufeff${words}`;
}

function syslog(channel: Of<"syslog">, message: AlertMessage): Promise<void> {
  const line = Buffer.from(syslogLine(message), "utf8");
  const fail = (error: NodeJS.ErrnoException) =>
    new ChannelProblem(`syslog did not take it (${error.code ?? error.name})`);
  if (channel.protocol === "udp")
    return new Promise((resolve, reject) => {
      const socket = createSocket(isIPv6(channel.host) ? "udp6" : "udp4");
      socket.on("error", (error) => reject(fail(error)));
      socket.send(line, channel.port, channel.host, (error) => {
        socket.close();
        if (error) reject(fail(error));
        else resolve();
      });
    });
  return new Promise((resolve, reject) => {
    const socket = connect({ host: channel.host, port: channel.port });
    socket.setTimeout(SEND_MS, () => socket.destroy(Object.assign(new Error(), { code: "ETIMEDOUT" })));
    socket.on("error", (error) => reject(fail(error)));
    socket.on("close", () => resolve());
    // Octet counting (RFC 6587, 3.4.1).
    socket.end(Buffer.concat([Buffer.from(`${line.length} `), line]));
  });
}

const post = (url: string, value: unknown): Promise<void> => postText(url, JSON.stringify(value), {});

async function postText(url: string, text: string, headers: Record<string, string>): Promise<void> {
  let answer: Response;
  try {
    answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", "user-agent": "Casekeep", ...headers },
      body: text,
      redirect: "error",
      signal: AbortSignal.timeout(SEND_MS),
    });
    await answer.body?.cancel();
  } catch (error) {
    const { cause, name } = error as { cause?: NodeJS.ErrnoException; name: string };
    // Words such as "unexpected redirect" and "bad port"; anything longer might hold the address.
    const words = /^[a-z ]{1,40}$/.exec(cause?.message ?? "")?.[0];
    throw new ChannelProblem(`it does not answer (${cause?.code ?? words ?? name})`);
  }
  if (!answer.ok) throw new ChannelProblem(`it answered ${answer.status}`);
}
