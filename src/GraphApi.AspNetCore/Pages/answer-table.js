// Shows data as tables that people read: lists as rows, a connection as its nodes, what has one member as that member.

/** An element that shows the data of an answer; names and texts go in as text, never as HTML. */
export function answerTables(data) {
  const all = document.createDocumentFragment();
  for (const [name, value] of Object.entries(data))
    all.append(tableOf(simplified(value), words(name)));
  return all;
}

function tableOf(value, title) {
  if (value instanceof Rows)
    return rowsTable(value, title);
  return isPlain(value) ? membersTable(value, title) : membersTable({ [title]: value }, title);
}

/** A row a member: its name, and what it is. */
function membersTable(members, title) {
  const table = element("table", element("caption", title));
  const body = element("tbody");
  for (const [name, value] of Object.entries(members)) {
    const heading = element("th", words(name));
    heading.scope = "row";
    body.append(element("tr", heading, cell(value, words(name))));
  }
  table.append(body);
  return table;
}

/** A row an item, a column a member. */
function rowsTable({ items, about }, title) {
  const names = [...new Set(items.flatMap(row => Object.keys(row)))];
  const caption = about === "" ? title : `${title} (${about})`;
  const headings = names.map(name => {
    const heading = element("th", words(name));
    heading.scope = "col";
    return heading;
  });
  return element("table",
    element("caption", items.length === 0 ? `${caption}: none` : caption),
    ...(items.length === 0 ? [] : [element("thead", element("tr", ...headings))]),
    element("tbody", ...items.map(row => element("tr", ...names.map(name => cell(row[name], words(name)))))));
}

function cell(value, title) {
  const td = element("td");
  if (value === null || value === undefined || value === "")
    td.append("—");
  else if (Array.isArray(value))
    td.append(value.length === 0 ? "—" : value.join(", "));
  else if (value instanceof Rows && value.items.length === 0)
    td.append(value.about === "" ? "—" : value.about);
  else if (isObject(value))
    td.append(tableOf(value, title));
  else
    td.append(String(value));
  return td;
}

/** The rows of a list or a connection, and what is said about it as a whole. */
class Rows {
  constructor(items, about) {
    this.items = items;
    this.about = about;
  }
}

/** What is left of a value without its wrapping: a scalar, a list of scalars, an object, or rows. */
function simplified(value) {
  if (Array.isArray(value))
    return listed(value.map(simplified), "");
  if (!isObject(value))
    return value;
  const { nodes, edges, pageInfo, totalCount, ...others } = value;
  const items = nodes?.map(simplified) ?? edges?.map(edgeRow);
  if (items && Object.keys(others).length === 0)
    return listed(items, [totalCount !== undefined && `${totalCount} in all`, pageInfo?.hasNextPage && "there are more"].filter(Boolean).join(", "));
  const members = simplifiedMembers(value);
  const names = Object.keys(members);
  return names.length === 1 ? members[names[0]] : members;
}

function simplifiedMembers(value) {
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, simplified(member)]));
}

/** A relationship and the node behind it as one row. */
function edgeRow({ node, cursor, ...edge }) {
  const row = simplifiedMembers(edge);
  for (const [name, member] of Object.entries(simplifiedMembers(node ?? {})))
    row[name in row ? `node ${name}` : name] = member;
  return row;
}

function listed(items, about) {
  const present = items.filter(item => item !== null);
  if (present.some(item => isObject(item) || Array.isArray(item)))
    return new Rows(present.map(item => isPlain(item) ? item : { value: item }), about);
  return present.length === 0 ? new Rows([], about) : present;
}

/** "contradictedBy" as "contradicted by". */
function words(name) {
  return name === "__typename" ? "type" : name.replace(/(?<=[a-z0-9])[A-Z]/g, letter => " " + letter.toLowerCase());
}

function isObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** An object whose members are named columns. */
function isPlain(value) {
  return isObject(value) && !(value instanceof Rows);
}

function element(name, ...content) {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
