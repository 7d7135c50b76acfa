/** Every recognizer, in no particular order: overlaps are settled by score. */
import { codes } from "./codes.ts";
import type { Context } from "./context.ts";
import { emails } from "./email.ts";
import { spokenEmails } from "./email-spoken.ts";
import { addresses } from "./net.ts";
import { numbers } from "./numbers.ts";
import { persons } from "./persons.ts";
import { densePersons } from "./persons-dense.ts";
import { secrets } from "./secrets.ts";

export const recognizers: ReadonlyArray<(context: Context) => void> = [
  emails,
  spokenEmails,
  numbers,
  codes,
  addresses,
  secrets,
  persons,
  densePersons,
];
