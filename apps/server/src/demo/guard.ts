import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { GuardConfig } from "@casekeep/contracts";
import type { GuardService } from "../features/guard/index.ts";

/** What a firewall in front of the demo organisation's search store and desk says, as `iptables-save` prints it. */
const RULES = `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A INPUT -p tcp -m tcp --dport 443 -m comment --comment desk -j ACCEPT
-A INPUT -s 10.20.0.0/16 -p tcp -m tcp --dport 9200 -m comment --comment case-search -j ACCEPT
-A INPUT -s 10.20.0.0/16 -p tcp -m tcp --dport 5432 -m comment --comment reports -j ACCEPT
COMMIT
`;

const OFFICE = ["10.20.0.0/16"];
const EVERYBODY = ["0.0.0.0/0", "::/0"];

/** A demo has one person, and unsealing takes two: rules that somebody tries out raise the alarm, and the keep stays open. */
const demoConfig = (file: string): GuardConfig =>
  GuardConfig.parse({
    assets: [
      {
        name: "case-search",
        kind: "store",
        addresses: ["10.1.0.4"],
        ports: [{ from: 9200, to: 9200 }],
        allowed: OFFICE,
      },
      { name: "reports", kind: "store", addresses: ["10.1.0.4"], ports: [{ from: 5432, to: 5432 }], allowed: OFFICE },
      { name: "desk", addresses: ["10.1.0.4"], ports: [{ from: 443, to: 443 }], allowed: EVERYBODY },
    ],
    sources: [{ kind: "files", name: "demo-host", paths: [file] }],
    policy: { sealOn: { exposed: false, unknown: false } },
  });

/** Watches example rules for the demo organisation, once: in a file that whoever looks around may change and see judged. It never seals. */
export async function watchDemo(
  guard: Pick<GuardService, "config" | "setConfig">,
  root: string,
  say: (text: string) => void,
): Promise<void> {
  const folder = join(root, "demo-rules");
  const file = join(folder, "host.rules");
  const { config } = await guard.config();
  if (config.assets.length > 0 || config.sources.length > 0 || existsSync(folder)) return;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, RULES, { mode: 0o600 });
  await guard.setConfig(demoConfig(file), "service:demo", true);
  say(`  The guard watches example rules. Take "-s 10.20.0.0/16" out of ${file} and look at Exposure.`);
}
