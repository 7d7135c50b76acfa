import type { Role } from "@casekeep/contracts";
import type { ControlStore } from "@casekeep/controlstore";
import type { FastifyRequest } from "fastify";
import type { Identity } from "../../access/index.ts";
import type { Auth } from "./auth.ts";

/** The machine's own operator, who came over the private socket: the file system has proven it. */
export const OPERATOR: Identity = Object.freeze({
  kind: "operator",
  id: "operator",
  name: "",
  email: "",
  role: "admin",
  team: "",
  twoFactor: true,
});

/** What a script is called in records. */
export const tokenActor = (id: string): string => `token:${id}`;

/** Who a request comes from, proven anew at every request: a session or a grant that was ended counts no more. */
export function identifier(ports: {
  auth: Auth;
  tokens: ControlStore["tokens"];
  people: Pick<ControlStore["people"], "get">;
  isPrivate: (request: FastifyRequest) => boolean;
}) {
  return async (request: FastifyRequest): Promise<Identity | null> => {
    if (ports.isPrivate(request)) return OPERATOR;
    const bearer = /^Bearer ([\x21-\x7e]{20,200})$/.exec(request.headers.authorization ?? "")?.[1];
    if (bearer !== undefined) {
      const token = await ports.tokens.find(bearer);
      if (!token) return null;
      return {
        kind: "token",
        id: tokenActor(token.id),
        name: "",
        email: "",
        role: token.role,
        team: "",
        twoFactor: true,
      };
    }
    if (!request.headers.cookie) return null;
    const session = await ports.auth.api.getSession({ headers: new Headers({ cookie: request.headers.cookie }) });
    if (!session) return null;
    const person = await ports.people.get(session.user.id);
    if (!person?.active) return null;
    return {
      kind: "user",
      id: person.id,
      name: person.name,
      email: person.email,
      role: person.role as Role,
      team: person.team,
      twoFactor: person.twoFactor,
    };
  };
}
