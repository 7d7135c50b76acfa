export * from "./ids.ts";
export * from "./model.ts";
