// Sets light or dark before the first paint; a file of its own because the content policy allows no inline script.
(() => {
  let kept = "auto";
  try {
    kept = localStorage.getItem("casekeep-scheme") ?? "auto";
  } catch {
    // Storage may be forbidden; the system's choice then stands.
  }
  const dark = kept === "dark" || (kept !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
})();
