// The nodes that were fetched, and the pages of their relationships.
import { ask } from "./api.js";
import { betweenQuery, largestPage, nodeQuery, pageQuery } from "./queries.js";
import { types } from "./model.js";

export const idOf = node => `${node.__typename}/${node.key}`;

/** The node with its fields by their own names: among several types they come as Type_name. */
export function plain(node) {
  const prefix = `${node.__typename}_`;
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name.startsWith(prefix) ? name.slice(prefix.length) : name, value]));
}

const pageOfOne = node => ({ totalCount: node ? 1 : 0, pageInfo: { hasNextPage: false }, edges: node ? [{ node }] : [] });

export class Nodes {
  #nodes = new Map();

  get(id) {
    return this.#nodes.get(id);
  }

  /** Remembers a node that came as somebody's neighbour. */
  keep(node) {
    const id = idOf(node);
    this.#nodes.set(id, { ...plain(node), ...this.#nodes.get(id), id });
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
    for (const [name, { isSingle }] of Object.entries(types[type].relationships)) {
      pages[name] = this.#read(isSingle ? pageOfOne(node[name]) : node[name]);
      delete node[name];
    }
    // A neighbour has its speakers and claims beside it; a node that is asked for itself has them as pages.
    const first = name => pages[name] && { nodes: pages[name].entries.slice(0, 3).map(entry => this.get(entry.id)) };
    this.#nodes.set(id, { ...node, madeBy: first("madeBy"), expresses: first("expresses"), id, pages });
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

  /** What speaks for and against among claims, whoever brought them: edges as the picture has them. */
  async assessments(keys) {
    const edges = [];
    for (let start = 0; start < keys.length; start += largestPage) {
      const { claims } = await ask(betweenQuery, { some: keys.slice(start, start + largestPage), all: keys });
      for (const claim of claims.nodes)
        for (const name of ["contradicts", "supports"])
          edges.push(...claim[name].edges.map(({ node, ...properties }) => ({ from: idOf(claim), name, entry: { id: idOf(node), properties } })));
    }
    return edges;
  }

  #read({ totalCount, pageInfo, edges }) {
    const entries = edges.map(({ node, ...properties }) => ({ id: this.keep(node).id, node, properties }));
    return { total: totalCount, after: pageInfo.hasNextPage ? pageInfo.endCursor : null, entries };
  }
}
