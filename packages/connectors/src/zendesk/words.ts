import type { Csat, Priority, Status } from "@casekeep/cases";
import { text } from "../text/values.ts";

const STATUS: Readonly<Record<string, Status>> = {
  new: "new",
  open: "open",
  pending: "pending",
  hold: "hold",
  "on-hold": "hold",
  solved: "solved",
  closed: "closed",
  deleted: "deleted",
  archived: "closed",
};

export function statusOf(value: unknown): Status | undefined {
  return STATUS[text(value).toLowerCase()];
}

const PRIORITY: Readonly<Record<string, Priority>> = { low: "low", normal: "normal", high: "high", urgent: "urgent" };

export function priorityOf(value: unknown): Priority | null {
  return PRIORITY[text(value).toLowerCase()] ?? null;
}

/** "good_with_comment" and "goodwithcomment" are answers like "good"; "unoffered" is none. */
export function csatOf(score: unknown): Csat | null {
  const word = text(score).toLowerCase();
  if (word === "offered") return "offered";
  if (word.startsWith("good")) return "good";
  return word.startsWith("bad") ? "bad" : null;
}

const CHANNELS: Readonly<Record<string, string>> = {
  email: "email",
  web: "web",
  mobile: "web",
  mobile_sdk: "web",
  help_center: "web",
  web_widget: "web",
  web_service: "api",
  api: "api",
  chat: "chat",
  native_messaging: "chat",
  messaging: "chat",
  whatsapp: "chat",
  line: "chat",
  sms: "phone",
  voice: "phone",
  phone: "phone",
  facebook: "social",
  twitter: "social",
  instagram_dm: "social",
  any_channel: "social",
};

export function channelOf(value: unknown): string {
  const word = text(value).toLowerCase();
  return CHANNELS[word] ?? (word.startsWith("sample") || word === "" ? "" : "api");
}
