// Makes elements: element("li", { className: "x" }, "text", other).

/** Children that are not there are left out. */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter(child => child !== null && child !== undefined && child !== ""));
  return made;
}

/** @param content a text, or a list of texts and elements */
export function button(content, press, properties = {}) {
  const made = element("button", { type: "button", ...properties }, ...[content].flat());
  made.addEventListener("click", press);
  return made;
}

/** A link to what a stored address names, if it is one of the web. */
export function link(address, text = address) {
  return /^https?:\/\//i.test(address) ? element("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, text) : element("span", {}, text);
}
