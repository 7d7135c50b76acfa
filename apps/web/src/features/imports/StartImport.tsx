import { Button, Group, NumberInput, Select, SimpleGrid, Stack, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { post } from "../../api/client.ts";
import { importsQuery } from "../../api/queries.ts";
import type { NewImport } from "../../api/types.ts";
import { Card } from "../../ui/Card.tsx";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { notifyDone } from "../../ui/notify.ts";
import { linesOfText, SOURCE_HINTS, SOURCE_OPTIONS } from "./sources.ts";

interface Form {
  readonly source: keyof typeof SOURCE_HINTS;
  readonly paths: string;
  readonly own: string;
  readonly zone: string | null;
  readonly expect: number | string;
}

const EMPTY: Form = { source: "zendesk", paths: "", own: "", zone: null, expect: "" };

function toNewImport(form: Form): NewImport {
  return {
    source: form.source,
    paths: linesOfText(form.paths),
    own: linesOfText(form.own),
    ...(form.zone ? { zone: form.zone } : {}),
    ...(typeof form.expect === "number" ? { expect: form.expect } : {}),
  };
}

const inWords = (folders: readonly string[]) => (folders.length > 0 ? `, in ${folders.join(" or ")}` : "");

/** @param folders where files have to lie; empty while nobody has said it yet. */
export function StartImport({ busy, folders }: { busy: boolean; folders: readonly string[] }) {
  const [folder = "/srv/imports"] = folders;
  const client = useQueryClient();
  const zones = useMemo(() => Intl.supportedValuesOf("timeZone"), []);
  const form = useForm<Form>({
    initialValues: EMPTY,
    validate: { paths: (value) => (linesOfText(value).length === 0 ? "Name at least one file or folder." : null) },
  });
  const start = useMutation({
    mutationFn: (body: NewImport) => post<unknown>("/api/imports", body),
    onSuccess: async () => {
      notifyDone("The import has started.");
      form.reset();
      await client.invalidateQueries({ queryKey: importsQuery.queryKey });
    },
  });
  return (
    <Card title="Start an import">
      <form onSubmit={form.onSubmit((values) => start.mutate(toNewImport(values)))}>
        <Stack gap="sm">
          {start.error && <ErrorPanel error={start.error} />}
          <Select
            label="Source"
            description={SOURCE_HINTS[form.values.source]}
            allowDeselect={false}
            data={SOURCE_OPTIONS}
            {...form.getInputProps("source")}
          />
          <Textarea
            label="Files or folders"
            description={`On the machine Casekeep runs on, one a line${inWords(folders)}. They are read in place and never copied.`}
            placeholder={`${folder}/tickets.json\n${folder}/comments`}
            required
            autosize
            minRows={2}
            maxRows={8}
            styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: 13 } }}
            {...form.getInputProps("paths")}
          />
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
            <Textarea
              label="Own addresses"
              description="Your side of a mail; one a line."
              placeholder="support@example.com"
              autosize
              minRows={1}
              maxRows={5}
              {...form.getInputProps("own")}
            />
            <Select
              label="Time zone"
              description="For dates that carry none."
              placeholder="As the source says"
              searchable
              clearable
              data={zones}
              {...form.getInputProps("zone")}
            />
            <NumberInput
              label="Cases expected"
              description="If the source tells its count."
              placeholder="Not known"
              min={0}
              allowDecimal={false}
              {...form.getInputProps("expect")}
            />
          </SimpleGrid>
          <Group justify="flex-end">
            <Button type="submit" loading={start.isPending} disabled={busy}>
              {busy ? "An import is running" : "Start"}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
