// The nodes that were fetched, and the pages of their relationships.
import { ask } from "./api.js";
import { largestPage, nodeQuery, pageQuery } from "./queries.js";
import { types } from "./model.js";

export const idOf = node => `${node.__typename}/${node.key}`;

export class Nodes {
  #nodes = new Map();

  get(id) {
    return this.#nodes.get(id);
  }

  /** Remembers a node that came as somebody's neighbour. */
  keep(node) {
    const id = idOf(node);
    this.#nodes.set(id, { ...node, ...this.#nodes.get(id), id });
    return this.#nodes.get(id);
  }

  /** The node with its fields and the first page of each relationship; undefined where there is none. */
  async load(id) {
    if (this.get(id)?.pages)
      return this.get(id);
    const [type, key] = [id.slice(0, id.indexOf("/")), id.slice(id.indexOf("/") + 1)];
    const { node } = await ask(nodeQuery(type), { key });
    if (!node)
      return undefined;
    const pages = {};
    for (const name of Object.keys(types[type].relationships)) {
      pages[name] = { total: 0, entries: [], ...this.#read(node[name]) };
      delete node[name];
    }
    // Whoever named the node as a neighbour has its speakers; its own answer has them as a page.
    this.#nodes.set(id, { ...this.get(id), madeBy: pages.madeBy && { nodes: pages.madeBy.entries.slice(0, 3).map(e => this.get(e.id)) }, ...node, id, pages });
    return this.get(id);
  }

  /** Fetches pages until so many neighbours are there, or all. */
  async fill(id, name, count) {
    const node = await this.load(id);
    const page = node?.pages[name];
    while (page?.after && page.entries.length < count) {
      const first = Math.min(largestPage, count - page.entries.length);
      const answer = await ask(pageQuery(node.__typename, name), { key: node.key, first, after: page.after });
      const next = this.#read(answer.node.page);
      Object.assign(page, next, { entries: [...page.entries, ...next.entries] });
    }
    return page;
  }

  #read({ totalCount, pageInfo, edges }) {
    const entries = edges.map(({ node, ...properties }) => ({ id: this.keep(node).id, node, properties }));
    return { total: totalCount, after: pageInfo.hasNextPage ? pageInfo.endCursor : null, entries };
  }
}
