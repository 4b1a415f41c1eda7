// What the page knows of the claims model (schema/knowledge-graph.graphql): how each type is asked for, and how its nodes hang together.
// What it knows of any other schema is made in derive.js.

const assessment = "kind rationale confidence assessedBy assessedAt";
const passage = "start end exact";
const speakers = "madeBy(first: 3) { nodes { __typename key name } }";

/** What is asked of a neighbour: enough to draw it and to name it in a list. */
const brief = {
  Subject: "__typename key name",
  Claim: `__typename key text ${speakers}`,
  Statement: `__typename key speechAct quote saidFrom saidUntil saidWhen ${speakers} expresses(first: 1) { nodes { text } }`,
  Document: "__typename key title url publishedAt",
};

/** A statement as the source of a claim: with the passages that carry it, and with who passes it on. */
const sourced = `${brief.Statement} modality channel
  foundIn(first: 5) { edges { start exact node { ${brief.Document} } } }
  relayedBy(first: 10) { nodes { ${brief.Statement} relayedBy(first: 10) { nodes { ${brief.Statement} } } } }`;

// The types of edges; a path of the model is an edge of its own here, drawn like what it abbreviates.
const outgoing = (label, edge, target, more) => ({ label, edge, isOutgoing: true, node: brief[target], properties: "", isInitial: false, ...more });
const incoming = (label, edge, target, more) => ({ ...outgoing(label, edge, target, more), isOutgoing: false });

const initial = { isInitial: true };
const subject = { claims: incoming("Claims about it", "ABOUT", "Claim", initial) };
const actor = {
  claimsMade: outgoing("Claims", "CLAIMS", "Claim", initial),
  statements: outgoing("Statements", "MADE", "Statement"),
  claims: incoming("Claims about it", "ABOUT", "Claim"),
  speaksFor: outgoing("Speaks for", "SPEAKS_FOR", "Subject"),
  events: incoming("Takes part in", "INVOLVES", "Subject"),
};
const subjectFields = "name aliases description wikidata";

const about = key => ({ claims: { some: { key: { in: key.Claim } } } });

/**
 * `time` and `position` name the fields by which nodes stand on the timeline and on the map, `list` the root that lists them, with what is
 * asked of each; `within` picks those that belong to a picture, whose keys it is given by type.
 */
export const types = {
  Claim: {
    root: "claim", fields: "text textNo",
    relationships: {
      contradictedBy: incoming("Contradicted by", "CONTRADICTS", "Claim", { properties: assessment, ...initial }),
      contradicts: outgoing("Contradicts", "CONTRADICTS", "Claim", { properties: assessment, ...initial }),
      supportedBy: incoming("Supported by", "SUPPORTS", "Claim", { properties: assessment, ...initial }),
      supports: outgoing("Supports", "SUPPORTS", "Claim", { properties: assessment, ...initial }),
      madeBy: incoming("Claimed by", "CLAIMS", "Subject"),
      contradictors: incoming("Those who contradict it", "DISPUTES", "Subject"),
      expressedBy: incoming("Said in", "EXPRESSES", "Statement", { node: sourced }),
      about: outgoing("About", "ABOUT", "Subject"),
    },
  },
  Statement: {
    time: ["saidFrom", "saidUntil"], list: { root: "statements", node: brief.Statement },
    within: key => ({
      or: [{ key: { in: key.Statement } }, { expresses: { some: { key: { in: key.Claim } } } }, { madeBy: { some: { key: { in: [...key.Person, ...key.Organization] } } } }],
    }),
    root: "statement", fields: "speechAct modality saidFrom saidUntil saidWhen channel quote language",
    relationships: {
      madeBy: incoming("Made by", "MADE", "Subject", initial),
      expresses: outgoing("Expresses", "EXPRESSES", "Claim", initial),
      relays: outgoing("Passes on", "RELAYS", "Statement", initial),
      relayedBy: incoming("Passed on by", "RELAYS", "Statement", initial),
      foundIn: outgoing("Found in", "FOUND_IN", "Document", { properties: passage }),
    },
  },
  Place: {
    position: ["latitude", "longitude"], list: { root: "places", node: `${brief.Subject} latitude longitude` },
    within: key => ({ or: [{ key: { in: key.Place } }, about(key), { events: { some: { key: { in: key.Event } } } }] }),
    root: "place", fields: `${subjectFields} nameUk nameNo kind latitude longitude`,
    relationships: {
      ...subject,
      claimsWithin: incoming("Claims about it or what lies within", "WITHIN", "Claim"),
      partOf: outgoing("Lies in", "PART_OF", "Subject"),
      parts: incoming("Parts", "PART_OF", "Subject"),
      events: incoming("Events here", "TOOK_PLACE_IN", "Subject"),
    },
  },
  Person: {
    root: "person", fields: subjectFields,
    relationships: { ...actor, roles: outgoing("Offices", "HOLDS_ROLE", "Subject", { properties: "title since until" }) },
  },
  Organization: {
    root: "organization", fields: `${subjectFields} kind`,
    relationships: {
      ...actor,
      spokenForBy: incoming("Spoken for by", "SPEAKS_FOR", "Subject"),
      partOf: outgoing("Belongs to", "PART_OF", "Subject"),
      parts: incoming("Parts", "PART_OF", "Subject"),
      roleHolders: incoming("Offices held by", "HOLDS_ROLE", "Subject", { properties: "title since until" }),
      documents: incoming("Published", "PUBLISHED_BY", "Document"),
    },
  },
  Event: {
    time: ["startedOn", "endedOn"], list: { root: "events", node: `${brief.Subject} startedOn endedOn` },
    within: key => ({ or: [{ key: { in: key.Event } }, about(key)] }),
    root: "event", fields: `${subjectFields} startedOn endedOn`,
    relationships: {
      ...subject,
      places: outgoing("Where", "TOOK_PLACE_IN", "Subject"),
      actors: outgoing("Who takes part", "INVOLVES", "Subject"),
    },
  },
  Document: {
    time: ["publishedAt", "publishedAt"], list: { root: "documents", node: brief.Document },
    within: key => ({ key: { in: key.Document } }),
    root: "document", fields: "title url publishedAt language sha256 publisher: publishedBy { __typename key name }",
    relationships: { statements: incoming("Statements in it", "FOUND_IN", "Statement", { properties: passage, ...initial }) },
  },
};

/** What an edge says, read from its start to its end. */
export const edgeLabels = {
  CONTRADICTS: "contradicts", SUPPORTS: "supports", CLAIMS: "claims", DISPUTES: "contradicts", ABOUT: "about", WITHIN: "about, within",
  MADE: "says", EXPRESSES: "expresses", RELAYS: "passes on", FOUND_IN: "found in", PUBLISHED_BY: "published by", PART_OF: "part of",
  TOOK_PLACE_IN: "took place in", INVOLVES: "involves", SPEAKS_FOR: "speaks for", HOLDS_ROLE: "office",
};

const found = ["Subject", "Claim", "Statement", "Document"].map(type => `... on ${type} { ${brief[type]} }`).join(" ");

/** How the page searches and where it begins: with what is disputed most. Another schema has its own of all that is here. */
export const model = {
  isOfClaims: true,
  search: `query Search($text: String!) { search(text: $text, first: 10) { totalCount nodes { ${found} } } }`,
  start: "{ claims(first: 1, order: [{ contradictedBy: { count: DESC } }]) { nodes { __typename key } } }",
};

/** Goes on with another schema. */
export function adopt({ types: others, ...more }) {
  for (const name of Object.keys(types))
    delete types[name];
  Object.assign(types, others);
  Object.assign(model, { isOfClaims: false, ...more });
}
