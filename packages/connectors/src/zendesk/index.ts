import type { Connector, ReadOptions, SourceFile, SourceItem } from "../source.ts";
import type { Json } from "../text/values.ts";
import { assemble, distinctComments } from "./assemble.ts";
import { createNames } from "./beside.ts";
import type { Piece } from "./pieces.ts";
import { aside, readFiles } from "./read.ts";
import { createUsers } from "./users.ts";

async function* read(files: readonly SourceFile[], options: ReadOptions): AsyncGenerator<SourceItem> {
  const users = createUsers();
  const names = createNames();
  const { announced } = yield* readFiles(files, users, names, options);
  let cases = 0;
  let unknown = 0;
  for await (const { key, pieces: stored } of options.spool.groups()) {
    const pieces = stored as readonly Piece[];
    const comments = distinctComments(pieces);
    const found = assemble(key, pieces, users, names);
    if (found === undefined) {
      // An id that is only mentioned is no case; what was written under it is set aside, not dropped.
      const first = comments[0];
      if (first === undefined) continue;
      unknown++;
      const raw = new TextEncoder().encode(JSON.stringify(comments.map((piece) => piece.v)));
      yield aside(first.file, first.line, "comments of a ticket whose record is missing", raw);
      continue;
    }
    cases++;
    if (found.mergedInto === null && found.tags.includes("closed_by_merge")) {
      yield { kind: "note", file: "", text: "a ticket is marked as merged and no notice says into which" };
    }
    const said = comments.map((piece) => piece.v);
    yield* gaps(pieces, said, found.deleted);
    yield { kind: "case", case: found };
  }
  for (const [file, count] of announced) yield { kind: "announced", file, of: "cases", count, found: cases + unknown };
}

/** Comments and side conversations that the source has and the export does not. */
function* gaps(pieces: readonly Piece[], comments: readonly Json[], deleted: boolean): Generator<SourceItem> {
  const sides = new Set(comments.map(({ side }) => side));
  const found = comments.filter(({ side, chat }) => side === undefined && chat === undefined).length;
  let most: Extract<Piece, { k: "count" }> | undefined;
  for (const piece of pieces) {
    if (piece.k === "count" && (most === undefined || piece.n > most.n)) most = piece;
    if (piece.k === "side" && !sides.has(piece.id)) {
      yield {
        kind: "note",
        file: piece.file,
        text: `${piece.file} lists side conversations whose events are not here`,
        incomplete: true,
      };
    }
    if (piece.k === "missing") {
      yield {
        kind: "note",
        file: piece.file,
        text: `${piece.file} holds an error answer instead of comments`,
        ...(deleted || found > 0 ? {} : { incomplete: true }),
      };
    }
  }
  if (most !== undefined && found < most.n) {
    yield { kind: "announced", file: most.file, of: "messages", count: most.n, found };
  }
}

/** Zendesk Support: incremental exports (cursor and time), account export, ticket comments, events, users, metrics. */
export const zendesk: Connector = { name: "zendesk", title: "Zendesk", read };
