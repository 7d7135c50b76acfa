import type { Csat, Priority } from "@casekeep/cases";
import type { SourceAttachment } from "@casekeep/connectors";
import type { Rng } from "../core/rng.ts";
import { quantile } from "../core/table.ts";
import type { TextBuilder } from "../core/text.ts";
import { createOffsets } from "../core/zones.ts";
import { asSourcePerson, type Customer } from "../people/customer.ts";
import { afterWork } from "../world/shifts.ts";
import { type Agent, TEAM_BY_NAME, type Team } from "../world/teams.ts";
import { ZONES } from "../world/zones.ts";
import { attach } from "./attachments.ts";
import type { Scene } from "./scene.ts";
import { agentOf, teamOf } from "./setting.ts";
import type { Timeline } from "./timeline.ts";
import type { Writer } from "./writer.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Quantiles in minutes. Agents' count inside their shifts, customers' by the clock. */
const AGENT_DELAY = [1, 6, 14, 25, 40, 60, 90, 140, 220, 380, 800, 2200];
const AGENT_CHAT = [0.3, 0.5, 0.8, 1.2, 2, 3, 4, 6, 10, 25, 90];
const CUSTOMER_DELAY = [3, 10, 22, 45, 90, 160, 300, 540, 1000, 1600, 3200, 9000];
const CUSTOMER_CHAT = [0.2, 0.4, 0.7, 1, 1.5, 2, 3, 5, 9, 30];
const URGENCY: Readonly<Record<Priority, number>> = { urgent: 0.2, high: 0.5, normal: 1, low: 2 };

const offsets = new Map([...ZONES].map(([name, zone]) => [name, createOffsets(zone)]));
const NO_FILES: readonly SourceAttachment[] = Object.freeze([]);

/** Moves an instant out of the customer's night, most times. */
function awake(at: number, customer: Customer, rng: Rng): number {
  const local = at + offsets.get(customer.country.zone)!(at);
  const hour = (local - Math.floor(local / DAY) * DAY) / HOUR;
  if (hour >= 7 && hour < 23) return at;
  if (rng.int(6) === 0) return at;
  return at + ((31 - hour) % 24) * HOUR + rng.int(3 * HOUR);
}

export interface Told {
  readonly agent: Agent | undefined;
}

/**
 * Tells one case from its first message to its last, at most `length` messages, into `line`.
 * `busy` > 1 stretches agents' delays (outages).
 */
export function tell(scene: Scene, line: Timeline, length: number, busy: number, rng: Rng, writer: Writer): Told {
  const { customer } = scene;
  const chat = scene.channel === "chat" || scene.channel === "social";
  const requester = asSourcePerson(customer);
  let team: Team = teamOf(scene, rng);
  let agent = agentOf(team, scene.bank.language, line.now, rng);
  let assigned = false;
  let left = length;
  let last = "customer" as "customer" | "agent";
  let previous: TextBuilder | undefined;
  let solvedOnce = false;
  scene.agent = agent;

  const say = (by: "customer" | "agent", text: TextBuilder, files = NO_FILES): void => {
    line.write(by, by === "customer" ? requester : agent.person, "public", text, files);
    last = by;
    previous = text;
    left--;
  };
  const write = (text: () => TextBuilder): TextBuilder => {
    scene.at = line.now;
    return text();
  };
  const take = (): void => {
    scene.agent = agent;
    if (assigned) return;
    assigned = true;
    line.toAssignee(agent.id);
  };
  const note = (): void => {
    take();
    const confidential = rng.int(16) === 0;
    line.write(
      "agent",
      agent.person,
      confidential ? "confidential" : "internal",
      write(() => writer.note(scene, confidential)),
      NO_FILES,
    );
    left--;
  };
  const work = (factor: number): boolean => {
    const priority = line.priority === null ? 1 : URGENCY[line.priority];
    const minutes = quantile(rng, chat ? AGENT_CHAT : AGENT_DELAY) * priority * factor;
    return line.reach(afterWork(agent, line.now, minutes));
  };
  const customerWrites = (thanks: boolean): boolean => {
    const delay = quantile(rng, chat ? CUSTOMER_CHAT : CUSTOMER_DELAY) * MINUTE;
    if (!line.reach(awake(line.now + delay, customer, rng))) return false;
    const before = previous;
    const text = write(() => writer.customerReply(scene, before, thanks));
    say("customer", text, attach(rng, scene, line.messages.length, 0.12));
    if (line.status !== "new") line.to("open");
    return true;
  };

  // A call that an agent writes down is created by the agent; everything else begins with the customer.
  if (scene.channel === "phone" && rng.chance(0.5)) {
    line.toGroup(team.name);
    note();
    line.to("open");
  } else {
    say(
      "customer",
      write(() => writer.opening(scene)),
      attach(rng, scene, 0, 0.18),
    );
    line.toGroup(team.name);
  }
  if (left > 1 && rng.chance(chat ? 0.45 : 0.2) && line.reach(line.now + rng.range(1, 9) * 1000)) {
    line.write(
      "bot",
      undefined,
      "public",
      write(() => writer.auto(scene)),
      NO_FILES,
    );
    left--;
  }
  const stalls = rng.int(28) === 0;
  const bound = length * 4 + 8;
  for (let steps = 0; left > 0 && steps < bound; steps++) {
    if (last === "agent") {
      if (line.status === "solved") {
        // Reopened: the customer comes back, some days later.
        if (!line.reach(line.now + rng.int(3 * DAY))) break;
        if (!customerWrites(false)) break;
        continue;
      }
      if (!customerWrites(left === 1 && rng.chance(0.6))) break;
      continue;
    }
    if (left > 1 && rng.int(9) === 0) {
      if (!customerWrites(false)) break;
      continue;
    }
    if (left > 1 && rng.int(7) === 0) {
      if (!work(0.4 * busy)) break;
      note();
      if (rng.int(3) === 0) line.to("hold");
    }
    if (rng.int(22) === 0) {
      const next = TEAM_BY_NAME.get(rng.chance(0.6) ? "Escalations" : "Returns and Logistics")!;
      if (next !== team && line.reach(line.now + rng.range(2, 90) * MINUTE)) {
        team = next;
        agent = agentOf(team, scene.bank.language, line.now, rng);
        if (assigned) line.toAssignee(null);
        assigned = false;
        line.toGroup(team.name);
      }
    }
    if (rng.int(24) === 0 && line.reach(line.now + rng.range(1, 40) * MINUTE)) {
      line.toPriority(rng.chance(0.7) ? (line.priority === "high" ? "urgent" : "high") : "low");
    }
    if (left === 0) break;
    if (!work(busy)) break;
    take();
    const final = left === 1 || (left > 3 && rng.int(12) === 0 && !solvedOnce);
    const kind = final ? "resolve" : rng.chance(0.35) ? "ask" : "step";
    const before = previous;
    say(
      "agent",
      write(() => writer.agentReply(scene, before, kind)),
      attach(rng, scene, line.messages.length, 0.03),
    );
    if (final && !(stalls && left === 0)) {
      line.to("solved");
      solvedOnce = true;
    } else if (kind === "ask") line.to("pending");
    else line.to(rng.int(12) === 0 ? "hold" : rng.chance(0.7) ? "pending" : "open");
  }
  // A case that ends on the customer's word is solved without one more message, unless it is left lying.
  if (
    left === 0 &&
    line.status !== "solved" &&
    !stalls &&
    (line.messages.length > 1 || rng.chance(0.85)) &&
    work(busy)
  ) {
    take();
    line.to("solved");
  }
  return { agent: assigned ? agent : undefined };
}

const SCORES: readonly Csat[] = [5, 5, 5, 5, 4, 4, 3, 2, 1, 1];

/** What follows a solved case: the question for a rating, its answer, and the lock. */
export function wrapUp(scene: Scene, line: Timeline, rng: Rng): void {
  if (line.status !== "solved") return;
  const solved = line.now;
  if (rng.chance(0.65) && line.reach(solved + DAY)) {
    line.rate("offered");
    if (rng.chance(0.32) && line.reach(awake(line.now + quantile(rng, CUSTOMER_DELAY) * MINUTE, scene.customer, rng))) {
      // Long cases disappoint.
      const patience = line.messages.length > 10 ? 0.55 : 0.86;
      line.rate(scene.channel === "chat" ? rng.pick(SCORES) : rng.chance(patience) ? "good" : "bad");
    }
  }
  if (line.reach(Math.max(line.now, solved + 4 * DAY + rng.int(DAY)))) line.to("closed");
}
