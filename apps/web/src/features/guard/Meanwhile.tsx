import { Alert } from "@mantine/core";
import type { ReactNode } from "react";
import type { Since } from "./since-opened.ts";

/** What somebody else made of an asset while a form was open for it. @param children what saving does then */
export function Meanwhile({ name, since, children }: { name: string; since: Since; children?: ReactNode }) {
  if (since === "same") return null;
  const title = since === "gone" ? `Somebody took ${name} off the list` : `Somebody declared ${name} otherwise`;
  return (
    <Alert color="yellow" title={`${title} meanwhile`}>
      {children}
    </Alert>
  );
}
