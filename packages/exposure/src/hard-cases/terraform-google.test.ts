import { describe, expect, it } from "vitest";
import { check } from "../index.ts";
import { worst } from "../testing/build.ts";

const said = (text: string, port = 9200, target?: RegExp): string =>
  worst(
    check([{ name: "main.tf", text }], { ports: [port] }).results.filter(
      (row) => row.protocol === "tcp" && (target?.test(row.target) ?? true),
    ),
  );
const NETWORK = `
resource "google_compute_network" "n" { name = "n" }
resource "google_compute_subnetwork" "s" {
  name = "s"
  network = google_compute_network.n.id
}
`;
const rule = (more: string, name = "r"): string => `
resource "google_compute_firewall" "${name}" {
  name    = "${name}"
  network = google_compute_network.n.name
  source_ranges = ["0.0.0.0/0"]
  ${more}
  allow {
    protocol = "tcp"
    ports    = ["9200"]
  }
}
`;
const machine = (more: string, inside = ""): string => `
resource "google_compute_instance" "m" {
  name = "m"
  ${more}
  network_interface {
    subnetwork = google_compute_subnetwork.s.id
    ${inside}
  }
}
`;
const OUTSIDE = "access_config {}";

describe("Terraform, Google machines", () => {
  it.each<[string, string, string]>([
    ["an external address", rule("") + machine("", OUTSIDE), "exposed"],
    ["none", rule("") + machine(""), "restricted"],
    ["a tag that it wears", rule(`target_tags = ["db"]`) + machine(`tags = ["db"]`, OUTSIDE), "exposed"],
    ["a tag that it wears, without an address", rule(`target_tags = ["db"]`) + machine(`tags = ["db"]`), "restricted"],
    [
      "a tag that nobody here wears may be worn elsewhere",
      rule(`target_tags = ["other"]`) + machine(`tags = ["db"]`, OUTSIDE),
      "exposed",
    ],
    [
      "an account that is made here",
      `${rule("target_service_accounts = [google_service_account.a.email]")}resource "google_service_account" "a" { account_id = "a" }\n${machine("service_account {\n    email = google_service_account.a.email\n  }", OUTSIDE)}`,
      "exposed",
    ],
    [
      "an account that is made here, without an address",
      `${rule("target_service_accounts = [google_service_account.a.email]")}resource "google_service_account" "a" { account_id = "a" }\n${machine("service_account {\n    email = google_service_account.a.email\n  }")}`,
      "restricted",
    ],
    [
      "another network's machine",
      rule("") + machine("", OUTSIDE).replace("subnetwork = google_compute_subnetwork.s.id", `network = "default"`),
      "exposed",
    ],
    [
      "a template of a group",
      rule(`target_tags = ["db"]`) +
        machine(`tags = ["db"]`, OUTSIDE).replace(`"google_compute_instance"`, `"google_compute_instance_template"`),
      "exposed",
    ],
    [
      "a deny at the same priority",
      rule("") + rule("").replace(/"r"/g, `"d"`).replace("allow {", "deny {") + machine("", OUTSIDE),
      "closed",
    ],
    [
      "a module that is given the network",
      `${rule(`source_ranges = ["10.0.0.0/8"]`).replace(`source_ranges = ["0.0.0.0/0"]`, "")}module "m" {\n  source = "acme/network/google"\n  network = google_compute_network.n.name\n}\n`,
      "unknown",
    ],
  ])("%s", (_, text, expected) => {
    expect(said(NETWORK + text)).toBe(expected);
  });
});

describe("Terraform, Google forwarding rules", () => {
  const proxy = (type: string, more: string): string => `
resource "google_compute_target_https_proxy" "p" { name = "p" }
resource "${type}" "f" {
  name       = "f"
  ${more}
}
`;
  it.each<[string, string, number, string]>([
    [
      "a global one is open at its port",
      proxy(
        "google_compute_global_forwarding_rule",
        `target = google_compute_target_https_proxy.p.id\n  port_range = "443"`,
      ),
      443,
      "exposed",
    ],
    [
      "and at no other",
      proxy(
        "google_compute_global_forwarding_rule",
        `target = google_compute_target_https_proxy.p.id\n  port_range = "443"`,
      ),
      444,
      "closed",
    ],
    [
      "an inner one",
      proxy(
        "google_compute_forwarding_rule",
        `target = google_compute_target_https_proxy.p.id\n  port_range = "443"\n  load_balancing_scheme = "INTERNAL_MANAGED"`,
      ),
      443,
      "restricted",
    ],
    [
      "a regional proxy",
      proxy(
        "google_compute_forwarding_rule",
        `target = google_compute_target_https_proxy.p.id\n  port_range = "443"\n  load_balancing_scheme = "EXTERNAL_MANAGED"`,
      ),
      443,
      "exposed",
    ],
  ])("%s", (_, text, port, expected) => {
    expect(said(text, port, /forwarding/)).toBe(expected);
  });
  it("one that passes packets on may lead to a machine without an address", () => {
    const pass = `resource "google_compute_forwarding_rule" "f" {\n  name = "f"\n  backend_service = "b"\n  ports = ["9200"]\n}\n`;
    expect(said(NETWORK + rule("") + machine("") + pass, 9200, /instance/)).toBe("unknown");
    expect(said(NETWORK + machine("") + pass, 9200, /instance/)).toBe("closed");
  });
});
