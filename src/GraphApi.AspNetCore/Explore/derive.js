// What the page knows of any other schema, read from it by introspection: types that are looked up by id, their connections, and the fields
// by which nodes have a name, a time and a place.

const named = `name kind ofType { name kind ofType { name kind ofType { name kind } } }`;
const introspection = `{ __schema {
  queryType { fields { name args { name } type { ${named} } } }
  types { name kind possibleTypes { name } fields { name args { name } type { ${named} } } } } }`;

const firstTexts = ["name", "title", "label", "text", "caption"];
const times = ["DateTime", "Date"];
const initially = 6;

/** Names that the page itself has for what it knows of a node: a field of such a name gets another. */
const taken = ["id", "key", "pages", "from", "isOpen", "madeBy", "expresses"];
const ownName = name => taken.includes(name) ? `own_${name}` : name;

/** @param ask sends an operation @returns types as the model has them, how to search and where to begin */
export async function deriveModel(ask) {
  const { __schema: schema } = await ask(introspection);
  const all = new Map(schema.types.map(type => [type.name, type]));
  const roots = schema.queryType.fields;
  const isNode = name => all.get(name).kind === "OBJECT" && fieldOf(all.get(name), "id") && lookUpOf(roots, name);
  const nodeTypes = new Set([...all.keys()].filter(isNode));
  const context = { all, roots, nodeTypes };
  const types = Object.fromEntries([...nodeTypes].map(name => [name, typeOf(all.get(name), context)]));
  return { types, search: searchOf(types, context), start: startOf(types) };
}

const typeNamed = type => type.ofType ? typeNamed(type.ofType) : type;
const fieldOf = (type, name) => type.fields?.find(field => field.name === name);
const lookUpOf = (roots, name) => roots.find(field => typeNamed(field.type).name === name && field.args.some(argument => argument.name === "id"));

function typeOf(type, context) {
  const values = type.fields.filter(field => field.args.length === 0 && ["SCALAR", "ENUM"].includes(typeNamed(field.type).kind) && field.name !== "id");
  const list = listOf(type.name, context);
  return {
    root: lookUpOf(context.roots, type.name).name,
    keyName: "id",
    fields: values.map(({ name }) => ownName(name) === name ? name : `${ownName(name)}: ${name}`).join(" "),
    values: values.map(({ name }) => ({ name: ownName(name), label: wordsOf(name) })),
    ...namedMarks(marksOf(values)),
    list: list && { root: list.name, node: briefOf(type.name, context) },
    relationships: Object.fromEntries(type.fields.map(field => [field.name, relationshipOf(field, context)]).filter(([, found]) => found)
      .map(([name, found], index) => [name, { ...found, isInitial: index < initially }])),
  };
}

/** The root that lists a type. */
const listOf = (name, { all, roots }) => roots.find(field => {
  const nodes = fieldOf(all.get(typeNamed(field.type).name), "nodes");
  return nodes && typeNamed(nodes.type).name === name && field.args.some(argument => argument.name === "where");
});

/** By which fields a node has its name, its time and its place. */
function marksOf(values) {
  const texts = values.filter(field => typeNamed(field.type).name === "String" && !isList(field.type)).map(field => field.name);
  const moments = values.filter(field => times.includes(typeNamed(field.type).name) && !isList(field.type)).map(field => field.name);
  const numbers = values.filter(field => typeNamed(field.type).name === "Float").map(field => field.name);
  const from = moments.find(name => /from|start|beg[ia]n|since/i.test(name)) ?? moments[0];
  const until = moments.find(name => /until|end|finish/i.test(name)) ?? from;
  const [latitude, longitude] = [/^lat(itude)?$/i, /^(lon|lng|longitude)$/i].map(pattern => numbers.find(name => pattern.test(name)));
  return {
    title: firstTexts.find(name => texts.includes(name)) ?? texts[0],
    ...(from && { time: [from, until] }),
    ...(latitude && longitude && { position: [latitude, longitude] }),
  };
}

/** The same by the names that the page has for them; of the title its own one too, by which nodes are searched. */
const namedMarks = ({ title, time, position }) => ({
  title: title && ownName(title),
  titleField: title,
  ...(time && { time: time.map(ownName) }),
  ...(position && { position: position.map(ownName) }),
});

const isList = type => type.kind === "LIST" || Boolean(type.ofType && isList(type.ofType));

function relationshipOf(field, context) {
  const type = context.all.get(typeNamed(field.type).name);
  const edge = fieldOf(type, "edges") && context.all.get(typeNamed(fieldOf(type, "edges").type).name);
  const target = edge ? typeNamed(fieldOf(edge, "node").type).name : type.name;
  const node = briefOf(target, context);
  if (!node || isList(field.type))
    return null;
  const properties = edge ? edge.fields.filter(({ name, type: { ...own } }) => name !== "cursor" && ["SCALAR", "ENUM"].includes(typeNamed(own).kind)) : [];
  return {
    label: wordsOf(field.name), edge: wordsOf(field.name), isOutgoing: true, isSingle: !edge, node, properties: properties.map(({ name }) => name).join(" "),
  };
}

/** What is asked of a neighbour; nothing where it is no node. Of several types each has names of its own, since their fields may differ. */
function briefOf(name, { all, nodeTypes }) {
  const { kind, possibleTypes } = all.get(name);
  const possible = (kind === "OBJECT" ? [name] : (possibleTypes ?? []).map(type => type.name)).filter(type => nodeTypes.has(type));
  if (possible.length === 0)
    return null;
  return `__typename ${possible.map(type => {
    const { title, time = [], position = [] } = marksOf(all.get(type).fields.filter(field => field.args.length === 0));
    const fields = [...new Set([title, ...time, ...position].filter(Boolean))];
    return `... on ${type} { key: id ${fields.map(field => `${type}_${ownName(field)}: ${field}`).join(" ")} }`;
  }).join(" ")}`;
}

/** By the root search where there is one, or else by words within names. */
function searchOf(types, context) {
  const root = context.roots.find(field => field.name === "search" && field.args.some(argument => argument.name === "text"));
  const result = root && fieldOf(context.all.get(typeNamed(root.type).name), "nodes");
  if (result)
    return `query Search($text: String!) { search(text: $text, first: 10) { totalCount nodes { ${briefOf(typeNamed(result.type).name, context)} } } }`;
  const lists = Object.values(types).filter(type => type.list && type.title);
  return `query Search($text: String!) { ${lists.map(({ list, titleField }) =>
    `${list.root}(first: 5, where: { ${titleField}: { contains: $text } }) { totalCount nodes { ${list.node} } }`).join(" ")} }`;
}

/** The first of each type; those first that lead to most. */
const startOf = types => `{ ${Object.values(types)
  .filter(type => type.list)
  .sort((a, b) => Object.keys(b.relationships).length - Object.keys(a.relationships).length)
  .map(({ list }) => `${list.root}(first: 1) { nodes { ${list.node} } }`).join(" ")} }`;

/** actedIn as "acted in". */
export const wordsOf = name => name.replace(/(?<=[a-z0-9])[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
