// The operations that the page sends: written from the model, never from introspection.
import { types } from "./model.js";

export const pageSize = 10;
export const largestPage = 50;

/** A connection, or the one neighbour of a field that has no more. */
const neighbours = (name, relationship, parameters) => relationship.isSingle ? `${name} { ${relationship.node} }` : `${name}(${parameters}) ${page(relationship)}`;

const page = ({ properties, node }) => `{ totalCount pageInfo { hasNextPage endCursor } edges { ${properties} node { ${node} } } }`;

/** A node with the first page of each of its relationships. */
export function nodeQuery(type) {
  const { root, keyName = "key", fields, relationships } = types[type];
  const pages = Object.entries(relationships).map(([name, relationship]) => neighbours(name, relationship, `first: ${pageSize}`));
  return `query Node($key: ID!) { node: ${root}(${keyName}: $key) { __typename key: ${keyName} ${fields} ${pages.join(" ")} } }`;
}

/** The page of one relationship that comes behind a cursor. */
export function pageQuery(type, name) {
  const { root, keyName = "key", relationships } = types[type];
  return `query Page($key: ID!, $first: Int, $after: String) {
    node: ${root}(${keyName}: $key) { page: ${name}(first: $first, after: $after) ${page(relationships[name])} } }`;
}

/** Nodes of one type, for the timeline and the map. */
export function listQuery(type) {
  const { root, node } = types[type].list;
  return `query List($where: ${type}FilterInput, $after: String) {
    page: ${root}(first: ${largestPage}, after: $after, where: $where) { totalCount pageInfo { hasNextPage endCursor } nodes { ${node} } } }`;
}

/** What stands between claims that are in the picture. */
export const betweenQuery = `query Between($some: [ID!], $all: [ID!]) {
  claims(first: ${largestPage}, where: { key: { in: $some } }) { nodes { __typename key ${["contradicts", "supports"].map(name =>
    `${name}(first: ${largestPage}, where: { key: { in: $all } }) { edges { ${types.Claim.relationships[name].properties} node { __typename key } } }`).join(" ")} } }
}`;
