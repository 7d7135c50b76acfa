import {
  Badge,
  createTheme,
  Drawer,
  Loader,
  localStorageColorSchemeManager,
  type MantineColorsTuple,
  type MantineThemeOverride,
  Modal,
  Tooltip,
} from "@mantine/core";

/** The brand's green; white on shade 7 has a contrast of 6:1, on shade 6 (dark) of 4.5:1. */
const keep: MantineColorsTuple = [
  "#e9f6f4",
  "#d3ebe8",
  "#a5d7d1",
  "#74c2b9",
  "#4fb3a8",
  "#2f9b91",
  "#17847b",
  "#0f6e68",
  "#0b5b56",
  "#064540",
];

/** Mantine's red, its two filled shades darker: white on them has a contrast of 5:1. */
const red: MantineColorsTuple = [
  "#fff5f5",
  "#ffe3e3",
  "#ffc9c9",
  "#ffa8a8",
  "#ff8787",
  "#ff6b6b",
  "#d03434",
  "#c02626",
  "#a61e1e",
  "#8c1a1a",
];

/** Mantine's dark greys, tinted towards the brand so that both schemes feel like one product. */
const dark: MantineColorsTuple = [
  "#e6eceb",
  "#c3cdcb",
  "#9aa8a5",
  "#63716f",
  "#3b4847",
  "#273131",
  "#1c2525",
  "#161d1d",
  "#0f1414",
  "#0b1010",
];

export const FONT = '"Inter Variable", Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
export const MONO = 'ui-monospace, "SF Mono", "Cascadia Mono", "JetBrains Mono", "DejaVu Sans Mono", monospace';

export const theme: MantineThemeOverride = createTheme({
  primaryColor: "keep",
  primaryShade: { light: 7, dark: 6 },
  colors: { keep, dark, red },
  fontFamily: FONT,
  fontFamilyMonospace: MONO,
  headings: { fontFamily: FONT, fontWeight: "650" },
  defaultRadius: "md",
  radius: { md: "8px" },
  cursorType: "pointer",
  respectReducedMotion: true,
  fontSizes: { xs: "12px", sm: "13.5px", md: "15px", lg: "17px", xl: "20px" },
  components: {
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 250, withArrow: true, multiline: true, maw: 320 } }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.45 },
        closeButtonProps: { "aria-label": "Close" },
      },
    }),
    Drawer: Drawer.extend({ defaultProps: { closeButtonProps: { "aria-label": "Close" } } }),
    // A dot beside ordinary text: the tinted variants miss the contrast that small text needs.
    Badge: Badge.extend({ defaultProps: { variant: "dot", tt: "none", fw: 550 } }),
    Loader: Loader.extend({ defaultProps: { type: "dots" } }),
  },
});

export const schemeManager = localStorageColorSchemeManager({ key: "casekeep-scheme" });
