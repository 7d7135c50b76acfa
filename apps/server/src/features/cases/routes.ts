import { wantedUntil } from "@casekeep/casestore";
import {
  CaseCount,
  CaseCountQuery,
  CaseDetail,
  CaseId,
  CaseListQuery,
  CasePage,
  Changed,
  MergeInto,
  NewCase,
  NewMessage,
  SetAssignee,
  SetPriority,
  SetStatus,
  SetTags,
} from "@casekeep/contracts";
import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import type { Identity } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";
import { leaving } from "../../http/leaving.ts";
import type { App } from "../../http/server.ts";
import type { CasesService } from "./service.ts";

const who = (request: Pick<FastifyRequest, "identity">): Identity => {
  if (!request.identity) throw new ApiError("UNAUTHENTICATED");
  return request.identity;
};

/** Texts are searched, which takes as long as there are many; a page without words is soon there. */
const isSearch = ({ query }: FastifyRequest): boolean => Boolean((query as { q?: unknown }).q);

export function casesRoutes(app: App, { cases }: { cases: CasesService }): void {
  const tags = ["cases"];
  const params = z.object({ id: CaseId });
  const changed = { 200: Changed };

  const list = async (request: FastifyRequest, reply: FastifyReply, asked: CaseListQuery) => {
    const { q, cursor, ...rest } = asked;
    request.auditDetail = { question: cases.question(q), filter: Object.keys(rest), paged: cursor !== undefined };
    const page = await wantedUntil(leaving(reply), () => cases.list(who(request), asked));
    request.auditDetail = { ...request.auditDetail, rows: page.items.length };
    return page;
  };
  const count = (request: FastifyRequest, reply: FastifyReply, asked: CaseCountQuery) => {
    const { q, about: _, ...rest } = asked;
    request.auditDetail = { question: cases.question(q), filter: Object.keys(rest), counted: true };
    return wantedUntil(leaving(reply), () => cases.count(who(request), asked));
  };
  const read = { access: "cases:read", audit: "case.list" } as const;
  const [page, counted] = [{ 200: CasePage }, { 200: CaseCount }];
  app.get(
    "/api/cases",
    { config: { ...read, long: isSearch }, schema: { tags, querystring: CaseListQuery, response: page } },
    (request, reply) => list(request, reply, request.query),
  );
  app.get(
    "/api/cases/count",
    { config: { ...read, long: isSearch }, schema: { tags, querystring: CaseCountQuery, response: counted } },
    (request, reply) => count(request, reply, request.query),
  );
  // The same with the words where no history of a browser and no log of a proxy keeps them: they may be a customer's address.
  app.post(
    "/api/cases/search",
    { config: { ...read, long: true }, schema: { tags, body: CaseListQuery, response: page } },
    (request, reply) => list(request, reply, request.body),
  );
  app.post(
    "/api/cases/search/count",
    { config: { ...read, long: true }, schema: { tags, body: CaseCountQuery, response: counted } },
    (request, reply) => count(request, reply, request.body),
  );
  app.get(
    "/api/cases/:id",
    { config: { access: "cases:read", audit: "case.open" }, schema: { tags, params, response: { 200: CaseDetail } } },
    (request) => cases.open(who(request), request.params.id),
  );
  app.post(
    "/api/cases",
    {
      config: { access: "cases:write", audit: "case.create" },
      schema: { tags, body: NewCase, response: { 201: Changed } },
    },
    async (request, reply) => {
      const made = await cases.create(who(request), request.body);
      request.auditObject = made.id;
      return reply.code(201).send(made);
    },
  );

  const change = { access: "cases:write" } as const;
  app.post(
    "/api/cases/:id/messages",
    { config: { ...change, audit: "case.write" }, schema: { tags, params, body: NewMessage, response: changed } },
    // No word on the kind of text: where others have one, none would tell of a confidential note.
    (request) => cases.write(who(request), request.params.id, request.body),
  );
  app.post(
    "/api/cases/:id/status",
    { config: { ...change, audit: "case.status" }, schema: { tags, params, body: SetStatus, response: changed } },
    (request) => {
      request.auditDetail = { to: request.body.status };
      return cases.setStatus(who(request), request.params.id, request.body.version, request.body.status);
    },
  );
  app.post(
    "/api/cases/:id/priority",
    { config: { ...change, audit: "case.priority" }, schema: { tags, params, body: SetPriority, response: changed } },
    (request) => {
      request.auditDetail = { to: request.body.priority };
      return cases.setPriority(who(request), request.params.id, request.body.version, request.body.priority);
    },
  );
  app.post(
    "/api/cases/:id/assignee",
    { config: { ...change, audit: "case.assign" }, schema: { tags, params, body: SetAssignee, response: changed } },
    (request) => {
      const { version, assignee, team } = request.body;
      return cases.assign(who(request), request.params.id, version, {
        ...(assignee !== undefined ? { assignee } : {}),
        ...(team !== undefined ? { team } : {}),
      });
    },
  );
  app.post(
    "/api/cases/:id/tags",
    { config: { ...change, audit: "case.tags" }, schema: { tags, params, body: SetTags, response: changed } },
    (request) =>
      cases.setTags(who(request), request.params.id, request.body.version, request.body.add, request.body.remove),
  );
  app.post(
    "/api/cases/:id/merge",
    { config: { ...change, audit: "case.merge" }, schema: { tags, params, body: MergeInto, response: changed } },
    (request) => {
      request.auditDetail = { into: request.body.into };
      return cases.merge(who(request), request.params.id, request.body.version, request.body.into);
    },
  );
}
