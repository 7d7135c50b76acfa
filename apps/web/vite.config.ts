import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The server's content policy allows nothing inline and nothing from elsewhere: no data: assets, no inline polyfill. */
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { host: "127.0.0.1", proxy: { "/api": "http://127.0.0.1:7300" } },
});
