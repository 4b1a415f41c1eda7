// One relationship of the chosen node as a list: what the picture shows of it, as buttons and words.
import { button, element } from "./elements.js";
import { namesOf, titleOf, words } from "./text.js";
import { model } from "./model.js";
import { pageSize } from "./queries.js";
import { wordsOf } from "./derive.js";

/** @param more what else a list item says of a neighbour */
export function relationshipSection(node, name, { label, edge }, state, nodes, actions, more = () => []) {
  const { total, entries } = node.pages[name];
  const shown = state.count(node.id, name);
  const left = total - entries.length;
  return element("section", { className: `relationship ${edge}`, ariaLabel: label },
    element("header", {},
      element("h3", {}, `${label} (${total})`),
      button(shown > 0 ? "Hide" : "Show in picture", () => actions.show(node.id, name, shown > 0 ? 0 : Math.max(pageSize, entries.length)),
        { ariaPressed: String(shown > 0), ariaLabel: `${shown > 0 ? "Hide" : "Show in picture"}: ${label}` })),
    element("ul", {}, ...entries.map(entry => element("li", {},
      button(named(nodes.get(entry.id)), () => actions.choose(entry.id)),
      model.isOfClaims ? note(entry.properties) : properties(entry.properties),
      ...more(entry)))),
    left > 0 ? button(`${Math.min(pageSize, left)} more of ${total}`, () => actions.show(node.id, name, entries.length + pageSize), { className: "more" }) : null);
}

function named(node) {
  return node.__typename === "Claim" && namesOf(node)
    ? [element("span", { className: "speakers" }, namesOf(node)), node.text]
    : [titleOf(node)];
}

/** What stands on a relationship of another schema. */
const properties = entry => {
  const said = Object.entries(entry).filter(([, value]) => value !== null).map(([name, value]) => `${wordsOf(name)}: ${value}`);
  return said.length > 0 ? element("div", { className: "note" }, ...said.map(text => element("p", {}, text))) : null;
};

/** How and why two claims stand so, and who judged it; or the office, or the passage. */
function note({ kind, rationale, confidence, assessedBy, assessedAt, title, since, until, start, exact }) {
  const judged = [assessedBy && `by ${assessedBy}`, assessedAt?.slice(0, 10)].filter(Boolean).join(", ");
  const lines = [
    kind ? element("p", {}, element("span", { className: "kind" }, words(kind)), typeof confidence === "number" ? ` · confidence ${confidence}` : "", judged ? ` · assessed ${judged}` : "") : null,
    rationale ? element("p", {}, rationale) : null,
    title ? element("p", {}, [title, since && `since ${since}`, until && `until ${until}`].filter(Boolean).join(", ")) : null,
    exact ? element("p", {}, `“${exact}”`) : null,
    typeof start === "number" ? element("p", {}, `at character ${start}`) : null,
  ].filter(Boolean);
  return lines.length > 0 ? element("div", { className: "note" }, ...lines) : null;
}
