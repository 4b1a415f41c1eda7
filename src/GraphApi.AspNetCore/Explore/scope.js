// Which nodes stand on the timeline and on the map: those that belong to the picture, or all that there are.
import { ask } from "./api.js";
import { listQuery } from "./queries.js";
import { types } from "./model.js";

/** More than that nobody can read at once. */
const most = 200;

/**
 * Nodes of the types that have what a view needs, and how many there are in all.
 * @param needed "time" or "position"
 * @param shown the nodes of the picture
 */
export async function nodesFor(needed, state, shown, nodes) {
  const chosen = Object.entries(types).filter(([type, { [needed]: fields }]) => fields && !state.hidden.has(type)).map(([type]) => type);
  const found = await Promise.all(chosen.map(type => nodesOf(type, state, shown, nodes)));
  return {
    nodes: found.flatMap(list => list.nodes).filter(node => types[node.__typename][needed].some(field => node[field] !== null && node[field] !== undefined)),
    left: found.reduce((sum, list) => sum + list.left, 0),
  };
}

async function nodesOf(type, state, shown, nodes) {
  const { within } = types[type];
  if (state.isWhole && types[type].list)
    return await list(type, null, nodes);
  if (within)
    return await list(type, within(keysOf(shown)), nodes);
  return { nodes: shown.filter(node => node.__typename === type), left: 0 };
}

/** The keys of a picture by type. */
function keysOf(shown) {
  return Object.fromEntries(Object.keys(types).map(type => [type, shown.filter(node => node.__typename === type).map(node => node.key)]));
}

async function list(type, where, nodes) {
  const found = [];
  let after = null;
  do {
    const { page } = await ask(listQuery(type), { where, after });
    found.push(...page.nodes.map(node => nodes.keep(node)));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (found.length >= most)
      return { nodes: found, left: page.totalCount - found.length };
  } while (after);
  return { nodes: found, left: 0 };
}
