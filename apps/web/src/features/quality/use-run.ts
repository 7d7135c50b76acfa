import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

/** A run as it goes on: what the page said, then what the event stream says. @param path of the run; its events are below it */
export function useRun<Run extends { readonly id: string; readonly state: string }>(run: Run, path: string): Run {
  const client = useQueryClient();
  const [latest, setLatest] = useState(run);
  const running = run.state === "running";
  useEffect(() => setLatest(run), [run]);
  useEffect(() => {
    if (!running) return;
    const source = new EventSource(`${path}/${encodeURIComponent(run.id)}/events`);
    const take = (event: MessageEvent<string>): void => {
      const next = JSON.parse(event.data) as Run;
      setLatest(next);
      if (next.state === "running") return;
      source.close();
      void client.invalidateQueries({ queryKey: ["quality"] });
      void client.invalidateQueries({ queryKey: ["cases"] });
    };
    source.addEventListener("message", take);
    return () => source.close();
  }, [client, run.id, path, running]);
  return latest;
}
