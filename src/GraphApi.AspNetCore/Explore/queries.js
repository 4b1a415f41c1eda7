// The operations that the page sends: written from the model, never from introspection.
import { found, types } from "./model.js";

export const pageSize = 10;
export const largestPage = 50;

const page = ({ properties, node }) => `{ totalCount pageInfo { hasNextPage endCursor } edges { ${properties} node { ${node} } } }`;

/** A node with the first page of each of its relationships. */
export function nodeQuery(type) {
  const { root, fields, relationships } = types[type];
  const pages = Object.entries(relationships).map(([name, relationship]) => `${name}(first: ${pageSize}) ${page(relationship)}`);
  return `query Node($key: ID!) { node: ${root}(key: $key) { __typename key ${fields} ${pages.join(" ")} } }`;
}

/** The page of one relationship that comes behind a cursor. */
export function pageQuery(type, name) {
  const { root, relationships } = types[type];
  return `query Page($key: ID!, $first: Int, $after: String) {
    node: ${root}(key: $key) { page: ${name}(first: $first, after: $after) ${page(relationships[name])} } }`;
}

export const searchQuery = `query Search($text: String!) { search(text: $text, first: 10) { totalCount nodes { ${found} } } }`;

/** What stands between claims that are in the picture. */
export const betweenQuery = `query Between($some: [ID!], $all: [ID!]) {
  claims(first: ${largestPage}, where: { key: { in: $some } }) { nodes { __typename key ${["contradicts", "supports"].map(name =>
    `${name}(first: ${largestPage}, where: { key: { in: $all } }) { edges { ${types.Claim.relationships[name].properties} node { __typename key } } }`).join(" ")} } }
}`;

/** Where to begin: what is disputed most. */
export const mostContradictedQuery = "{ claims(first: 1, order: [{ contradictedBy: { count: DESC } }]) { nodes { __typename key } } }";
