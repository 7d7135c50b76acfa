import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { isStale, withQuery } from "../../api/client.ts";
import { caseQuery } from "../../api/queries.ts";
import type { Attached, CaseDetail } from "../../api/types.ts";
import { upload } from "../../api/upload.ts";
import { notifyDone, notifyError } from "../../ui/notify.ts";
import { whyNot } from "./attachment-words.ts";
import type { Mode } from "./drafts.ts";
import { useLatestOf } from "./latest.ts";
import { MODES } from "./modes.tsx";

/** Sends a file into a case. `fraction`: how much of it has gone, 0..1; null while nothing is on its way. */
export function useAttach(item: CaseDetail) {
  const { id } = item;
  const client = useQueryClient();
  const [fraction, setFraction] = useState<number | null>(null);
  const options = caseQuery(id);
  const showLatest = useLatestOf(item);

  const send = useMutation({
    mutationFn: async ({ file, mode }: { file: File; mode: Mode }) => {
      setFraction(0);
      const path = (version: number) =>
        withQuery(`/api/cases/${id}/attachments`, {
          version,
          visibility: MODES[mode].visibility,
          by: mode === "customer" ? "customer" : "agent",
        });
      const before = client.getQueryData<CaseDetail>(options.queryKey);
      try {
        return await upload<Attached>(path(before?.version ?? 0), file, setFraction);
      } catch (error) {
        if (!isStale(error)) throw error;
        // A file says nothing about the rest of the case: what somebody else changed meanwhile is no reason to ask again.
        const after = await client.fetchQuery({ ...options, staleTime: 0 });
        return upload<Attached>(path(after.version), file, setFraction);
      }
    },
    onSuccess: ({ attachment }) => {
      notifyDone(
        attachment.examined ? "The file was attached." : `The file was attached, not examined. ${whyNot(attachment)}`,
      );
      void client.invalidateQueries({ queryKey: ["cases"], refetchType: "none" });
      return client.invalidateQueries({ queryKey: options.queryKey });
    },
    onError: notifyError,
    onSettled: () => setFraction(null),
  });
  return {
    fraction,
    send: (file: File, mode: Mode) => send.mutate({ file, mode }, { onSuccess: ({ version }) => showLatest(version) }),
  } as const;
}
