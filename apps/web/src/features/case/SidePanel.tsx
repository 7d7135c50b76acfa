import { Button } from "@mantine/core";
import { IconArrowMerge } from "@tabler/icons-react";
import { useMe } from "../../api/queries.ts";
import type { CaseDetail } from "../../api/types.ts";
import { AppLink } from "../../ui/AppLink.tsx";
import { CaseMetrics } from "./CaseMetrics.tsx";
import css from "./CasePage.module.css";
import { Facts } from "./Facts.tsx";
import { Properties } from "./Properties.tsx";

export function SidePanel({ item, onMerge }: { item: CaseDetail; onMerge: () => void }) {
  const me = useMe();
  return (
    <>
      <Properties item={item} />
      <h2 className={css.sideTitle}>About</h2>
      <Facts item={item} />
      {me?.can.audit && (
        <AppLink to="/audit" search={{ object: item.id }} fz={13}>
          Who opened or changed this case
        </AppLink>
      )}
      <h2 className={css.sideTitle}>Figures</h2>
      <CaseMetrics metrics={item.metrics} />
      {item.can.change && item.mergedInto === null && (
        <Button
          mt="lg"
          fullWidth
          variant="default"
          size="xs"
          leftSection={<IconArrowMerge size={15} aria-hidden />}
          onClick={onMerge}
        >
          Merge into another case …
        </Button>
      )}
    </>
  );
}
