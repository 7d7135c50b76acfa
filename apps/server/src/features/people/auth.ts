import { passkey } from "@better-auth/passkey";
import type { AuthDatabase } from "@casekeep/controlstore";
import { type BetterAuthOptions, betterAuth } from "better-auth";
import { twoFactor } from "better-auth/plugins";

/** Sign-in: password with TOTP, or passkeys. Nobody can sign up: people come by one-time links. */
export function createAuth(ports: AuthPorts) {
  return betterAuth(authOptions(ports));
}

interface AuthPorts {
  readonly database: AuthDatabase;
  readonly secret: string;
  readonly origin: string;
  readonly organisation: string;
  /** Told what failed inside; must not write the error's text, which may quote what was typed. */
  readonly report: (error: unknown) => void;
}

/** What sign-in is made from; also what its tables are checked against. */
export function authOptions(ports: AuthPorts) {
  const url = new URL(ports.origin);
  return {
    appName: ports.organisation,
    baseURL: ports.origin,
    basePath: "/api/auth",
    secret: ports.secret,
    database: ports.database,
    // Without TLS it listens on loopback only, which has several names.
    trustedOrigins: [
      ports.origin,
      ...(url.protocol === "http:" ? ["127.0.0.1", "[::1]"].map((name) => `http://${name}:${url.port}`) : []),
    ],
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    user: {
      additionalFields: {
        role: { type: "string", required: true, input: false },
        team: { type: "string", required: false, input: false },
        active: { type: "boolean", required: false, input: false },
      },
      changeEmail: { enabled: false },
      deleteUser: { enabled: false },
    },
    session: { expiresIn: 12 * 60 * 60, updateAge: 60 * 60, cookieCache: { enabled: false } },
    // It counts by address, which is not looked at here (below): the server in front counts by account (routes.ts).
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "casekeep",
      useSecureCookies: url.protocol === "https:",
      // Neither address nor browser of anybody is stored.
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { sameSite: "strict", httpOnly: true },
    },
    telemetry: { enabled: false },
    // Its own log lines may quote addresses and rows.
    logger: { disabled: true },
    onAPIError: {
      onError: (error: unknown) => {
        if ((error as { statusCode?: number } | null)?.statusCode === undefined) ports.report(error);
      },
    },
    plugins: [
      twoFactor({ issuer: ports.organisation }),
      passkey({ rpID: url.hostname, rpName: ports.organisation, origin: ports.origin }),
    ],
  } satisfies BetterAuthOptions;
}
export type Auth = ReturnType<typeof createAuth>;
