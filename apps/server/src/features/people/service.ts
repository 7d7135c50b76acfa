import { randomBytes } from "node:crypto";
import type { CaseStore } from "@casekeep/casestore";
import type {
  Enter,
  Invited,
  Me,
  NewToken,
  Person,
  Role,
  SetRole,
  Setup,
  Staff,
  Token,
  TokenList,
} from "@casekeep/contracts";
import type { ControlStore } from "@casekeep/controlstore";
import type { z } from "zod";
import { type Identity, may, viewerOf } from "../../access/index.ts";
import { ApiError } from "../../http/errors.ts";
import type { Auth } from "./auth.ts";
import { tokenActor } from "./identify.ts";

export interface PeoplePorts {
  readonly auth: Auth;
  readonly control: Pick<ControlStore, "people" | "links" | "tokens" | "settings">;
  readonly cases: Pick<CaseStore, "agents">;
  readonly origin: () => string;
  readonly version: string;
  readonly organisation: string;
  readonly now: () => number;
}

const LINK_HOURS = 72;
const HOUR = 3_600_000;

/** PostgreSQL stores no NUL and no half of a surrogate pair. */
const storable = (text: string): string => text.replaceAll("\0", "").toWellFormed();

export function peopleService(ports: PeoplePorts) {
  const { control } = ports;
  return {
    me(identity: Identity): Me {
      return {
        id: identity.id,
        name: identity.name,
        email: identity.email,
        role: identity.role,
        team: identity.team,
        twoFactor: identity.twoFactor,
        can: {
          readCases: may(identity, "cases:read"),
          write: may(identity, "cases:write"),
          import: may(identity, "import"),
          people: may(identity, "people"),
          audit: may(identity, "audit"),
          metrics: may(identity, "metrics:read"),
          seal: may(identity, "seal"),
          unseal: may(identity, "unseal"),
          guard: may(identity, "guard"),
          quality: may(identity, "quality"),
        },
      };
    },

    async setup(): Promise<z.infer<typeof Setup>> {
      return {
        needsFirstAdministrator: (await control.people.countAdministrators()) === 0,
        organisation: ports.organisation,
        version: ports.version,
      };
    },

    /** A one-time link; whoever opens it first becomes a person of this role. Only a hash of its code is kept. */
    async invite(role: Role, team: string): Promise<z.infer<typeof Invited>> {
      const code = randomBytes(24).toString("base64url");
      const expiresAt = new Date(ports.now() + LINK_HOURS * HOUR);
      await control.links.create({ code, role, team: storable(team), expiresAt });
      // The code is the fragment: browsers do not send it, so no log on the way can hold it.
      return { url: `${ports.origin()}/welcome#${code}`, expiresAt: expiresAt.toISOString() };
    },

    /** Uses a link up, makes the person and signs them in. Returns the cookies to set. Throws LINK_INVALID. */
    async enter(entry: z.infer<typeof Enter>): Promise<{ userId: string; role: Role; cookies: string[] }> {
      const link = await control.links.consume(entry.code);
      if (!link) throw new ApiError("LINK_INVALID");
      const email = entry.email.toLowerCase();
      const context = await ports.auth.$context;
      let made: string | undefined;
      try {
        if (await control.people.byEmail(email))
          throw new ApiError("BAD_REQUEST", "email: somebody has this address already.");
        const user = await context.internalAdapter.createUser(
          { name: storable(entry.name), email, emailVerified: true, role: link.role, team: link.team, active: true },
          { method: "email-password" },
        );
        made = user.id;
        await context.internalAdapter.linkAccount({
          userId: user.id,
          accountId: user.id,
          providerId: "credential",
          password: await context.password.hash(entry.password),
        });
        const { headers } = await ports.auth.api.signInEmail({
          body: { email, password: entry.password },
          returnHeaders: true,
        });
        return { userId: user.id, role: link.role, cookies: headers.getSetCookie() };
      } catch (error) {
        // Half a person could neither sign in nor enter again.
        if (made !== undefined) await context.internalAdapter.deleteUser(made);
        await control.links.restore(link.id);
        throw error;
      }
    },

    async list(): Promise<z.infer<typeof Person>[]> {
      return (await control.people.list()).map((person) => ({ ...person, createdAt: person.createdAt.toISOString() }));
    },
    async set(id: string, change: z.infer<typeof SetRole>): Promise<z.infer<typeof Person>> {
      const { team } = change;
      const person = await control.people.set(id, {
        ...change,
        ...(team === undefined ? {} : { team: storable(team) }),
      });
      if (!person) throw new ApiError("NOT_FOUND");
      return { ...person, createdAt: person.createdAt.toISOString() };
    },

    /** Who a case can be given to, and the people of imported systems by their pseudonyms. */
    async agents(identity: Identity) {
      const [people, seen] = await Promise.all([control.people.list(), ports.cases.agents(viewerOf(identity))]);
      const own = people
        .filter((person) => person.active && ["agent", "lead", "admin"].includes(person.role))
        .map(({ id, name, team }) => ({ id, name, team }));
      const ids = new Set(own.map((person) => person.id));
      const imported = seen
        .filter((agent) => agent.id !== "" && !ids.has(agent.id))
        .map(({ id, team }) => ({ id, name: "", team }));
      const teams = [...new Set([...seen, ...own].map((one) => one.team).filter(Boolean))].sort();
      return { items: [...own, ...imported], teams };
    },

    /** The names behind ids in records: everybody who has or had an account, and tokens by what they were called. */
    async staff(): Promise<z.infer<typeof Staff>> {
      const [people, tokens] = await Promise.all([control.people.list(), control.tokens.list()]);
      return {
        items: [
          ...people.map(({ id, name }) => ({ id, name })),
          ...tokens.map(({ id, name }) => ({ id: tokenActor(id), name })),
        ],
      };
    },

    async createToken({ role, name, days }: z.infer<typeof NewToken>): Promise<z.infer<typeof Token>> {
      const token = `ck_${randomBytes(32).toString("base64url")}`;
      const expiresAt = new Date(ports.now() + days * 24 * HOUR);
      const { id } = await control.tokens.create({ token, role, name: storable(name), expiresAt });
      return { token, id, expiresAt: expiresAt.toISOString() };
    },
    async tokens(): Promise<TokenList> {
      const items = (await control.tokens.list()).map(({ createdAt, expiresAt, revokedAt, ...token }) => ({
        ...token,
        createdAt: createdAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        revokedAt: revokedAt?.toISOString() ?? null,
      }));
      return { items };
    },
    /** It works from this moment on no more. */
    async revokeToken(id: string): Promise<void> {
      if (!(await control.tokens.revoke(id))) throw new ApiError("NOT_FOUND");
    },
  };
}
export type PeopleService = ReturnType<typeof peopleService>;
