import { caseStoreConformance, shareUnlessWhole } from "./conformance/conformance.ts";
import { openEmbedded } from "./embedded.ts";

// Windows so small that every page of these few cases is put together from several, as it is in a store of millions.
caseStoreConformance(
  "embedded",
  (folder, options) => openEmbedded({ folder, ...options, diagnostics: { firstWindow: 30, sampled: 370 } }),
  { share: shareUnlessWhole(1 / 3) },
);
