import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { declare, guardConfigQuery, putAnswer } from "../../api/guard.ts";
import type { GuardAsset, GuardConfig, GuardConfigAnswer } from "../../api/types.ts";
import { notifyDone, notifyError } from "../../ui/notify.ts";
import type { Saving } from "./Refused.tsx";

export type Wanted =
  | { readonly kind: "remove"; readonly asset: GuardAsset }
  | { readonly kind: "asset"; readonly asset: GuardAsset | undefined }
  | { readonly kind: "text" };

/** `from` is what was declared when the form was opened, or was read again by hand: saving changes that and nothing newer. */
export type Form = Wanted & { readonly from: GuardConfigAnswer };

/** The one form that is open, and what saving it comes to. */
export function useDeclaredForm() {
  const client = useQueryClient();
  const [form, setForm] = useState<Form>();
  const save = useMutation({
    mutationFn: ({ config, version }: Pick<GuardConfigAnswer, "config" | "version">) => declare(config, version),
    onSuccess: async (answer) => {
      await putAnswer(client, guardConfigQuery.queryKey, answer);
      void client.invalidateQueries({ queryKey: ["guard", "status"] });
      notifyDone("Declared. Whoever is alerted was told.");
      setForm(undefined);
    },
  });
  const reread = useMutation({
    mutationFn: () => client.fetchQuery({ ...guardConfigQuery, staleTime: 0 }),
    onSuccess: (from) => {
      save.reset();
      setForm((open) => open && { ...open, from });
    },
    onError: notifyError,
  });
  const show = (next: Form | undefined): void => {
    save.reset();
    setForm(next);
  };
  const saving: Saving = {
    error: save.error,
    saving: save.isPending,
    onReread: () => reread.mutate(),
    rereading: reread.isPending,
  };
  return {
    form,
    show,
    saving,
    save: ({ version }: GuardConfigAnswer, config: GuardConfig): void => save.mutate({ config, version }),
  };
}
