import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { ApiError, unreachable } from "../api/client.ts";
import { meQuery } from "../api/queries.ts";
import { FILTER_NAMES, parseSearch, pick, stringifySearch } from "../lib/url-state.ts";
import { ErrorPanel } from "../ui/ErrorPanel.tsx";
import { Missing } from "./Missing.tsx";
import { queryClient, whenSignedOut } from "./query-client.ts";

/** A page's own file. Without a connection that is the reason told. */
const page: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(
    () => load().catch((cause: unknown) => Promise.reject(navigator.onLine ? cause : unreachable())),
    name,
  );

const root = createRootRoute({ notFoundComponent: Missing });

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (search) => pick(search, ["next"]),
  component: page(() => import("../features/session/SignInPage.tsx"), "SignInPage"),
});

const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome",
  component: page(() => import("../features/session/WelcomePage.tsx"), "WelcomePage"),
});

/** Everything behind sign-in. What each page may show is the server's decision; this only saves a detour. */
const app = createRoute({
  getParentRoute: () => root,
  id: "app",
  component: page(() => import("./Shell.tsx"), "Shell"),
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(meQuery);
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) {
        const next = location.href === "/" ? undefined : location.href;
        throw redirect({ to: "/sign-in", search: { next }, replace: true });
      }
      throw error;
    }
  },
});

const home = createRoute({
  getParentRoute: () => app,
  path: "/",
  beforeLoad: () => {
    const can = queryClient.getQueryData(meQuery.queryKey)?.can;
    const to = can?.readCases ? "/cases" : can?.metrics ? "/dashboards" : can?.audit ? "/audit" : "/security";
    throw redirect({ to, replace: true });
  },
});

const cases = createRoute({
  getParentRoute: () => app,
  path: "/cases",
  validateSearch: (search) => pick(search, [...FILTER_NAMES, "q", "find", "sort"]),
  component: page(() => import("../features/cases/CasesPage.tsx"), "CasesPage"),
});

const oneCase = createRoute({
  getParentRoute: () => app,
  path: "/cases/$id",
  component: page(() => import("../features/case/CasePage.tsx"), "CasePage"),
});

const dashboards = createRoute({
  getParentRoute: () => app,
  path: "/dashboards",
  validateSearch: (search) =>
    pick(search, [...FILTER_NAMES, "grain", "split", "calendar", "metric", "dimension", "at"]),
  component: page(() => import("../features/dashboards/DashboardsPage.tsx"), "DashboardsPage"),
});

const imports = createRoute({
  getParentRoute: () => app,
  path: "/imports",
  component: page(() => import("../features/imports/ImportsPage.tsx"), "ImportsPage"),
});

const people = createRoute({
  getParentRoute: () => app,
  path: "/people",
  component: page(() => import("../features/people/PeoplePage.tsx"), "PeoplePage"),
});

const audit = createRoute({
  getParentRoute: () => app,
  path: "/audit",
  validateSearch: (search) => pick(search, ["actor", "action", "object", "outcome", "from", "to"]),
  component: page(() => import("../features/audit/AuditPage.tsx"), "AuditPage"),
});

const security = createRoute({
  getParentRoute: () => app,
  path: "/security",
  component: page(() => import("../features/session/SecurityPage.tsx"), "SecurityPage"),
});

const exposure = createRoute({
  getParentRoute: () => app,
  path: "/exposure",
  component: page(() => import("../features/guard/ExposurePage.tsx"), "ExposurePage"),
});

const quality = createRoute({
  getParentRoute: () => app,
  path: "/quality",
  component: page(() => import("../features/quality/QualityPage.tsx"), "QualityPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    welcome,
    app.addChildren([home, cases, oneCase, dashboards, imports, people, audit, exposure, quality, security]),
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  scrollRestoration: true,
  // A file of a page that did not come is not asked for again by the page itself, nor its styles: loading anew does it.
  defaultErrorComponent: ({ error }) => (
    <main style={{ maxWidth: 640, margin: "10vh auto", padding: 16 }}>
      <ErrorPanel error={error} onRetry={() => window.location.reload()} />
    </main>
  ),
});

whenSignedOut(() => {
  queryClient.removeQueries({ queryKey: meQuery.queryKey });
  const { pathname, href } = router.state.location;
  if (pathname === "/sign-in" || pathname === "/welcome") return;
  void router.navigate({ to: "/sign-in", search: { next: href } });
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
