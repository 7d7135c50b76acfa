import { Button, Group, Modal, Select, SimpleGrid, Stack, TagsInput, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { post } from "../../api/client.ts";
import { agentsQuery, facetsQuery } from "../../api/queries.ts";
import type { Changed, NewCase } from "../../api/types.ts";
import { PRIORITY_LABELS } from "../../lib/labels.ts";
import { useHere } from "../../lib/use-here.ts";
import { ErrorPanel } from "../../ui/ErrorPanel.tsx";
import { notifyDone, notifyFailed } from "../../ui/notify.ts";
import { caseDraft, keepCaseDraft } from "./case-draft.ts";
import { CHANNEL_OPTIONS, EMPTY_CASE, type NewCaseForm, toNewCase } from "./new-case.ts";

const PRIORITIES = Object.entries(PRIORITY_LABELS).map(([value, label]) => ({ value, label }));

export function NewCaseDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const here = useHere(opened);
  const agents = useQuery(agentsQuery).data;
  const facets = useQuery({ ...facetsQuery({ facets: "product" }), enabled: opened }).data?.facets;
  const form = useForm<NewCaseForm>({
    initialValues: caseDraft(),
    onValuesChange: keepCaseDraft,
    validate: {
      subject: (value) => (value.trim() === "" ? "Say in a few words what it is about." : null),
      body: (value) => (value.trim() === "" ? "Write what the customer said." : null),
      country: (value) => (/^([A-Za-z]{2})?$/.test(value.trim()) ? null : "Two letters, such as DE."),
    },
  });
  const create = useMutation({
    mutationFn: (body: NewCase) => post<Changed>("/api/cases", body),
    onSuccess: async ({ id }, made) => {
      // What was typed into it since is another case.
      if (JSON.stringify(toNewCase(caseDraft())) === JSON.stringify(made)) {
        keepCaseDraft(EMPTY_CASE);
        form.setValues(EMPTY_CASE);
      }
      notifyDone("The case was made.");
      void client.invalidateQueries({ queryKey: ["cases"] });
      if (!here.current) return;
      onClose();
      await navigate({ to: "/cases/$id", params: { id } });
    },
    onError: () => {
      if (!here.current) notifyFailed("The case was not made. What you wrote is kept under New case.");
    },
  });
  const products = facets?.product?.map(({ value }) => value).filter((value) => value !== "") ?? [];
  return (
    <Modal opened={opened} onClose={onClose} title="New case" size="lg">
      <form onSubmit={form.onSubmit((values) => create.mutate(toNewCase(values)))}>
        <Stack gap="sm">
          {create.error && <ErrorPanel error={create.error} />}
          <TextInput
            label="Subject"
            required
            data-autofocus
            maxLength={500}
            dir="auto"
            {...form.getInputProps("subject")}
          />
          <Textarea
            label="What the customer said"
            description="Personal data is sealed before anything is stored."
            required
            autosize
            minRows={4}
            maxRows={12}
            dir="auto"
            {...form.getInputProps("body")}
          />
          <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
            <TextInput label="Customer's name" maxLength={200} autoComplete="off" {...form.getInputProps("name")} />
            <TextInput
              label="E-mail"
              type="email"
              maxLength={320}
              autoComplete="off"
              {...form.getInputProps("email")}
            />
            <TextInput label="Phone" type="tel" maxLength={60} autoComplete="off" {...form.getInputProps("phone")} />
            <Select label="Channel" data={CHANNEL_OPTIONS} clearable {...form.getInputProps("channel")} />
            <Select label="Product" data={products} searchable clearable {...form.getInputProps("product")} />
            <Select label="Priority" data={PRIORITIES} clearable {...form.getInputProps("priority")} />
            <Select label="Team" data={agents?.teams ?? []} searchable clearable {...form.getInputProps("team")} />
            <TextInput label="Country" placeholder="DE" maxLength={2} {...form.getInputProps("country")} />
            <TextInput label="Language" placeholder="de" maxLength={20} {...form.getInputProps("language")} />
          </SimpleGrid>
          <TagsInput label="Tags" maxTags={50} {...form.getInputProps("tags")} />
          <Group justify="flex-end" mt="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={create.isPending}>
              Create the case
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
