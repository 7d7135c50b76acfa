import { describe, expect, it } from "vitest";
import { check } from "../check.ts";
import { worst } from "../testing/build.ts";

const compose = (ports: string) => ({
  name: "compose.yaml",
  text: `services:\n  db:\n    image: search:8\n    ports:\n${ports}\n  inner:\n    image: other\n    expose: ["9200"]\n`,
});
const at = (ports: string, port: number): string => {
  const rows = check([compose(ports)], { ports: [port] }).results;
  return worst(rows.filter((row) => row.protocol === "tcp"));
};

describe("Docker Compose", () => {
  it.each<[string, string, number, string]>([
    ["a port on every address", '      - "9200:9200"', 9200, "exposed"],
    ["the host's port counts, not the container's", '      - "8080:9200"', 9200, "closed"],
    ["the host's port counts", '      - "8080:9200"', 8080, "exposed"],
    ["loopback", '      - "127.0.0.1:9200:9200"', 9200, "closed"],
    ["IPv6 loopback", '      - "[::1]:9200:9200"', 9200, "closed"],
    ["one address", '      - "192.0.2.7:9200:9200"', 9200, "exposed"],
    ["IPv6 everywhere", '      - "[::]:9200:9200"', 9200, "exposed"],
    ["a range", '      - "9100-9300:100-300"', 9200, "exposed"],
    ["beside a range", '      - "9100-9199:100-199"', 9200, "closed"],
    ["UDP alone", '      - "9200:9200/udp"', 9200, "closed"],
    ["a container port alone gets a port of the host's own choice", '      - "9200"', 9200, "closed"],
    ["a port of the host's own choice", "      - 9200", 40000, "exposed"],
    ["a variable with a default", '      - "${PORT:-9200}:9200"', 9200, "exposed"],
    ["a variable without one", '      - "${PORT}:9200"', 9200, "unknown"],
    ["an address that is a variable", '      - "${BIND}:9200:9200"', 9200, "unknown"],
    ["an address with a default", '      - "${BIND:-127.0.0.1}:9200:9200"', 9200, "closed"],
    ["the long form", "      - {target: 9200, published: 9200}", 9200, "exposed"],
    [
      "the long form, as text and on loopback",
      '      - {target: 9200, published: "9200", host_ip: 127.0.0.1}',
      9200,
      "closed",
    ],
    ["the long form, a range", '      - {target: 9200, published: "9199-9201", mode: host}', 9200, "exposed"],
    ["no sense", '      - "a:b:c"', 9200, "unknown"],
  ])("%s", (_, ports, port, expected) => {
    expect(at(ports, port)).toBe(expected);
  });

  it("names the line of what publishes it, and the file of what it cannot read", () => {
    const report = check([compose('      - "9200:9200"')], { ports: [9200] });
    expect(report.results[0]).toMatchObject({
      target: "db",
      responsible: [{ rule: "db publishes *:9200", file: "compose.yaml", line: 5 }],
    });
    const other = check([
      { name: "compose.yaml", text: "include: [other.yaml]\nservices: {a: {extends: {service: b}}}" },
    ]);
    expect(other.unreadable.map((one) => one.reason)).toEqual([
      "line 1: include: other files, which are not read",
      "line 2: a: extends another service, whose ports are not read",
    ]);
  });

  it.each<[string, string, string, number, string]>([
    ["a value goes before a default", "BIND=0.0.0.0\n", '"${BIND:-127.0.0.1}:9200:9200"', 9200, "exposed"],
    ["a value in quotes, with a remark", 'export BIND="127.0.0.1" # inside\n', '"${BIND}:9200:9200"', 9200, "closed"],
    ["a value without quotes, with a remark", "PORT=9200 # search\r\n", '"$PORT:9200"', 9200, "exposed"],
    ["an empty value takes the default after a colon", "PORT=\n", '"${PORT:-9200}:9200"', 9200, "exposed"],
    ["and is none without", "BIND=\n", '"${BIND-127.0.0.1:}9200:9200"', 9200, "exposed"],
    ["what stands for a value that is there", "PUBLIC=1\n", '"${PUBLIC:+0.0.0.0:}9200:9200"', 9200, "exposed"],
    ["and for nothing where it is empty", "LOCAL=\n", '"${LOCAL:+127.0.0.1:}9200:9200"', 9200, "exposed"],
    ["a value that is asked for", "PORT=9200\n", '"${PORT:?say which}:9200"', 9200, "exposed"],
    ["another variable's value is no answer", "OTHER=9200\n", '"${PORT}:9200"', 9200, "unknown"],
    ["a value of another one", "A=9200\nPORT=${A}\n", '"${PORT}:9200"', 9200, "exposed"],
    ["a remark is none", "# PORT=9200\n", '"${PORT:-9300}:9200"', 9200, "closed"],
  ])(".env: %s", (_, env, port, asked, expected) => {
    const files = [compose(`      - ${port}`), { name: ".env", text: env }];
    const made = check(files, { ports: [asked] });
    expect(worst(made.results.filter((row) => row.protocol === "tcp"))).toBe(expected);
    expect(made.unreadable).toEqual([]);
  });

  it(".env of another folder is none of its own", () => {
    const made = check([
      compose('      - "${BIND:-127.0.0.1}:9200:9200"'),
      { name: "other/.env", text: "BIND=0.0.0.0\n" },
    ]);
    expect(worst(made.results)).toBe("closed");
  });

  it("a file in which nothing is published says so", () => {
    const report = check([{ name: "compose.yaml", text: "services: {db: {image: search}}\n" }]);
    expect(report).toMatchObject({
      results: [],
      unreadable: [],
      assumptions: ["compose.yaml: no service publishes a port"],
    });
  });
});
