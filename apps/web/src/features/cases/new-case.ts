import type { NewCase, Priority } from "../../api/types.ts";
import { valueLabel } from "../../lib/labels.ts";

type Channel = NonNullable<NewCase["channel"]>;

export interface NewCaseForm {
  readonly subject: string;
  readonly body: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly channel: Channel | null;
  readonly product: string | null;
  readonly priority: Priority | null;
  readonly team: string | null;
  readonly country: string;
  readonly language: string;
  readonly tags: string[];
}

export const EMPTY_CASE: NewCaseForm = {
  subject: "",
  body: "",
  name: "",
  email: "",
  phone: "",
  channel: null,
  product: null,
  priority: null,
  team: null,
  country: "",
  language: "",
  tags: [],
};

const CHANNELS: readonly Channel[] = ["phone", "email", "chat", "web", "social", "api"];
export const CHANNEL_OPTIONS = CHANNELS.map((value) => ({ value, label: valueLabel("channel", value) }));

function filled<Value extends Record<string, unknown>>(values: Value): Partial<Value> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<Value>;
}

/** Leaves out every field that was not filled in, so that the server's defaults stand. */
export function toNewCase(form: NewCaseForm): NewCase {
  const requester = filled({ name: form.name.trim(), email: form.email.trim(), phone: form.phone.trim() });
  const fields = filled({
    channel: form.channel,
    product: form.product,
    priority: form.priority,
    team: form.team,
    country: form.country.trim().toUpperCase(),
    language: form.language.trim(),
    tags: form.tags,
  });
  return {
    subject: form.subject.trim(),
    body: form.body.trim(),
    ...(Object.keys(requester).length > 0 ? { requester } : {}),
    ...fields,
  } as NewCase;
}
