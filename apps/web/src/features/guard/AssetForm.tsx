import { Button, Group, Modal, MultiSelect, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import type { GuardAsset } from "../../api/types.ts";
import { listOf, parsePorts, parseProbes, portsText, probesText } from "./asset-text.ts";
import { HoldsUpOpening } from "./HoldsUpOpening.tsx";
import { Meanwhile } from "./Meanwhile.tsx";
import { Refused, type Saving } from "./Refused.tsx";
import type { Since } from "./since-opened.ts";

const KINDS = [
  { value: "keep", label: "This keep" },
  { value: "store", label: "A store of it" },
  { value: "other", label: "Something else" },
];
const BEHIND = [
  { value: "any", label: "Each source is a way in of its own" },
  { value: "every", label: "Traffic passes every source" },
];

const EMPTY: GuardAsset = {
  name: "",
  kind: "store",
  addresses: [],
  targets: [],
  ports: [],
  allowed: [],
  sources: [],
  behind: "any",
  probe: [],
};

/** One asset: what it is, where, on which ports, and who may reach it. */
export function AssetForm(
  props: Saving & {
    /** As it was when the form was opened. */
    readonly asset: GuardAsset | undefined;
    readonly since: Since;
    readonly sources: readonly string[];
    readonly sealed: boolean;
    readonly onSave: (asset: GuardAsset) => void;
    readonly onClose: () => void;
  },
) {
  const before = props.asset ?? EMPTY;
  const [name, setName] = useState(before.name);
  const [kind, setKind] = useState(before.kind);
  const [addresses, setAddresses] = useState(before.addresses.join("\n"));
  const [targets, setTargets] = useState(before.targets.join("\n"));
  const [ports, setPorts] = useState(portsText(before.ports));
  const [allowed, setAllowed] = useState(before.allowed.join("\n"));
  const [sources, setSources] = useState<string[]>(before.sources);
  const [behind, setBehind] = useState(before.behind);
  const [arrives, setArrives] = useState(before.interface ?? "");
  const [probe, setProbe] = useState(probesText(before.probe));
  const parsedPorts = parsePorts(ports);
  const parsedProbes = parseProbes(probe);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (parsedPorts.problem || parsedProbes.problem) return;
    props.onSave({
      name: name.trim(),
      kind,
      addresses: listOf(addresses),
      targets: listOf(targets),
      ports: parsedPorts.ports,
      allowed: listOf(allowed),
      sources,
      behind,
      probe: parsedProbes.probe,
      ...(arrives.trim() && { interface: arrives.trim() }),
    });
  };
  return (
    <Modal opened onClose={props.onClose} title={props.asset ? `Change ${before.name}` : "Declare an asset"} size="lg">
      <form onSubmit={submit}>
        <Stack gap="sm">
          {props.sealed && props.asset && <HoldsUpOpening />}
          <Refused {...props} />
          <Meanwhile name={before.name} since={props.since}>
            Saving declares it as it stands here all the same.
          </Meanwhile>
          <Group grow align="flex-start">
            <TextInput
              label="Name"
              description="Letters, digits, dot, dash, underscore"
              required
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              data-autofocus
            />
            <Select
              label="What it is"
              description="Shown beside its verdict"
              allowDeselect={false}
              data={KINDS}
              value={kind}
              onChange={(value) => value && setKind(value as GuardAsset["kind"])}
            />
          </Group>
          <Group grow align="flex-start">
            <Textarea
              label="Addresses"
              description="One a line, as its own network sees it"
              autosize
              minRows={2}
              maxRows={8}
              placeholder="10.1.0.4"
              value={addresses}
              onChange={(event) => setAddresses(event.currentTarget.value)}
            />
            <Textarea
              label="Or targets in the rules"
              description="Where it has no address of its own; * for anything"
              autosize
              minRows={2}
              maxRows={8}
              placeholder="StatefulSet css/search*"
              value={targets}
              onChange={(event) => setTargets(event.currentTarget.value)}
            />
          </Group>
          <TextInput
            label="Ports"
            description="Such as 9200-9300, 5601 or 53/udp. None means every port"
            value={ports}
            error={parsedPorts.problem || undefined}
            onChange={(event) => setPorts(event.currentTarget.value)}
          />
          <Textarea
            label="Who may reach it"
            description="Addresses, ranges or names as the rules have them, one a line. Whoever else does is a finding"
            autosize
            minRows={2}
            maxRows={10}
            placeholder="10.20.0.0/16"
            value={allowed}
            onChange={(event) => setAllowed(event.currentTarget.value)}
          />
          <Group grow align="flex-start">
            <MultiSelect
              label="Sources of rules that stand before it"
              description="None means all that speak of it"
              data={[...props.sources]}
              value={sources}
              onChange={setSources}
            />
            <Select
              label="Where there are several"
              description="How the sources belong together"
              allowDeselect={false}
              data={BEHIND}
              value={behind}
              onChange={(value) => value && setBehind(value as GuardAsset["behind"])}
            />
          </Group>
          <TextInput
            label="Interface"
            description="Where the outside arrives, for rules that name one"
            maxLength={60}
            placeholder="eth0"
            value={arrives}
            onChange={(event) => setArrives(event.currentTarget.value)}
          />
          <Textarea
            label="What a probe outside tries"
            description="One a line: host:port, then a service, closed or guarded, and a path where it matters"
            autosize
            minRows={2}
            maxRows={8}
            placeholder="search-1.example.com:9200 elasticsearch closed"
            value={probe}
            error={parsedProbes.problem || undefined}
            onChange={(event) => setProbe(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={props.onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={props.saving}>
              {props.asset ? "Save" : "Declare it"}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
