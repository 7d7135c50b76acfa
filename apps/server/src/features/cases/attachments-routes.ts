import { MAX_ATTACHMENT } from "@casekeep/connectors";
import { Attached, AttachmentHeaders, CaseId, NewAttachment } from "@casekeep/contracts";
import { z } from "zod";
import { ApiError } from "../../http/errors.ts";
import type { App } from "../../http/server.ts";
import type { AttachmentsService } from "./attachments.ts";

const MEGABYTE = 1024 * 1024;
/** Each is held whole while it is read: a script may not fill the memory with them. */
const A_MINUTE = { max: 60, timeWindow: "1 minute" };

/** A file as the body of its own request, so that nothing of it is ever text in a form, an address or a log. */
export function attachmentsRoutes(app: App, { attachments }: { attachments: AttachmentsService }): void {
  void app.register(async (scope) => {
    const child = scope as unknown as App;
    child.addContentTypeParser(
      "application/octet-stream",
      { parseAs: "buffer", bodyLimit: MAX_ATTACHMENT },
      (_request, body, done) => done(null, body),
    );
    child.post(
      "/api/cases/:id/attachments",
      {
        bodyLimit: MAX_ATTACHMENT,
        config: { access: "cases:write", audit: "case.attach", rateLimit: A_MINUTE },
        schema: {
          tags: ["cases"],
          description:
            "Attaches the file that is the request's body (application/octet-stream). Its text is redacted, searchable and part of the case; the original is sealed.",
          params: z.object({ id: CaseId }),
          querystring: NewAttachment,
          headers: AttachmentHeaders,
          response: { 201: Attached },
        },
        errorHandler: (error) => {
          if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE")
            throw new ApiError("TOO_LARGE", `The limit is ${MAX_ATTACHMENT / MEGABYTE} MiB.`);
          throw error;
        },
      },
      // No word on size or kind: where others have one, none would tell of a confidential note.
      async (request, reply) => {
        const { identity } = request;
        if (!identity) throw new ApiError("UNAUTHENTICATED");
        if (!Buffer.isBuffer(request.body))
          throw new ApiError("BAD_REQUEST", "content-type: send application/octet-stream.");
        const file = {
          name: decoded(request.headers["x-file-name"], "x-file-name"),
          mediaType: decoded(request.headers["x-file-type"] ?? "", "x-file-type") || "application/octet-stream",
          bytes: new Uint8Array(request.body),
        };
        return reply.code(201).send(await attachments.attach(identity, request.params.id, request.query, file));
      },
    );
  });
}

function decoded(value: string, header: string): string {
  try {
    return decodeURIComponent(value).replaceAll("\0", " ").toWellFormed();
  } catch {
    throw new ApiError("BAD_REQUEST", `${header}: not percent-encoded UTF-8.`);
  }
}
