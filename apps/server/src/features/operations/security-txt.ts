import { ApiError } from "../../http/errors.ts";
import type { App } from "../../http/server.ts";

const DAY = 86_400_000;
/** RFC 9116 advises less than a year. Counted from each day anew: who takes the keep down takes the file down. */
const VALID_DAYS = 180;

export interface SecurityContact {
  /** URIs in the order they are preferred (CASEKEEP_SECURITY_CONTACT). */
  readonly contacts: readonly string[];
  readonly origin: () => string;
}

/** Where somebody outside reports what they found, as RFC 9116 has it: Contact and Expires, and where the file itself stands. */
export function securityTxt(contacts: readonly string[], origin: string, now: number): string {
  const expires = new Date((Math.floor(now / DAY) + VALID_DAYS) * DAY).toISOString().replace(".000", "");
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires}`,
    "Preferred-Languages: en",
    ...(origin.startsWith("https://") ? [`Canonical: ${origin}/.well-known/security.txt`] : []),
    "",
  ].join("\n");
}

/** Answered to everybody, open or sealed: the day the keep stands open is the day somebody needs it. */
export function securityTxtRoute(app: App, { contacts, origin }: SecurityContact): void {
  // The second is where the file lay before RFC 9116, and where older tools still look.
  for (const path of ["/.well-known/security.txt", "/security.txt"])
    app.get(path, { config: { access: "public" }, schema: { hide: true } }, async (_request, reply) => {
      if (contacts.length === 0) throw new ApiError("NOT_FOUND", "No contact for security reports is declared here.");
      return reply.type("text/plain; charset=utf-8").send(securityTxt(contacts, origin(), Date.now()));
    });
}
