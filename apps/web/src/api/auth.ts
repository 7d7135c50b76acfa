import { passkeyClient } from "@better-auth/passkey/client";
import { twoFactorClient } from "better-auth/client/plugins";
import { createAuthClient } from "better-auth/react";
import { ApiError, unreachable } from "./client.ts";

export const auth = createAuthClient({ basePath: "/api/auth", plugins: [twoFactorClient(), passkeyClient()] });

interface AuthFailure {
  readonly status?: number;
  readonly code?: string;
  readonly message?: string | undefined;
}

const HELP: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: "Check both. After too many attempts sign-in pauses for a while.",
  INVALID_PASSWORD: "Type the password you sign in with.",
  INVALID_CODE: "Codes change every 30 seconds; also check the clock of your phone.",
  INVALID_BACKUP_CODE: "Each backup code works once. Type it with its dash.",
  INVALID_TWO_FACTOR_COOKIE: "This step has expired. Start again with your password.",
  ACCOUNT_TEMPORARILY_LOCKED: "Too many wrong codes. Wait a few minutes, then start again.",
  AUTH_CANCELLED: "The passkey was not used. Try again, or sign in with your password.",
};

/** Turns the sign-in library's `{ data, error }` into a value or an ApiError with help, like every other request. */
export async function orThrow<Data>(answer: Promise<{ data: Data | null; error: AuthFailure | null }>): Promise<Data> {
  const { data, error } = await answer.catch(() => Promise.reject(unreachable()));
  if (error) {
    const code = error.code ?? (error.status === 401 ? "UNAUTHENTICATED" : "INTERNAL");
    const limited = error.status === 429;
    const message = limited ? "Too many attempts." : (error.message ?? "That did not work.");
    const help = limited ? "Wait a minute, then try again." : (HELP[code] ?? "Try again, or ask an administrator.");
    throw new ApiError(error.status ?? 0, code, message, help);
  }
  return data as Data;
}
