import { createRng, hash32, mix32, type Rng } from "./core/rng.ts";
import { asSourcePerson, type Customer, customerOf } from "./people/customer.ts";
import { fieldsOf } from "./story/fields.ts";
import type { Scene } from "./story/scene.ts";
import { createScene, lengthOf, priorityOf } from "./story/setting.ts";
import { tell, wrapUp } from "./story/story.ts";
import { createTimeline } from "./story/timeline.ts";
import { createWriter } from "./story/writer.ts";
import type { SynthCase, SynthOptions } from "./types.ts";
import { planArrivals } from "./world/arrivals.ts";
import { AGENTS } from "./world/teams.ts";

/** 2026-11-01T00:00:00Z. Fixed: a default that moved with the clock would make two runs differ. */
export const DEFAULT_UNTIL = Date.UTC(2026, 10, 1);
const DEFAULT_MONTHS = 24;
const DEFAULT_CASES = 1000;
const MEAN_LENGTH = 6;
/** How far back a duplicate finds the case it belongs to; also all that is remembered of earlier cases. */
const MEMORY = 64;

interface Remembered {
  readonly id: string;
  readonly customer: Customer;
}

function checked(options: SynthOptions): {
  readonly unit: "messages" | "cases";
  readonly total: number;
  readonly until: number;
  readonly months: number;
} {
  const unit = options.messages === undefined ? "cases" : "messages";
  const total = options.messages ?? options.cases ?? DEFAULT_CASES;
  const until = options.until ?? DEFAULT_UNTIL;
  const months = options.months ?? DEFAULT_MONTHS;
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError(`${unit} must be a whole number from 0`);
  if (!Number.isInteger(months) || months < 1 || months > 240) throw new RangeError("months must be 1 to 240");
  if (!Number.isSafeInteger(until) || until < Date.UTC(1990, 0, 1) || until > Date.UTC(2100, 0, 1))
    throw new RangeError("until must be an instant between 1990 and 2100");
  return { unit, total, until, months };
}

/** Some write often, most once: the number of a customer within a country, early ones more likely. */
function customerNumber(rng: Rng, people: number): number {
  const share = rng.float();
  return Math.floor(share * share * people);
}

/**
 * Cases of the fictional company Lumen in order of creation, made while they are asked for: memory does not grow with the number.
 * The same options give the same cases on every machine. `messages` is met exactly: the last case may be cut short.
 * Throws RangeError for counts, months or instants out of range.
 */
export function* synthesize(options: SynthOptions): Generator<SynthCase, void, undefined> {
  const { unit, total, until, months } = checked(options);
  const seed = hash32(String(options.seed));
  const rng = createRng(seed, 0x63617365, months);
  const arrivals = planArrivals(rng, until, months);
  const writer = createWriter(rng);
  const prefix = `s${(mix32(seed) >>> 8).toString(36)}`;
  const people = Math.max(20, Math.ceil(total / (unit === "cases" ? 60 : 60 * MEAN_LENGTH)));
  const memory: Remembered[] = [];
  let done = 0;
  let day = "";

  for (let index = 0; done < total; index++) {
    const opened = arrivals.instantOf((done + rng.float()) / total);
    const incident = arrivals.incident(opened, rng);
    const countryAt = arrivals.country(opened, rng);
    const duplicateOf = memory.length > 8 && rng.int(48) === 0 ? rng.pick(memory) : undefined;
    const customer = duplicateOf?.customer ?? customerOf(seed, countryAt, customerNumber(rng, people));
    const other = customerOf(seed ^ 0x6f74, countryAt, rng.int(people * 4));
    const scene: Scene = createScene(rng, customer, other, opened, incident, AGENTS[0]!);
    const id = `${prefix}-${String(index).padStart(9, "0")}`;
    const line = createTimeline(id, opened, until, priorityOf(rng, incident));

    const wanted = duplicateOf === undefined ? lengthOf(rng) : rng.range(1, 2);
    const length = unit === "messages" ? Math.min(wanted, total - done) : wanted;
    line.tag([scene.product.code.toLowerCase(), ...(incident === undefined ? [] : [incident.id])]);
    scene.at = opened;
    const subject = writer.subject(scene);
    const { agent } = tell(scene, line, length, incident === undefined ? 1 : 1 + incident.force * 0.5, rng, writer);

    let mergedInto: string | null = null;
    let deleted = false;
    if (duplicateOf !== undefined) {
      if (line.reach(line.now + rng.range(1, 300) * 60_000)) {
        mergedInto = duplicateOf.id;
        line.mergeInto(mergedInto);
        line.tag(["closed_by_merge"]);
        line.to("closed");
      }
    } else if (rng.int(150) === 0 && line.reach(line.now + rng.range(5, 4000) * 60_000)) {
      deleted = true;
      line.to("deleted");
    } else wrapUp(scene, line, rng);

    const extra = fieldsOf(scene, rng);
    day = new Date(opened).toISOString();
    yield {
      source: "synth",
      id,
      numbers: [
        `1${day.slice(2, 4)}${day.slice(5, 7)}${day.slice(8, 10)}${String(index % 100_000_000).padStart(8, "0")}`,
      ],
      subject: subject.text,
      createdAt: opened,
      updatedAt: line.now,
      status: line.status,
      priority: line.priority,
      product: scene.product.name,
      region: customer.country.region,
      country: customer.country.code,
      language: scene.bank.language,
      channel: scene.channel,
      group: line.group,
      tags: line.tags,
      requester: asSourcePerson(customer),
      ...(agent === undefined ? {} : { assignee: agent.person }),
      mergedInto,
      deleted,
      csat: line.csat,
      messages: line.messages,
      events: line.events,
      fields: extra.fields,
      truth: { subject: subject.spans, messages: line.spans, fields: extra.spans },
    };
    done += unit === "messages" ? line.messages.length : 1;
    if (mergedInto === null && !deleted) {
      if (memory.length < MEMORY) memory.push({ id, customer });
      else memory[index % MEMORY] = { id, customer };
    }
  }
}
