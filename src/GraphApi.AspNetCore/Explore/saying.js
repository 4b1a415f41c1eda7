// How a claim was said: the statement's words, the document that has them, and who passes it on.
import { button, element, link } from "./elements.js";
import { namesOf, words } from "./text.js";
import { idOf } from "./nodes.js";

export const sayingOf = actions => ({ node }) => {
  const chains = node.relayedBy.nodes.flatMap(relay => chainsFrom(relay));
  return [element("div", { className: "note" },
    element("p", {}, [words(node.modality), node.channel, node.saidWhen && `“${node.saidWhen}”`].filter(Boolean).join(" · ")),
    ...chains.map(chain => element("p", {}, "Passed on by ", ...chain.flatMap((relay, index) => [index > 0 ? ", and that by " : "", linked(relay, actions)]))),
    ...node.foundIn.edges.map(({ start, node: found }) => element("p", {}, "In ", button(found.title, () => actions.choose(idOf(found)), { className: "inline" }),
      typeof start === "number" ? ` at character ${start}` : "", found.url ? " · " : "", found.url ? link(found.url, "source") : "")))];
};

/** [BBC, NRK] where NRK passes on what the BBC passes on. */
function chainsFrom(relay) {
  const further = relay.relayedBy?.nodes ?? [];
  return further.length > 0 ? further.flatMap(next => chainsFrom(next).map(chain => [relay, ...chain])) : [[relay]];
}

const linked = (relay, actions) => button(namesOf(relay) || relay.key, () => actions.choose(idOf(relay)), { className: "inline" });
