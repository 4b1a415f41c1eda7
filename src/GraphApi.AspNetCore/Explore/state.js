// What is looked at, as the address of the page has it:
// #at=Person/vladimir-medinsky&open=Person/vladimir-medinsky,claimsMade.10&open=Claim/c1,contradictedBy.20,supports.10
import { pageSize } from "./queries.js";
import { types } from "./model.js";

export const views = ["graph", "timeline", "map"];

export class State {
  /** The chosen node. */
  at = null;

  /** For each node that is expanded, how many neighbours of which relationship the picture shows. */
  open = new Map();

  /** Whether the picture has all that stands between its claims, whoever brought them. */
  isDense = false;

  /** What the stage shows: the graph, the timeline or the map. */
  view = "graph";

  /** Whether timeline and map have all that there is, and not only what belongs to the picture. */
  isWhole = false;

  /** The days that the timeline begins and ends with, as 2022-03-30; null for no bound. */
  days = { from: null, until: null };

  /** The types of nodes that are left out. */
  hidden = new Set();

  static parse(hash) {
    const state = new State();
    for (const part of hash.replace(/^#/, "").split("&")) {
      const [name, value = ""] = part.split("=");
      state.isDense ||= part === "between";
      state.isWhole ||= part === "all";
      if (name === "view" && views.includes(value))
        state.view = value;
      else if (name in state.days && /^\d{4}-\d\d-\d\d$/.test(value))
        state.days[name] = value;
      else if (name === "without")
        state.hidden = new Set(value.split(",").filter(type => Object.hasOwn(types, type)));
      const [id, ...counts] = value.split(",").map(decode);
      if (!isNode(id))
        continue;
      if (name === "at")
        state.at = id;
      else if (name === "open")
        state.open.set(id, countsOf(id, counts));
    }
    return state;
  }

  toString() {
    const open = [...this.open].map(([id, counts]) => `&open=${[id, ...[...counts].map(([name, count]) => `${name}.${count}`)].map(encode)}`);
    const rest = [
      this.isDense && "&between", this.view !== "graph" && `&view=${this.view}`, this.isWhole && "&all",
      this.days.from && `&from=${this.days.from}`, this.days.until && `&until=${this.days.until}`,
      this.hidden.size > 0 && `&without=${[...this.hidden]}`,
    ];
    return this.at ? `#at=${encode(this.at)}${open.join("")}${rest.filter(Boolean).join("")}` : "";
  }

  count(id, name) {
    return this.open.get(id)?.get(name) ?? 0;
  }

  /** Shows so many neighbours of a relationship; none hides them. */
  show(id, name, count) {
    const counts = this.open.get(id) ?? new Map();
    if (count > 0)
      counts.set(name, count);
    else
      counts.delete(name);
    this.open.set(id, counts);
  }

  /** Shows what a node of its type is looked at for first. */
  expand(node) {
    for (const [name, { isInitial }] of Object.entries(types[node.__typename].relationships))
      if (isInitial && node.pages[name].total > 0)
        this.show(node.id, name, Math.max(pageSize, this.count(node.id, name)));
  }
}

function isNode(id) {
  return id.includes("/") && Object.hasOwn(types, id.slice(0, id.indexOf("/")));
}

function countsOf(id, counts) {
  const { relationships } = types[id.slice(0, id.indexOf("/"))];
  return new Map(counts
    .map(text => text.split("."))
    .filter(([name, count]) => Object.hasOwn(relationships, name) && Number(count) > 0)
    .map(([name, count]) => [name, Number(count)]));
}

// What a key may hold and an address may not; the slash stays readable.
const encode = text => encodeURIComponent(text).replaceAll("%2F", "/");

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
