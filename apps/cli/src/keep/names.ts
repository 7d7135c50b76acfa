import type { Staff } from "@casekeep/contracts";
import { plain } from "../output.ts";
import type { KeepClient } from "./client.ts";

/** Who is meant by an id in a keep's records: "Ann Agent (Q9OUX7N2)", or the id where nobody has it. */
export async function namesOf(keep: Pick<KeepClient, "get">): Promise<(id: string) => string> {
  // A name is a help, never a reason to tell nothing.
  const { items } = await keep.get<Staff>("/api/staff").catch((): Staff => ({ items: [] }));
  const names = new Map(items.map(({ id, name }) => [id, name]));
  return (id) => {
    const name = names.get(id) ?? "";
    return name === "" ? plain(id) : `${plain(name)} (${plain(id)})`;
  };
}
