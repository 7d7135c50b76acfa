import { notifications } from "@mantine/notifications";
import { ApiError } from "../api/client.ts";

export function notifyDone(message: string): void {
  notifications.show({ message, color: "teal", autoClose: 3500, role: "status" });
}

/** A failed act: what happened and what to do. Stays until it is read. */
export function notifyError(error: unknown): void {
  const known = error instanceof ApiError;
  notifications.show({
    color: "red",
    autoClose: 12_000,
    title: known ? error.message : "That did not work.",
    message: known ? error.help : "Try again; if it stays, tell whoever runs Casekeep.",
  });
}
