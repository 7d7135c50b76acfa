import {
  IconChartHistogram,
  IconDatabaseImport,
  IconInbox,
  IconListSearch,
  IconShieldCheck,
  IconShieldSearch,
  IconUsers,
} from "@tabler/icons-react";
import type { Me } from "../api/types.ts";

type Can = Me["can"];

interface Place {
  readonly to: "/cases" | "/dashboards" | "/imports" | "/people" | "/audit" | "/exposure" | "/quality";
  readonly label: string;
  readonly Icon: typeof IconInbox;
  /** Pressed after "g". */
  readonly key: string;
  /** How the sheet of shortcuts calls it. */
  readonly named: string;
  readonly needs: keyof Can;
}

/** The pages of the rail. What each may show is the server's decision; this only saves asking for what it would refuse. */
export const PLACES: readonly Place[] = [
  { to: "/cases", label: "Cases", Icon: IconInbox, key: "c", named: "the cases", needs: "readCases" },
  {
    to: "/dashboards",
    label: "Dashboards",
    Icon: IconChartHistogram,
    key: "d",
    named: "the dashboards",
    needs: "metrics",
  },
  { to: "/imports", label: "Imports", Icon: IconDatabaseImport, key: "i", named: "the imports", needs: "import" },
  { to: "/people", label: "People", Icon: IconUsers, key: "p", named: "the people", needs: "people" },
  { to: "/audit", label: "Audit", Icon: IconListSearch, key: "a", named: "the audit trail", needs: "audit" },
  { to: "/exposure", label: "Exposure", Icon: IconShieldSearch, key: "e", named: "the exposure", needs: "guard" },
  {
    to: "/quality",
    label: "Quality",
    Icon: IconShieldCheck,
    key: "q",
    named: "the redaction quality",
    needs: "quality",
  },
];

/** The places that somebody may go to. */
export const placesFor = (can: Can | undefined): readonly Place[] =>
  PLACES.filter(({ needs }) => can?.[needs] === true);

/** Whether somebody may see the page at an address; pages outside the rail are everybody's. */
export function maySee(pathname: string, can: Can | undefined): boolean {
  const place = PLACES.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
  return place === undefined || can?.[place.needs] === true;
}
