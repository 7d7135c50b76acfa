import { caseStoreConformance } from "./conformance/conformance.ts";
import { openEmbedded } from "./embedded.ts";

caseStoreConformance("embedded", (folder, options) => openEmbedded({ folder, ...options }));
