import { lazy, Suspense } from "react";
import type { DrawingProps } from "./Drawing.tsx";

const Drawing = lazy(async () => ({ default: (await import("./Drawing.tsx")).Drawing }));

/** A chart. The drawing library is large, so figures and tables do not wait for it. */
export function Chart({ height = 240, ...rest }: Omit<DrawingProps, "height"> & { height?: number }) {
  return (
    <Suspense fallback={<div style={{ height }} />}>
      <Drawing height={height} {...rest} />
    </Suspense>
  );
}
