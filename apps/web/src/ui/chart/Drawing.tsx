import { useComputedColorScheme } from "@mantine/core";
import { useReducedMotion } from "@mantine/hooks";
import { useEffect, useRef } from "react";
import { type ChartOption, getInstanceByDom, init } from "./echarts.ts";
import { type Palette, readPalette } from "./palette.ts";

export interface DrawingProps {
  /** Called again when the colours change, and whenever it is another function. */
  readonly build: (palette: Palette) => ChartOption;
  readonly label: string;
  /** In pixels. */
  readonly height: number;
}

/** Draws with the page's own colours, again when the scheme changes. The label says what a reader would see. */
export function Drawing({ build, label, height }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  const scheme = useComputedColorScheme("light");
  const still = useReducedMotion();
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const chart = init(element, null, { renderer: "svg" });
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, []);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    // The scheme is an attribute of the document; its colours are read anew for each drawing.
    const palette = readPalette(scheme);
    getInstanceByDom(element)?.setOption(
      { animation: !still, animationDuration: 250, textStyle: { fontFamily: palette.font }, ...build(palette) },
      { notMerge: true },
    );
  }, [build, scheme, still]);
  return <div ref={place} role="img" aria-label={label} style={{ height, width: "100%" }} />;
}
