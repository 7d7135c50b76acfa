import { ADDRESS, LATER, Refusal } from "./config.ts";

/** Why a keep did not start, in words that say what to do, and what the process ends with (docs/formats/cli.md). */
export interface WhyNot {
  readonly text: string;
  readonly exit: number;
}

/** @param listen CASEKEEP_LISTEN as it was given */
export function whyNot(thrown: unknown, listen: string = ADDRESS): WhyNot {
  const error = portRefusal(thrown, listen);
  if (error instanceof Refusal) return { text: error.message, exit: error.exit };
  const { message, help, stack } = error as Error & { help?: string };
  return { text: help ? `${message} ${help}` : String(stack ?? error), exit: LATER };
}

/** A taken or forbidden port, in words. */
function portRefusal(error: unknown, where: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall !== "listen") return error;
  if (code === "EADDRINUSE")
    return new Refusal(
      `Something else listens on ${where}. Stop it, or choose another address: CASEKEEP_LISTEN=127.0.0.1:7301`,
      LATER,
    );
  if (code === "EACCES")
    return new Refusal(`This account may not listen on ${where}. Choose a port above 1023: CASEKEEP_LISTEN=${ADDRESS}`);
  return error;
}
