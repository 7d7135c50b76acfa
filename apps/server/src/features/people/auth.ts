import { passkey } from "@better-auth/passkey";
import type { AuthDatabase } from "@casekeep/controlstore";
import { betterAuth } from "better-auth";
import { twoFactor } from "better-auth/plugins";

/** Sign-in: password with TOTP, or passkeys. Nobody can sign up: people come by one-time links. */
export function createAuth(ports: { database: AuthDatabase; secret: string; origin: string; organisation: string }) {
  const url = new URL(ports.origin);
  return betterAuth({
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
    rateLimit: {
      enabled: true,
      window: 60,
      max: 60,
      customRules: { "/sign-in/email": { window: 60, max: 10 }, "/two-factor/*": { window: 60, max: 10 } },
    },
    advanced: {
      cookiePrefix: "casekeep",
      useSecureCookies: url.protocol === "https:",
      // Neither address nor browser of anybody is stored.
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { sameSite: "strict", httpOnly: true },
    },
    telemetry: { enabled: false },
    plugins: [
      twoFactor({ issuer: ports.organisation }),
      passkey({ rpID: url.hostname, rpName: ports.organisation, origin: ports.origin }),
    ],
  });
}
export type Auth = ReturnType<typeof createAuth>;
