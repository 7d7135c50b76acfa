import { message } from "../desk/build.ts";
import type { SourceMessage, SourcePerson } from "../source.ts";
import { htmlToText } from "../text/html.ts";

/** What was said in a live chat, which the platform keeps as one text of lines with the time since its beginning. */

const SAID = /^\(\s*(?:(\d{1,3})h\s*)?(?:(\d{1,3})m\s*)?(\d{1,5})s\s*\)\s*([^:]{1,80}):\s?(.*)$/;
/** Lines of the platform's own that name who answers. */
const STAFF = /^(?:Agent|Chat Transferred From .{1,80} To)\s+(.{1,80})$/;

export interface Chat {
  readonly id: string;
  readonly body: string;
  readonly startedAt: number;
  readonly customer: SourcePerson | undefined;
  /** Who had the chat last. */
  readonly owner: SourcePerson | undefined;
  named(name: string): SourcePerson | undefined;
}

/** One message a line; a text without such lines is one message of nobody's. */
export function chatMessages({ id, body, startedAt, customer, owner, named }: Chat): SourceMessage[] {
  const lines = htmlToText(body)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const staff = lines.flatMap((line) => STAFF.exec(line)?.[1] ?? []);
  const said: { at: number; name: string; body: string }[] = [];
  let open = false;
  for (const line of lines) {
    const found = SAID.exec(line);
    if (found !== null) {
      const [, hours = 0, minutes = 0, seconds, name = "", words = ""] = found;
      const since = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
      said.push({ at: startedAt + since * 1000, name, body: words });
    } else if (open && !STAFF.test(line) && !/^Chat (?:Started|Origin|Ended)/.test(line))
      said.at(-1)!.body += `\n${line}`;
    open = said.length > 0;
  }
  if (said.length === 0) {
    const whole = lines.join("\n");
    return whole === "" ? [] : [message({ id, at: startedAt, by: "system", internal: false, body: whole })];
  }
  return said.map((it, place) => {
    const by = staff.includes(it.name) ? "agent" : "customer";
    const author = by === "customer" ? customer : it.name === staff.at(-1) ? (owner ?? named(it.name)) : named(it.name);
    return message({ id: `${id}/${place + 1}`, at: it.at, by, author, internal: false, body: it.body });
  });
}
