export * from "./sealed.ts";
