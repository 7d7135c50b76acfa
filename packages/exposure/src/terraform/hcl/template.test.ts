import { describe, expect, it } from "vitest";
import { check } from "../../check.ts";
import { evaluate } from "./evaluate.ts";
import { parseHcl, parseTemplate } from "./parse.ts";

const names = { resolve: (root: string) => `<<${root}>>` };
const text = (template: string, given: Record<string, unknown> = {}): unknown =>
  evaluate(parseTemplate(template), { ...names, bound: new Map(Object.entries(given)) });
const value = (hcl: string, given: Record<string, unknown> = {}): unknown =>
  evaluate(parseHcl(`x = ${hcl}\n`).attributes[0]!.value, { ...names, bound: new Map(Object.entries(given)) });

/** Worked out by hand from the language's own page on templates. */
describe("templates", () => {
  it.each<[string, string, Record<string, unknown>, unknown]>([
    ["a branch", "%{ if on }yes%{ else }no%{ endif }", { on: true }, "yes"],
    ["the other branch", "%{ if on }yes%{ else }no%{ endif }", { on: false }, "no"],
    ["a branch without another", "a%{ if on } b%{ endif }", { on: false }, "a"],
    ["a loop", "%{ for p in ports }${p};%{ endfor }", { ports: [80, 443] }, "80;443;"],
    ["a loop with keys", "%{ for k, v in m }${k}=${v} %{ endfor }", { m: { a: 1, b: 2 } }, "a=1 b=2 "],
    [
      "strip markers take a line's rest",
      "%{ for p in ports ~}\n- ${p}\n%{ endfor ~}\nend",
      { ports: [1, 2] },
      "- 1\n- 2\nend",
    ],
    ["and no more than that", "%{ if true ~}\n  - x\n%{~ endif }", {}, "  - x"],
    [
      "nested",
      "%{ for a in as }%{ if a.on }${a.n}%{ endif }%{ endfor }",
      {
        as: [
          { on: true, n: 1 },
          { on: false, n: 2 },
        ],
      },
      "1",
    ],
    ["escaped signs are text", "$${x} %%{ if }", {}, "${x} %{ if }"],
    ["one value keeps its type", "${ports}", { ports: [1] }, [1]],
    ["a backslash is text", "a\\nb", {}, "a\\nb"],
  ])("%s", (_, template, given, expected) => {
    expect(text(template, given)).toEqual(expected);
  });

  it("an indented heredoc loses its indent beside values and directives", () => {
    const made = value("<<-EOT\n    - ${a}\n      b: 1\n    %{ if true }- c\n    %{ endif }\n  EOT\n", { a: "x" });
    expect(made).toBe("- x\n  b: 1\n- c\n\n");
  });

  it.each([
    ["%{ if x }a", "does not end"],
    ["%{ endfor }", "without a beginning"],
    ["%{ while x }", "is no directive"],
    ["${a", 'expected "}"'],
  ])("%s is an error with its line", (template, reason) => {
    expect(() => parseTemplate(template)).toThrow(new RegExp(`^line 1: .*${reason}`));
  });
});

describe("templates that are an attack", () => {
  it("nesting ends with an error", () => {
    expect(() => parseTemplate("%{ if true }".repeat(100_000))).toThrow(/nested deeper/);
  });
  it("a long text takes time as its length", () => {
    const started = performance.now();
    parseTemplate("a ~ % $ { ${x} %{ if y }b%{ endif }\n".repeat(20_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("functions of text and of errors", () => {
  it.each<[string, unknown]>([
    ['can(tonumber("x"))', false],
    ['can(tonumber("7"))', true],
    ['try(tonumber("x"), 5)', 5],
    [
      'csvdecode("a,b\\n1,2\\n3,\\"x, y\\"\\n")',
      [
        { a: "1", b: "2" },
        { a: "3", b: "x, y" },
      ],
    ],
    ['csvdecode("a,b\\n1,\\n")', [{ a: "1", b: "" }]],
    ['setintersection(["a","b"], ["b"], ["b","c"])', ["b"]],
    ['matchkeys(["x","y"], ["1","2"], ["2"])', ["y"]],
    ['trim("..a.b..", ".")', "a.b"],
    ['tolist(toset(["b", "a", "b"]))[0]', "a"],
    ["tolist(toset([10, 9]))[0]", 9],
    ["[for k, v in { b = 1, a = 2 } : v]", [2, 1]],
    ['[for k, v in { "9" = 1, "10" = 2 } : v]', [2, 1]],
    ['templatestring("${y}", { y = 4 })', "<<y>>"],
  ])("%s", (hcl, expected) => {
    const made = value(hcl);
    if (typeof expected === "string" && expected.startsWith("<<")) expect(String(made)).toMatch(/^<</);
    else expect(made).toEqual(expected);
  });
  it("rows of another length are no table", () => {
    expect(String(value('csvdecode("a,b\\n1\\n")'))).toMatch(/^<</);
  });
});

describe("templatefile", () => {
  const main = (call: string): string => `resource "aws_security_group" "s" {
  name = "s"
  dynamic "ingress" {
    for_each = yamldecode(${call})
    content {
      from_port   = ingress.value.port
      to_port     = ingress.value.port
      protocol    = "tcp"
      cidr_blocks = [ingress.value.cidr]
    }
  }
}
`;
  const call = 'templatefile("${path.module}/rules.tftpl", { ports = [9200, 9300], cidr = "0.0.0.0/0" })';
  const rules = '%{ for p in ports ~}\n- port: ${p}\n  cidr: "${cidr}"\n%{ endfor ~}\n';
  const judged = (template: string | undefined, called = call) =>
    check([
      { name: "net/main.tf", text: main(called) },
      ...(template === undefined ? [] : [{ name: "net/rules.tftpl", text: template }]),
    ]);

  it("is rendered with the names it is given", () => {
    const made = judged(rules);
    expect(made.results).toMatchObject([
      { ports: ["9200"], verdict: "exposed", sources: ["0.0.0.0/0"] },
      { ports: ["9300"], verdict: "exposed", sources: ["0.0.0.0/0"] },
    ]);
    expect(made.unreadable).toEqual([]);
  });
  it.each<[string, string | undefined, string]>([
    ["a file that is not in the input", undefined, call],
    ["a name that it is not given", "- port: ${port}\n", call],
    ["a template that does not end", "%{ for p in ports ~}\n", call],
  ])("%s settles nothing", (_, template, called) => {
    expect(judged(template, called).results.map((row) => row.verdict)).toContain("unknown");
  });
});

describe("JSON syntax", () => {
  it("quotes inside a value's braces are the language's own", () => {
    const text = JSON.stringify({
      locals: { open: true },
      resource: {
        aws_security_group: {
          s: {
            ingress: [
              {
                from_port: 9200,
                to_port: 9200,
                protocol: "tcp",
                cidr_blocks: ['${local.open ? "0.0.0.0/0" : "10.0.0.0/8"}'],
              },
            ],
          },
        },
      },
    });
    const made = check([{ name: "main.tf.json", text }]);
    expect(made.results).toMatchObject([{ verdict: "exposed", sources: ["0.0.0.0/0"] }]);
    expect(made.unreadable).toEqual([]);
  });
});
