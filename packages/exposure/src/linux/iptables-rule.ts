import { ALL_V4, ALL_V6, parseRange } from "../algebra/address.ts";
import { type AddressSet, intersect, subtract, unionAll } from "../algebra/address-set.ts";
import { ALL_PORTS, complement, intersectNumbers, type NumberSet, numberSet, PORT_END } from "../algebra/number-set.ts";
import type { Condition, InterfaceMatch, Pace } from "../engine/model.ts";
import { protocolNumber } from "../protocols.ts";
import { mayHave } from "./iptables-marks.ts";
import { serviceNumber } from "./services.ts";

type Draft = { -readonly [K in keyof Condition]: Condition[K] };

/** The matches of one rule, or the reasons why they cannot be settled from the text. */
export interface Match {
  readonly when: Condition;
  /** False when the rule can never match a first packet of a new flow (`--ctstate ESTABLISHED`). */
  readonly possible: boolean;
  readonly uncertain: readonly string[];
  /** All that is uncertain is for the sender to choose, or a mark that nothing gives: a drop is avoided. */
  readonly avoidable: boolean;
  /** And an accept is taken. */
  readonly takeable: boolean;
  readonly target?: string;
  readonly goto: boolean;
  /** Options of the target, in order. */
  readonly targetWords: readonly string[];
  /** `--match-set`: what a set must or must not hold. */
  readonly sets: readonly AskedSet[];
  /** `--ports`: either port is one of these, or, negated, both are (the set is the complement then). */
  readonly eitherPort?: NumberSet;
  readonly eitherNegated?: boolean;
  /** What no restore would take: a word that belongs to nothing, a match given twice. */
  readonly broken?: string;
}

export interface AskedSet {
  readonly name: string;
  readonly flags: readonly string[];
  readonly negated: boolean;
}

/** What the sender chooses freely, its own address included (rpfilter): a drop that asks for it is simply avoided. */
const SENDERS_CHOICE = new Set([
  "rt",
  "frag",
  "ah",
  "esp",
  "hbh",
  "dst",
  "ipv6header",
  "ttl",
  "hl",
  "tos",
  "dscp",
  "length",
  "tcpmss",
  "rpfilter",
  // What a packet says; a first one of a connection says nothing at all.
  "string",
  // When to come, and how often to try, is its own choice as well.
  "time",
  "statistic",
]);

/** Of these an accept is simply taken: any client can send what they ask for, or come when they hold. */
const TAKEN = /^match (ttl|hl|tos|dscp|tcpmss|time|statistic|rpfilter)$/;
/** What makes one of them hold for nobody, or for everybody. */
const FIXED = new Set(["--invert", "--datestart", "--datestop"]);

/** What is known of connections where a rule stands: some may be untracked, or (in table raw) none is tracked yet. */
export type Tracking = "all" | "some" | "none";

/** Reads what follows the chain's name. `family` gives the meaning of "any address", `marked` the bits that marks may have. */
export function readMatch(
  words: readonly string[],
  family: 4 | 6,
  tracking: Tracking = "all",
  marked = 0xffffffff,
): Match {
  const when: Draft = {};
  const uncertain: string[] = [];
  let targetWords: readonly string[] = [];
  const sets: AskedSet[] = [];
  let unmarked = false;
  let eitherPort: NumberSet | undefined;
  let possible = true;
  const atPace = (pace: Pace): void => {
    if (when.pace !== undefined && when.pace !== pace) uncertain.push("two rates");
    else when.pace = pace;
  };
  const opposite = (pace: Pace): Pace => (pace === "slow" ? "fast" : "slow");
  let target: string | undefined;
  let module = "";
  let recent: { readonly word: string; readonly negated: boolean } | undefined;
  let hits = 0;
  let goes = false;
  let broken: string | undefined;
  const given = new Set<string>();
  let negated = false;
  const every = family === 4 ? ALL_V4 : ALL_V6;
  const addresses = (text: string): AddressSet => {
    const sets = text.split(",").map((part) => parseRange(part));
    if (sets.some((set) => set === undefined)) {
      uncertain.push(`"${text}" is not an address`);
      // A name is looked up when the file is restored.
      if (!/^[a-z][\w.-]*$/i.test(text)) broken ??= `"${text}" is not an address`;
      return every;
    }
    const set = unionAll(sets as AddressSet[]);
    return negated ? subtract(every, set) : set;
  };
  const ports = (text: string): NumberSet => {
    const set = portList(text);
    if (!set) {
      uncertain.push(`port "${text}" is not a number`);
      if (!/^[a-z][\w,:-]*$/i.test(text)) broken ??= `port "${text}" is not a number`;
      return ALL_PORTS;
    }
    return negated ? complement(set, PORT_END) : set;
  };
  const names = (text: string): InterfaceMatch => ({ names: [text], negated });

  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (word === "!") {
      negated = true;
      continue;
    }
    const value = words[i + 1] ?? "";
    if (ONCE.has(word) && given.has(word)) broken ??= `${word} stands twice`;
    given.add(word);
    let used = 1;
    switch (word) {
      case "-s":
      case "--source":
      case "--src":
        when.sources = bothAddresses(when.sources, addresses(value));
        break;
      case "-d":
      case "--destination":
      case "--dst":
        when.destinations = bothAddresses(when.destinations, addresses(value));
        break;
      case "-i":
      case "--in-interface":
        when.inInterface = names(value);
        break;
      case "-o":
      case "--out-interface":
        when.outInterface = names(value);
        break;
      case "--src-range":
        when.sources = bothAddresses(when.sources, addresses(value));
        break;
      case "--dst-range":
        when.destinations = bothAddresses(when.destinations, addresses(value));
        break;
      case "-p":
      case "--protocol":
      case "--proto": {
        const number = value === "all" ? undefined : protocolNumber(value);
        if (value === "all") break;
        if (number === undefined) uncertain.push(`protocol "${value}" is not known`);
        else when.protocols = negated ? complement(numberSet([[number, number]]), 256) : numberSet([[number, number]]);
        break;
      }
      case "--dport":
      case "--destination-port":
      case "--dports":
      case "--destination-ports":
        when.ports = bothPorts(when.ports, ports(value));
        break;
      case "--sport":
      case "--source-port":
      case "--sports":
      case "--source-ports":
        when.sourcePorts = bothPorts(when.sourcePorts, ports(value));
        break;
      case "--ports":
        eitherPort = ports(value);
        break;
      case "--ctorigdstport":
        when.originalPorts = ports(value);
        if (tracking === "some") when.tracked = true;
        break;
      case "--ctorigdst":
        when.originalDestinations = addresses(value);
        if (tracking === "some") when.tracked = true;
        break;
      case "--ctdir":
        if (tracking === "some") when.tracked = true;
        if ((value === "REPLY") !== negated) possible = false;
        break;
      case "--ctstate":
      case "--state": {
        const states = value.split(",");
        if (tracking === "none") {
          // Every packet is invalid before its connection is looked up.
          if (states.includes("INVALID") === negated) possible = false;
          break;
        }
        // Of a first packet only its destination may have been translated: its source is later on, and an answer it is none.
        if (states.includes("DNAT") && !states.includes("NEW")) when.translated = !negated;
        else if (states.includes("NEW") !== states.includes("UNTRACKED") && tracking === "some")
          // Without tracking a first packet is not new but untracked.
          when.tracked = states.includes("NEW") !== negated;
        else if (states.includes("NEW") === negated) possible = false;
        break;
      }
      case "--ctstatus":
        if (value === "DNAT") when.translated = !negated;
        else uncertain.push(`${word} ${value}`);
        break;
      case "--dst-type":
        if (isLocalType(value)) when.localDestination = !negated;
        else if (listOf(/^(BROADCAST|MULTICAST|ANYCAST|BLACKHOLE|UNREACHABLE|PROHIBIT)$/, value)) {
          if (!negated) possible = false;
        } else if (!(value === "UNICAST" && !negated)) uncertain.push(`${word} ${value}`);
        break;
      case "--src-type":
        if (listOf(/^(LOCAL|BROADCAST|MULTICAST|ANYCAST)$/, value)) {
          if (!negated) possible = false;
        } else if (value.split(",").includes("UNICAST")) possible &&= !negated;
        else uncertain.push(`${word} ${value}`);
        break;
      case "--syn":
        used = 0;
        if (negated) possible = false;
        break;
      case "--tcp-flags": {
        // A first packet has SYN and neither ACK, FIN nor RST.
        const asked = value.split(",");
        const set = words[i + 2] ?? "";
        const want = asked.filter((flag) => flag === "SYN").join(",") || "NONE";
        const known = asked.every((flag) => /^(FIN|SYN|RST|ACK|PSH|URG|ALL|NONE)$/.test(flag));
        const all = asked.includes("ALL") ? "SYN" : want;
        if (!known) uncertain.push(`--tcp-flags ${value} ${set}`);
        else if ((set === all) === negated) possible = false;
        used = 2;
        break;
      }
      case "--limit":
      case "--hashlimit":
      case "--hashlimit-upto":
        atPace(negated ? "fast" : "slow");
        break;
      case "--hashlimit-above":
        atPace(negated ? "slow" : "fast");
        break;
      case "--connlimit-above":
      case "--connlimit-upto": {
        const pace = word === "--connlimit-above" ? "fast" : "slow";
        // Of no connection at all even the first is one too many.
        if (Number(value) > 0) atPace(negated ? opposite(pace) : pace);
        else if ((pace === "slow") !== negated) possible = false;
        break;
      }
      case "--limit-burst":
      case "--connlimit-mask":
      case "--hashlimit-burst":
      case "--hashlimit-mode":
      case "--hashlimit-name":
      case "--hashlimit-srcmask":
      case "--hashlimit-dstmask":
      case "--hashlimit-htable-size":
      case "--hashlimit-htable-max":
      case "--hashlimit-htable-expire":
      case "--hashlimit-htable-gcinterval":
        break;
      case "--connlimit-saddr":
      case "--connlimit-daddr":
        used = 0;
        break;
      case "--set":
      case "--rcheck":
      case "--update":
        used = 0;
        if (module === "recent") recent = { word, negated };
        else uncertain.push(`option ${word}`);
        break;
      case "--hitcount":
        hits = Number(value);
        break;
      case "--seconds":
      case "--mask":
      case "--name":
        if (module !== "recent") uncertain.push(`option ${word}`);
        break;
      case "--rsource":
      case "--rdest":
      case "--rttl":
      case "--reap":
        used = 0;
        break;
      case "--match-set":
        sets.push({ name: value, flags: (words[i + 2] ?? "").split(","), negated });
        used = 2;
        break;
      case "--update-counters":
      case "--update-subcounters":
        used = 0;
        break;
      case "--return-nomatch":
        uncertain.push(word);
        used = 0;
        break;
      case "--mark":
        // A drop of marks that nothing here gives drops nobody; an accept of one may be meant for marks from elsewhere.
        if (!negated && !mayHave(value, marked)) unmarked = true;
        break;
      case "--pkt-type":
        // A connection's first packet is sent to one host.
        if (/^(broadcast|multicast)$/i.test(value)) possible &&= negated;
        else if (!(/^unicast$/i.test(value) && !negated)) uncertain.push(`${word} ${value}`);
        break;
      case "-f":
      case "--fragment":
        used = 0;
        if (!negated) possible = false;
        break;
      case "--icmp-type":
      case "--icmpv6-type":
        if (value !== "any" && value !== "255") uncertain.push(`${word} ${value}`);
        break;
      case "--comment":
      case "-c":
        if (word === "-c") used = 2;
        break;
      case "-m":
      case "--match":
        module = value;
        if (!SETTLED.has(value)) uncertain.push(`match ${value}`);
        break;
      case "-j":
      case "--jump":
      case "-g":
      case "--goto":
        target = value;
        goes = word === "-g" || word === "--goto";
        targetWords = words.slice(i + 2);
        i = words.length;
        break;
      default:
        // Options of a match already noted as unsettled; anything else is said to be unsettled too.
        if (word.startsWith("-")) {
          if (uncertain.length === 0) {
            uncertain.push(`option ${word}`);
            if (!OPTIONS.has(word)) broken ??= `option ${word} belongs to none of its matches`;
          }
          used = value.startsWith("-") || value === "!" ? 0 : 1;
        } else {
          used = 0;
          // Values of a match that is not read may be several words.
          if (uncertain.length === 0) broken ??= `"${word}" belongs to nothing`;
        }
    }
    i += used;
    negated = false;
  }
  // `--set` always matches; a list of those who came often is one a slow client is not in.
  if (recent !== undefined && !(recent.word === "--set" && !recent.negated)) {
    if (recent.word !== "--set" && hits > 1) atPace(recent.negated ? "slow" : "fast");
    else uncertain.push(`match recent ${recent.word}`);
  }
  const chosen = (why: string): boolean => why.startsWith("match ") && SENDERS_CHOICE.has(why.slice("match ".length));
  const always =
    /--(probability 1(\.0*)?|every 1)( |$)/.test(words.join(" ")) || /^\s*-m time -j/.test(words.join(" "));
  const byChoice = uncertain.length > 0 && uncertain.every(chosen) && !always;
  const avoidable = byChoice || unmarked;
  const fixed = words.some((word) => FIXED.has(word));
  const takeable = byChoice && !fixed && uncertain.every((why) => TAKEN.test(why));
  return {
    when,
    possible,
    uncertain,
    avoidable,
    takeable,
    goto: goes,
    targetWords,
    sets,
    ...(eitherPort && { eitherPort, eitherNegated: words[words.indexOf("--ports") - 1] === "!" }),
    ...(target !== undefined && { target }),
    ...(broken !== undefined && { broken }),
  };
}

const bothAddresses = (a: AddressSet | undefined, b: AddressSet): AddressSet => (a ? intersect(a, b) : b);
export const bothPorts = (a: NumberSet | undefined, b: NumberSet): NumberSet => (a ? intersectNumbers(a, b) : b);

/** Whether each type of a list is one of these. */
const listOf = (types: RegExp, list: string): boolean => list.split(",").every((type) => types.test(type));
/** Of the types beside it none is that of a destination one connects to. */
const isLocalType = (list: string): boolean =>
  list.split(",").includes("LOCAL") && listOf(/^(LOCAL|BROADCAST|MULTICAST|ANYCAST)$/, list);

const ONCE = new Set(["-p", "-s", "-d", "-i", "-o"]);

/** Options of matches above that are known and not evaluated. */
const OPTIONS = new Set([
  "--ctproto",
  "--ctorigsrc",
  "--ctreplsrc",
  "--ctrepldst",
  "--ctorigsrcport",
  "--ctreplsrcport",
  "--ctrepldstport",
  "--ctexpire",
  "--limit-iface-in",
  "--limit-iface-out",
  "--tcp-option",
  "--chunk-types",
  "--dccp-types",
  "--dccp-option",
  "--packets-eq",
  "--packets-lt",
  "--packets-gt",
  "--bytes-eq",
  "--bytes-lt",
  "--bytes-gt",
]);

/** Matches that are evaluated; any other depends on time, rate, content or earlier packets, and may hold or not. */
const SETTLED = new Set([
  "tcp",
  "udp",
  "sctp",
  "dccp",
  "udplite",
  "multiport",
  "conntrack",
  "state",
  "comment",
  "iprange",
  "addrtype",
  "icmp",
  "icmp6",
  "icmpv6",
  "limit",
  "hashlimit",
  "connlimit",
  "recent",
  "pkttype",
  "set",
]);

function portList(text: string): NumberSet | undefined {
  const pairs: [number, number][] = [];
  for (const part of text.split(",")) {
    const match = /^([^:]*)(?::([^:]*))?$/.exec(part);
    if (!match || part === "") return undefined;
    const lo = match[1] === "" ? 0 : serviceNumber(match[1]!);
    const hi = match[2] === undefined ? lo : match[2] === "" ? 65_535 : serviceNumber(match[2]);
    if (lo === undefined || hi === undefined || lo > 65_535 || hi > 65_535) return undefined;
    pairs.push([lo, hi]);
  }
  return numberSet(pairs);
}
