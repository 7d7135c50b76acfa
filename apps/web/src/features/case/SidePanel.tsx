import { Button } from "@mantine/core";
import { IconArrowMerge } from "@tabler/icons-react";
import type { CaseDetail } from "../../api/types.ts";
import { CaseMetrics } from "./CaseMetrics.tsx";
import css from "./CasePage.module.css";
import { Facts } from "./Facts.tsx";
import { Properties } from "./Properties.tsx";

export function SidePanel({ item, onMerge }: { item: CaseDetail; onMerge: () => void }) {
  return (
    <>
      <Properties item={item} />
      <h2 className={css.sideTitle}>About</h2>
      <Facts item={item} />
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
