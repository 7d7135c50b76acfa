export {
  type DocumentText,
  type Hints,
  KINDS,
  type Kind,
  type Part,
  REASONS,
  type Reason,
  type Stripped,
} from "./document.ts";
export { LIMITS, type Limits } from "./limits.ts";
export { givenUp, readDocument } from "./read.ts";
