import { createHashSet } from "./hashset.ts";
import type { SourceCase, SourceItem } from "./source.ts";

/** Ids listed under `merged`, `deleted` and `messages_by_case`, entries under `quarantined`, at most; beyond it only counts go on. */
export const LIST_CAP = 100_000;
const REASON_CAP = 50;

export interface MessageCount {
  total: number;
  public: number;
  internal: number;
}

/** Key names and meaning as scripts rely on them: see README.md, "The summary". */
export interface Summary {
  readonly cases: number;
  /** Neither merged away nor deleted. */
  readonly live: number;
  /** Gone id to kept id. */
  readonly merged: Readonly<Record<string, string>>;
  readonly deleted: readonly string[];
  readonly messages: Readonly<MessageCount>;
  readonly messages_by_case?: Readonly<Record<string, Readonly<MessageCount>>>;
  readonly people: number;
  readonly agents: number;
  readonly attachments: number;
  readonly quarantined: readonly {
    readonly file: string;
    readonly line?: number;
    readonly message?: string;
    readonly reason: string;
  }[];
  readonly complete: boolean;
  readonly incomplete_because?: string;
  /** Only when a list above stopped at `LIST_CAP`. */
  readonly lists_cut?: true;
}

export interface Tally {
  add(item: SourceItem): void;
  summary(): Summary;
}

const words = (count: number) => (count === 1 ? "one" : String(count));
const counted = (count: number, of: string) => (count === 1 ? `1 ${of.slice(0, -1)}` : `${count} ${of}`);

/** Counts what a connector hands on; grows by at most about 16 bytes per distinct case, person, agent and file. */
export function createTally(options: { readonly messagesByCase?: boolean } = {}): Tally {
  const cases = createHashSet();
  const people = createHashSet();
  const agents = createHashSet();
  const files = createHashSet();
  const messages: MessageCount = { total: 0, public: 0, internal: 0 };
  const merged = new Map<string, string>();
  const deleted: string[] = [];
  const byCase = new Map<string, MessageCount>();
  const quarantined: Summary["quarantined"][number][] = [];
  const reasons: string[] = [];
  const announced = { cases: 0, messages: 0 };
  let live = 0;
  let aside = 0;
  let linesOnly = true;
  let cut = false;

  const room = (length: number) => {
    if (length < LIST_CAP) return true;
    cut = true;
    return false;
  };
  const because = (text: string) => {
    if (reasons.length < REASON_CAP && !reasons.includes(text)) reasons.push(text);
  };

  const addCase = (it: SourceCase) => {
    if (!cases.add(`${it.source}\0${it.id}`)) return;
    const local = it.localId ?? it.id;
    const prefix = it.localId !== undefined && it.id.endsWith(it.localId) ? it.id.slice(0, -it.localId.length) : "";
    if (it.mergedInto === null && !it.deleted) live++;
    if (it.mergedInto !== null && room(merged.size)) {
      const kept =
        prefix !== "" && it.mergedInto.startsWith(prefix) ? it.mergedInto.slice(prefix.length) : it.mergedInto;
      merged.set(merged.has(local) ? it.id : local, kept);
    }
    for (const gone of it.absorbed ?? []) if (!merged.has(gone) && room(merged.size)) merged.set(gone, local);
    if (it.deleted && room(deleted.length)) deleted.push(local);
    if (it.requester !== undefined) people.add(it.requester.id);
    if (it.assignee !== undefined) agents.add(it.assignee.id);
    const count: MessageCount = { total: 0, public: 0, internal: 0 };
    for (const message of it.messages) {
      count.total++;
      if (message.visibility === "public") count.public++;
      else count.internal++;
      if (message.by === "agent" && message.author !== undefined) agents.add(message.author.id);
      for (const attachment of message.attachments) files.add(attachment.id);
    }
    messages.total += count.total;
    messages.public += count.public;
    messages.internal += count.internal;
    if (options.messagesByCase === true && room(byCase.size)) byCase.set(byCase.has(local) ? it.id : local, count);
  };

  return {
    add(item) {
      if (item.kind === "case") addCase(item.case);
      else if (item.kind === "quarantined") {
        const { raw: _sealed, ...entry } = item.quarantined;
        aside++;
        if (entry.line === undefined) linesOnly = false;
        if (room(quarantined.length)) quarantined.push(entry);
      } else if (item.kind === "announced") {
        if (item.found === undefined) announced[item.of] = Math.max(announced[item.of], item.count);
        else if (item.found < item.count) {
          const carried = item.found === 0 ? "none" : String(item.found);
          because(`${item.file} announces ${counted(item.count, item.of)} and carries ${carried}`);
        }
      } else if (item.kind === "note" && item.incomplete === true) because(item.text);
    },
    summary() {
      const all: string[] = [];
      if (aside > 0) all.push(`${words(aside)} ${linesOnly ? "line" : "record"}${aside === 1 ? "" : "s"} quarantined`);
      all.push(...reasons);
      for (const [of, met] of [
        ["cases", cases.size],
        ["messages", messages.total],
      ] as const) {
        if (announced[of] > met) all.push(`the source announces ${counted(announced[of], of)} and carries ${met}`);
      }
      return {
        cases: cases.size,
        live,
        merged: Object.fromEntries(merged),
        deleted: [...deleted],
        messages: { ...messages },
        ...(options.messagesByCase === true ? { messages_by_case: Object.fromEntries(byCase) } : {}),
        people: people.size,
        agents: agents.size,
        attachments: files.size,
        quarantined: [...quarantined],
        complete: all.length === 0,
        ...(all.length === 0 ? {} : { incomplete_because: all.join("; ") }),
        ...(cut ? { lists_cut: true as const } : {}),
      };
    },
  };
}
