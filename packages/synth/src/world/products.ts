/** What the fictional company Lumen sells. Names of features are the same in every language, as they are on the screen. */
export interface Product {
  readonly name: string;
  readonly kind: "device" | "cloud";
  readonly weight: number;
  /** Error codes, e.g. `HUB-4071`; also the first letters of serial and knowledge base numbers. */
  readonly code: string;
  readonly models: readonly string[];
  readonly features: readonly string[];
  /** First number of the version, e.g. 4 in 4.18.2. */
  readonly major: number;
  /** Service or process named in log lines. */
  readonly service: string;
}

type Row = readonly [string, Product["kind"], number, string, string, string, number, string];

// biome-ignore format: one product a line
const rows: readonly Row[] = [
  ["Lumen Hub", "device", 9, "HUB", "H2|H3 Pro|H3 Mini", "Scenes|Matter bridge|Away mode|Routines|Zigbee mesh|Guest access|Energy report|Sensor groups|Local backup|Voice link", 4, "lumend"],
  ["Lumen Cam", "device", 8, "CAM", "C1|C2 Outdoor|C3 360", "Motion zones|Night vision|Cloud clips|Two-way talk|Privacy shutter|Doorbell chime|Person alerts|Timeline|RTSP stream", 3, "camd"],
  ["Lumen Watch", "device", 8, "WCH", "W4|W5|W5 Sport", "Sleep score|GPS track|Heart rate|Wallet|Find my watch|Watch faces|Workout sync|Fall alert|Blood oxygen", 7, "wearos-bridge"],
  ["Lumen Tab", "device", 6, "TAB", "T8|T10|T10 LTE", "Split view|Pen input|Kids mode|Second screen|Face unlock|Sketchpad|Battery saver|Dock", 11, "tabsys"],
  ["Lumen Book", "device", 8, "BOK", "B13|B14 Air|B16 Studio", "Fingerprint reader|BitGuard|Sleep|Thunder dock|Trackpad|Fast charge|Firmware update|Camera|External display", 22, "lbkernel"],
  ["Lumen Phone", "device", 10, "PHN", "P7|P8|P8 Max", "Dual SIM|Visual voicemail|Hotspot|Portrait camera|eSIM transfer|Fast pair|Do not disturb|Wireless charging|Backup|Call screening", 14, "telephonyd"],
  ["Lumen Buds", "device", 4, "BUD", "E2|E3|E3 ANC", "Noise cancelling|Transparency|Fit test|Multipoint|Charging case|Spatial audio|Touch controls", 2, "budlink"],
  ["Lumen Mesh", "device", 7, "MSH", "M1|M6|M7 Tri", "Guest Wi-Fi|Port forwarding|Band steering|Parental control|PPPoE|VLAN|Mesh node|Speed test|WPA3|DHCP reservations", 5, "meshd"],
  ["Lumen Print", "device", 5, "PRT", "J200|J310|L500", "Scan to mail|Duplex|Ink subscription|AirPrint|Paper tray 2|Head alignment|Fax|Driver", 6, "printd"],
  ["Lumen Drive", "cloud", 9, "DRV", "Personal|Team|Enterprise", "Selective sync|Version history|Shared links|Trash|Desktop client|Smart cache|Team folders|Quota|External storage|File requests", 9, "drivesync"],
  ["Lumen Mail", "cloud", 7, "MAI", "Basic|Business|Business Plus", "Shared mailbox|Filters|IMAP|Spam filter|Calendar|Distribution lists|Out of office|DKIM|Archive|Aliases|Mail migration", 6, "smtp-in"],
  ["Lumen Meet", "cloud", 5, "MET", "Free|Pro|Rooms", "Recording|Breakout rooms|Live captions|Waiting room|Screen sharing|Background blur|Dial-in|Whiteboard", 8, "sfu-edge"],
  ["Lumen ID", "cloud", 6, "IDN", "Standard|Workforce", "Passkeys|Two-step sign-in|SSO|SCIM|Recovery codes|Device trust|Session list|Conditional access|OAuth apps", 3, "authn"],
  ["Lumen Pay", "cloud", 5, "PAY", "Monthly|Yearly", "Invoices|Autopay|Refunds|Tax exemption|Gift cards|Payment methods|Seats|Proration|Billing profile|Purchase orders", 2, "billing-core"],
  ["Lumen Desk", "cloud", 3, "DSK", "Essential|Premium", "Remote session|Unattended access|Patch policy|Inventory|Script library|Wake on LAN|Alert rules|Agent rollout", 5, "deskagent"],
  ["Lumen Edge", "cloud", 4, "EDG", "Starter|Scale|Dedicated", "Functions|Object storage|Load balancer|Managed Postgres|Secrets|Build logs|Custom domains|Autoscaling|Snapshots|Cron|WebSocket gateway", 1, "edge-runtime"],
];

export const PRODUCTS: readonly Product[] = rows.map(
  ([name, kind, weight, code, models, features, major, service]) => ({
    name,
    kind,
    weight,
    code,
    models: models.split("|"),
    features: features.split("|"),
    major,
    service,
  }),
);
