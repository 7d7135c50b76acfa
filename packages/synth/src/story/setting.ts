import type { Priority } from "@casekeep/cases";
import type { Rng } from "../core/rng.ts";
import { weightedTable } from "../core/table.ts";
import type { Customer } from "../people/customer.ts";
import { bankFor } from "../phrases/banks.ts";
import type { Incident } from "../world/incidents.ts";
import { PRODUCTS } from "../world/products.ts";
import { onShift } from "../world/shifts.ts";
import { type Agent, agentsFor, TEAM_BY_NAME, type Team } from "../world/teams.ts";
import { errorCode, orderOf, type Scene, trackingOf, versionOf } from "./scene.ts";

const CHANNELS = ["email", "web", "chat", "phone", "social", "api"] as const;
const drawChannel = weightedTable([38, 22, 24, 9, 4, 3]);
const drawProduct = weightedTable(PRODUCTS.map((product) => product.weight));
const PRIORITIES: readonly (Priority | null)[] = ["low", "normal", "high", "urgent", null];
const drawPriority = weightedTable([14, 56, 17, 5, 8]);
const drawUrgentPriority = weightedTable([2, 30, 42, 22, 4]);

export const channelOf = (rng: Rng): string => CHANNELS[drawChannel(rng)]!;
export const priorityOf = (rng: Rng, incident: Incident | undefined): Priority | null =>
  PRIORITIES[(incident === undefined ? drawPriority : drawUrgentPriority)(rng)]!;

/** Messages of a case, 1 .. 40: mostly 2 to 8, a long tail. Index 0 stands for one message. */
const LENGTHS = [5.5, 13.5, 16, 15, 13, 10, 7.6, 6, 4.8, 3.8, 3, 2.4, 1.9, 1.5, 1.2, 0.95, 0.76, 0.6, 0.5, 0.42];
const drawLength = weightedTable(
  Array.from({ length: 40 }, (_, index) => LENGTHS[index] ?? 0.34 - (index - 20) * 0.011),
);
export const lengthOf = (rng: Rng): number => drawLength(rng) + 1;

/** The team that gets a case first. */
export function teamOf(scene: Scene, rng: Rng): Team {
  const { product, customer } = scene;
  let name = `${customer.country.region} ${product.kind === "device" ? "Devices" : "Cloud"}`;
  if (product.code === "PAY" || rng.int(14) === 0) name = "Billing and Orders";
  else if (product.code === "IDN") name = "Identity and Security";
  else if (product.kind === "device" && rng.int(12) === 0) name = "Returns and Logistics";
  return TEAM_BY_NAME.get(name)!;
}

/** Somebody of the team who speaks the language, by preference one who is at work now. */
export function agentOf(team: Team, language: string, at: number, rng: Rng): Agent {
  const able = agentsFor(team, language);
  let agent = rng.favour(able);
  for (let tries = 0; tries < 3 && !onShift(agent, at); tries++) agent = rng.pick(able);
  return agent;
}

export function createScene(
  rng: Rng,
  customer: Customer,
  other: Customer,
  at: number,
  incident: Incident | undefined,
  placeholder: Agent,
): Scene {
  const product = PRODUCTS[incident === undefined ? drawProduct(rng) : incident.product]!;
  return {
    bank: bankFor(customer.language),
    customer,
    other,
    product,
    model: rng.favour(product.models),
    feature: incident === undefined ? rng.favour(product.features) : incident.feature,
    error: incident === undefined ? errorCode(rng, product) : incident.error,
    version: versionOf(rng, product),
    order: orderOf(rng),
    tracking: trackingOf(rng),
    channel: channelOf(rng),
    agent: placeholder,
    at,
  };
}
