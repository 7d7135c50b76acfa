import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { importsQuery } from "../../api/queries.ts";
import type { ImportList, ImportRun } from "../../api/types.ts";

/** A run as it goes on: what the list said, then what the event stream says. The browser reconnects by itself. */
export function useImportRun(run: ImportRun): ImportRun {
  const client = useQueryClient();
  const [latest, setLatest] = useState(run);
  const running = run.state === "running";
  useEffect(() => setLatest(run), [run]);
  useEffect(() => {
    if (!running) return;
    const source = new EventSource(`/api/imports/${encodeURIComponent(run.id)}/events`);
    const take = (event: MessageEvent<string>): void => {
      const next = JSON.parse(event.data) as ImportRun;
      setLatest(next);
      if (next.state === "running") return;
      source.close();
      client.setQueryData<ImportList>(importsQuery.queryKey, (list) =>
        list ? { ...list, items: list.items.map((one) => (one.id === next.id ? next : one)) } : list,
      );
      void client.invalidateQueries({ queryKey: importsQuery.queryKey });
      void client.invalidateQueries({ queryKey: ["cases"] });
      void client.invalidateQueries({ queryKey: ["quarantine"] });
    };
    source.addEventListener("message", take);
    return () => source.close();
  }, [client, run.id, running]);
  return latest;
}
