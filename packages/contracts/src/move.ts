import { z } from "zod";

/** What `casekeep move` says while it copies a keep into servers, one JSON value a line, and what it ends with. */

export const MoveProgress = z.object({
  phase: z.enum(["comparing", "copying", "verifying"]),
  table: z.string(),
  done: z.number().int().describe("Rows of all tables that are on the other side."),
  total: z.number().int().describe("Rows that there are."),
  written: z.number().int().describe("Rows written by this run."),
});
export type MoveProgress = z.infer<typeof MoveProgress>;

export const MoveSide = z.object({ rows: z.number().int(), checksum: z.string() });
export type MoveSide = z.infer<typeof MoveSide>;

export const MovedCases = z.object({
  written: z.number().int().describe("Rows written by this run, deleted ones too; 0 = everything was there."),
  bytes: z.number().int(),
  tables: z.array(z.object({ table: z.string(), partitions: z.number().int(), rows: z.number().int() })),
  differences: z
    .array(z.object({ table: z.string(), partition: z.string(), here: MoveSide, there: MoveSide }))
    .describe("Partitions that are not the same on both sides. Empty = the move is whole."),
});
export type MovedCases = z.infer<typeof MovedCases>;

export const MovedControl = z.object({
  written: z.number().int().describe("Rows written by this run; 0 = everything was there."),
  tables: z.array(z.object({ table: z.string(), rows: z.number().int() })),
});
export type MovedControl = z.infer<typeof MovedControl>;

export const Moved = MovedCases.extend({
  control: MovedControl.nullable().describe(
    "The control data; null = it was not to go, or does not lie in this folder.",
  ),
});
export type Moved = z.infer<typeof Moved>;

export const MoveLine = z.union([
  z.object({ progress: MoveProgress.extend({ store: z.enum(["cases", "control"]) }) }),
  z.object({ moved: Moved }),
  z.object({ error: z.object({ code: z.string(), message: z.string(), help: z.string() }) }),
]);
export type MoveLine = z.infer<typeof MoveLine>;
