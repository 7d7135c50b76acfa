export * from "./sealed.ts";
export * from "./types.ts";
