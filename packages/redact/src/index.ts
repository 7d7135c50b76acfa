export * from "./redacted.ts";
