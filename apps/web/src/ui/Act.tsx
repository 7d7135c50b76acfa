import { Button, type ButtonProps, Loader } from "@mantine/core";

/**
 * A button for an act that takes a moment. While it is under way, or cannot be done, it is said to be disabled and does nothing, but keeps the
 * focus: whoever works with the keyboard stays where they were.
 */
export function Act({
  busy = false,
  off = false,
  onClick,
  leftSection,
  ...rest
}: Omit<ButtonProps, "loading" | "disabled"> & {
  readonly busy?: boolean;
  readonly off?: boolean;
  readonly onClick: () => void;
  readonly "aria-label"?: string;
}) {
  return (
    <Button
      {...rest}
      leftSection={busy ? <Loader size={14} color="currentColor" /> : leftSection}
      aria-busy={busy || undefined}
      aria-disabled={busy || off || undefined}
      onClick={() => {
        if (!busy && !off) onClick();
      }}
    />
  );
}
