import { notifications } from "@mantine/notifications";
import { ApiError } from "../api/client.ts";

const CLOSE = { "aria-label": "Close this message" };

export function notifyDone(message: string): void {
  notifications.show({
    closeButtonProps: CLOSE,
    message,
    color: "teal",
    autoClose: 3500,
    role: "status",
  });
}

/** An act that was done and did not end well. Stays until it is read. */
export function notifyFailed(message: string): void {
  notifications.show({
    closeButtonProps: CLOSE,
    color: "red",
    autoClose: 12_000,
    message,
  });
}

/** A failed act: what happened and what to do. Stays until it is read. */
export function notifyError(error: unknown): void {
  const known = error instanceof ApiError;
  notifications.show({
    closeButtonProps: CLOSE,
    color: "red",
    autoClose: 12_000,
    title: known ? error.message : "That did not work.",
    message: known ? error.help : "Try again; if it stays, tell whoever runs Casekeep.",
  });
}
