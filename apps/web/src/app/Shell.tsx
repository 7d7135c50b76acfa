import { useDisclosure } from "@mantine/hooks";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, Navigate, Outlet, useLocation, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { sealQuery } from "../api/guard.ts";
import { useMe } from "../api/queries.ts";
import { GuardStrip } from "../features/guard/GuardStrip.tsx";
import { Reopened, SealedPage } from "../features/sealed/SealedPage.tsx";
import { useShortcuts } from "../lib/shortcuts.ts";
import { forget } from "../lib/tab-memory.ts";
import { AccountMenu } from "./AccountMenu.tsx";
import { HelpSheet } from "./HelpSheet.tsx";
import { NotYours } from "./Missing.tsx";
import { maySee, placesFor } from "./places.ts";
import css from "./Shell.module.css";

/** Pages that say as much while the keep is sealed as before; whoever must lose their way in loses it before it opens. */
const WITHOUT_DATA = ["/exposure", "/audit", "/people", "/security"];

export function Shell() {
  const me = useMe();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [help, { open, close }] = useDisclosure(false);
  const can = me?.can;
  const places = placesFor(can);
  useShortcuts({
    "?": open,
    ...Object.fromEntries(places.map(({ key, to }) => [`g ${key}`, () => void navigate({ to })])),
  });
  const { pathname } = useLocation();
  const seal = useQuery(sealQuery).data;
  const closed = seal !== undefined && seal.state !== "open" && !WITHOUT_DATA.includes(pathname);
  // The page of exposure says more of it.
  const sealedElsewhere = seal !== undefined && seal.state !== "open" && !closed && pathname !== "/exposure";
  // Opened again, no case reads itself: a canary that was open on somebody's screen would seal the keep at once.
  const [held, setHeld] = useState("");
  if (closed && held !== pathname && pathname.startsWith("/cases/")) setHeld(pathname);
  if (held !== "" && held !== pathname) setHeld("");
  // Whoever agreed to unsealing on the page of cases without ever seeing one goes on to a page of their own.
  const led = pathname === "/cases" && seal?.state === "open" && can?.readCases === false;
  return (
    <>
      <a className={css.skip} href="#main">
        Skip to content
      </a>
      <div className={css.shell}>
        <nav className={css.rail} aria-label="Main">
          <img src="/favicon.svg" alt="Casekeep" width={34} height={34} className={css.logo} />
          {places.map(({ to, label, Icon }) => (
            <Link key={to} to={to} className={css.link} activeOptions={{ includeSearch: false }}>
              <Icon size={22} stroke={1.6} aria-hidden />
              {label}
            </Link>
          ))}
          <span className={css.push} />
          <AccountMenu
            onHelp={open}
            onSignedOut={() => {
              client.clear();
              forget();
            }}
          />
        </nav>
        <main id="main" className={css.main} tabIndex={-1}>
          {me && !me.twoFactor && (
            <div className={css.notice}>
              <span>Your account has one factor only: a stolen password would be enough.</span>
              <Link to="/security">Add a second factor</Link>
            </div>
          )}
          {can?.guard && <GuardStrip />}
          {sealedElsewhere && (
            <div className={css.notice} role="status">
              <span>The keep is sealed: it serves no data.</span>
              <Link to="/cases">How it opens, and where to agree</Link>
            </div>
          )}
          {seal && closed ? (
            <SealedPage status={seal} />
          ) : led ? (
            <Navigate to="/" replace />
          ) : can && !maySee(pathname, can) ? (
            <NotYours />
          ) : held === pathname ? (
            <Reopened onGoOn={() => setHeld("")} />
          ) : (
            <Outlet />
          )}
        </main>
      </div>
      <HelpSheet can={can} opened={help} onClose={close} />
    </>
  );
}
