import { describe, expect, it } from "vitest";
import { caseMetrics } from "./metrics.ts";
import type { CaseEvent } from "./model.ts";
import { aCase, agent, alwaysClock, bot, customer, minute, note, status, system } from "./testing.ts";

function measure(...events: CaseEvent[]) {
  const metrics = caseMetrics(aCase(...events), alwaysClock, minute(100_000));
  if (metrics.kind === "excluded") throw new Error("excluded");
  return {
    frt: metrics.frt && metrics.frt.calendar / 60,
    nrt: metrics.nrt.map(({ from, to }) => [(from - minute(0)) / 60_000, (to - minute(0)) / 60_000]),
    requester: metrics.requesterResponse.map(({ duration }) => duration.calendar / 60),
    replies: metrics.agentPublicReplies,
    agentCreated: metrics.agentCreated,
    handoffs: metrics.handoffs,
  };
}

describe("first reply (metric 1, rule R4)", () => {
  it.each<[string, CaseEvent[], number | null, number, boolean]>([
    ["no messages: no reply", [], null, 0, false],
    ["the agent's first public message", [customer(0), agent(10), agent(20)], 10, 2, false],
    ["at the creation itself it is 0, not nothing", [customer(0), agent(0)], 0, 1, false],
    ["notes do not reply", [customer(0), note(5), agent(10)], 10, 1, false],
    ["bots and the system do not reply", [customer(0), bot(1), system(2), agent(10)], 10, 1, false],
    [
      "a bot's message first does not make it the agent's or hide the customer",
      [bot(0), customer(1), agent(9)],
      9,
      1,
      false,
    ],
    ["a bot first and then an agent is agent-created", [bot(0), agent(1), customer(2), agent(9)], 9, 1, true],
    ["agent-created in public: the second public message", [agent(0), customer(5), agent(9)], 9, 1, true],
    ["agent-created, nothing more said: none, no replies", [agent(0)], null, 0, true],
    ["agent-created: two messages in a row, the second replies", [agent(0), agent(3)], 3, 1, true],
    ["agent-created with a note: the first public message", [note(0), customer(5), agent(9), agent(12)], 9, 2, true],
    [
      "a note of the customer's first is the customer's case",
      [{ ...customer(0), public: false } as CaseEvent, agent(4)],
      4,
      1,
      false,
    ],
    [
      "equal times keep list order: agent before customer is agent-created",
      [agent(0), customer(0), agent(7)],
      7,
      1,
      true,
    ],
    ["equal times keep list order: customer before agent is not", [customer(0), agent(0), agent(7)], 0, 2, false],
    ["events out of order are sorted first", [agent(10), customer(0)], 10, 1, false],
    ["solving does not end it", [customer(0), status(5, "solved"), agent(9)], 9, 1, false],
  ])("%s", (_, events, frt, replies, agentCreated) => {
    expect(measure(...events)).toMatchObject({ frt, replies, agentCreated });
  });
});

describe("next reply (metric 2)", () => {
  it.each<[string, CaseEvent[], number[][]]>([
    [
      "starts at the first customer message and further ones do not restart it",
      [customer(0), agent(10), customer(20), customer(25), agent(30)],
      [[20, 30]],
    ],
    [
      "one value per wait",
      [customer(0), agent(1), customer(2), agent(4), customer(10), agent(15)],
      [
        [2, 4],
        [10, 15],
      ],
    ],
    ["an unended wait gives none", [customer(0), agent(1), customer(2)], []],
    ["solving does not end it", [customer(0), agent(1), customer(2), status(3, "solved"), agent(9)], [[2, 9]]],
    ["neither does pending", [customer(0), agent(1), status(1, "pending"), customer(2), agent(9)], [[2, 9]]],
    ["nothing before the first reply counts", [customer(0), customer(5), agent(10)], []],
    ["the first reply's interval of an agent-created case is not repeated", [agent(0), customer(30), agent(60)], []],
    ["after it, waits count", [agent(0), customer(30), agent(60), customer(70), agent(75)], [[70, 75]]],
    [
      "agent-created with a note: waits count after the first public message",
      [note(0), customer(1), agent(5), customer(6), agent(8)],
      [[6, 8]],
    ],
    ["bots do not end a wait", [customer(0), agent(1), customer(2), bot(3), note(4), agent(9)], [[2, 9]]],
    [
      "private customer messages start none",
      [customer(0), agent(1), { ...customer(2), public: false } as CaseEvent, agent(9)],
      [],
    ],
    ["a wait of no length is a value", [customer(0), agent(1), customer(2), agent(2)], [[2, 2]]],
    ["more agent messages are no waits", [customer(0), agent(1), agent(2), agent(3)], []],
  ])("%s", (_, events, nrt) => {
    expect(measure(...events).nrt).toEqual(nrt);
  });
});

describe("requester response (metric 3)", () => {
  it.each<[string, CaseEvent[], number[]]>([
    [
      "from the agent's first answer to the customer's next message",
      [customer(0), agent(10), agent(12), customer(30)],
      [20],
    ],
    ["an agent's opening is no answer", [agent(0), customer(30), agent(40), customer(45)], [5]],
    ["unended gives none", [customer(0), agent(10)], []],
  ])("%s", (_, events, requester) => {
    expect(measure(...events).requester).toEqual(requester);
  });
});

describe("agents who wrote", () => {
  it("are counted once each, notes included, and unknown where a message names nobody", () => {
    expect(measure(customer(0), agent(1, "a"), note(2, "b"), agent(3, "a")).handoffs).toBe(2);
    expect(measure(customer(0), agent(1, "a"), agent(3)).handoffs).toBeNull();
    expect(measure(customer(0)).handoffs).toBe(0);
  });
});
