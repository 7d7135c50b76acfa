export * from "./cases.ts";
export * from "./errors.ts";
export * from "./intake.ts";
export * from "./metrics.ts";
export * from "./people.ts";
export * from "./seal.ts";
export * from "./viewer.ts";
