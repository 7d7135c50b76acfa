import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { formatId, type Priority, parseId, type Status } from "@casekeep/cases";
import type { CaseSearch, CaseStore } from "@casekeep/casestore";
import type { SourceCase, SourcePerson } from "@casekeep/connectors";
import type {
  CaseCount,
  CaseCountQuery,
  CaseDetail,
  CaseListQuery,
  CasePage,
  Changed,
  NewCase,
  NewMessage,
  Viewer,
} from "@casekeep/contracts";
import type { ControlStore } from "@casekeep/controlstore";
import { type Identity, ROLE_RULES, viewerOf } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";
import { caseIdOf, HERE, type IntakeService, type OpenedHere } from "../intake/index.ts";
import { assign, into, mergeInto, setPriority, setStatus, setTags, write } from "./acts.ts";
import { type ChangePorts, caseChanger } from "./change.ts";
import { presentCase } from "./present.ts";
import { auditedQuestion, parseSearch, searchByOwnNumber } from "./search.ts";

/** How often a merge looks whether what was changed in its target before has arrived, and the pause between, ms. */
const LOOKS = 50;
const PAUSE_MS = 200;
const PSEUDONYM = /^agent·[0-9a-hjkmnp-tv-z]{8}$/;

export interface CasesPorts extends ChangePorts {
  readonly cases: CaseStore;
  readonly control: ChangePorts["control"] & { readonly people: Pick<ControlStore["people"], "get"> };
  readonly intake: Pick<IntakeService, "putOne" | "prepareText">;
}

export function casesService(ports: CasesPorts) {
  const { cases, keyring } = ports;
  const changer = caseChanger(ports);

  /** Somebody active whose role writes, or a person of an imported system: never just any text. */
  async function canHold(id: string): Promise<boolean> {
    if (PSEUDONYM.test(id)) return true;
    if (!/^[0-9A-Za-z]{16,64}$/.test(id)) return false;
    const person = await ports.control.people.get(id);
    return person?.active === true && ROLE_RULES[person.role].permissions.includes("cases:write");
  }

  /** A case with all that had been changed in it by now. Throws STORE_UNAVAILABLE while that does not reach the case store. */
  async function arrived(viewer: Viewer, id: bigint) {
    const head = (await ports.control.changes.heads([id])).get(id);
    for (let look = 1; ; look++) {
      const stored = await cases.open(viewer, id);
      if (!stored || !head || stored.row.version >= head.version) return stored;
      if (look === LOOKS) throw new ApiError("STORE_UNAVAILABLE");
      await delay(PAUSE_MS);
    }
  }

  async function searching<T>(
    identity: Identity,
    query: CaseListQuery,
    ask: (viewer: Viewer, search: CaseSearch) => Promise<T>,
  ): Promise<T> {
    const viewer = viewerOf(identity);
    const search = (await searchByOwnNumber(query, viewer, cases)) ?? (await parseSearch(query, viewer, ports));
    ports.reads.valuesSearched(identity.id, search.blind.flat());
    return ask(viewer, search);
  }

  return {
    list: (identity: Identity, query: CaseListQuery): Promise<CasePage> =>
      searching(identity, query, (viewer, search) => cases.list(viewer, search)),
    count: (identity: Identity, { about, ...query }: CaseCountQuery): Promise<CaseCount> =>
      searching(identity, query, (viewer, search) => cases.count(viewer, search, { about: about === "true" })),
    question: (q: string | undefined) => auditedQuestion(q, keyring),

    async open(identity: Identity, id: string): Promise<CaseDetail> {
      const number = numberOf(id);
      const stored = await cases.open(viewerOf(identity), number);
      if (!stored) throw new ApiError("NOT_FOUND");
      ports.reads.caseTouched(identity.id, formatId(number));
      return presentCase(stored, identity);
    },

    /** A case opened here takes the same road as an imported one. */
    async create(identity: Identity, order: NewCase): Promise<Changed> {
      const now = ports.now();
      const record = asRecord(order, identity, now);
      await ports.intake.putOne(record);
      const id = caseIdOf(keyring, record.source, record.id, record.createdAt);
      const stored = await cases.open(viewerOf(identity), id);
      return { id: formatId(id), version: stored?.row.version ?? 0 };
    },

    async write(identity: Identity, id: string, { version, body, status, ...rest }: NewMessage): Promise<Changed> {
      if (rest.visibility === "confidential" && !ROLE_RULES[identity.role].confidential)
        throw new ApiError("FORBIDDEN");
      const how = status ? { ...rest, status } : rest;
      const expected = how.visibility === "confidential" ? "any" : version;
      return changer.change(identity, numberOf(id), expected, async (opened) => {
        const written = await ports.intake.prepareText({ ...into(opened, how.visibility, identity), body });
        return write(opened, how, written, identity, keyring, randomUUID());
      });
    },
    setStatus: (identity: Identity, id: string, version: number, to: Status) =>
      changer.change(identity, numberOf(id), version, (opened) => setStatus(opened, to)),
    setPriority: (identity: Identity, id: string, version: number, to: Priority | null) =>
      changer.change(identity, numberOf(id), version, (opened) => setPriority(opened, to)),
    async assign(
      identity: Identity,
      id: string,
      version: number,
      to: { assignee?: string | null; team?: string | null },
    ): Promise<Changed> {
      const given = to.assignee === "me" ? { ...to, assignee: identity.id } : to;
      if (to.assignee && to.assignee !== "me" && !(await canHold(to.assignee)))
        throw new ApiError("BAD_REQUEST", "assignee: nobody who can hold a case has this id.");
      return changer.change(identity, numberOf(id), version, (opened) => assign(opened, given, identity, keyring));
    },
    setTags: (identity: Identity, id: string, version: number, add: readonly string[], remove: readonly string[]) =>
      changer.change(identity, numberOf(id), version, (opened) => setTags(opened, add, remove, identity, keyring)),

    /** One at a time: of two cases that are merged into each other at once, the second sees what the first has become. */
    merge: (identity: Identity, id: string, version: number, into: string): Promise<Changed> =>
      ports.control.changes.alone(async () => {
        const target = await arrived(viewerOf(identity), numberOf(into));
        if (!target) throw new ApiError("NOT_FOUND");
        if (target.row.mergedInto !== 0n || target.row.deleted)
          throw new ApiError("BAD_REQUEST", "into: that case was itself merged or deleted.");
        return changer.change(identity, numberOf(id), version, (opened) => mergeInto(opened, target.row.id));
      }),
  };
}
export type CasesService = ReturnType<typeof casesService>;

function numberOf(id: string): bigint {
  const number = parseId(id);
  if (number === undefined) throw new ApiError("NOT_FOUND");
  return number;
}

function asRecord(order: NewCase, identity: Identity, now: number): SourceCase & OpenedHere {
  const { requester } = order;
  const person: SourcePerson | undefined =
    requester && (requester.email || requester.phone || requester.name)
      ? {
          id: (requester.email ?? requester.phone ?? requester.name ?? "").trim().toLowerCase(),
          ...(requester.name ? { name: requester.name } : {}),
          ...(requester.email ? { emails: [requester.email] } : {}),
          ...(requester.phone ? { phones: [requester.phone] } : {}),
        }
      : undefined;
  return {
    source: HERE,
    openedBy: identity.id,
    id: randomUUID(),
    numbers: order.numbers ?? [],
    subject: order.subject,
    createdAt: now,
    updatedAt: now,
    status: "new",
    priority: order.priority ?? null,
    product: order.product ?? "",
    region: order.region ?? "",
    country: order.country ?? "",
    language: order.language ?? "",
    channel: order.channel ?? "web",
    group: order.team ?? (identity.team || null),
    tags: order.tags ?? [],
    ...(person ? { requester: person } : {}),
    mergedInto: null,
    deleted: false,
    csat: null,
    messages: [
      {
        id: "opening",
        at: now,
        by: "customer",
        ...(person ? { author: person } : {}),
        visibility: "public",
        body: order.body,
        attachments: [],
        fields: [],
      },
    ],
    events: [],
    fields: [],
  };
}
