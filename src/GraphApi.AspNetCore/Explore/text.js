// Texts as the picture and the lists show them.
import { model, types } from "./model.js";

const measure = document.createElement("canvas").getContext("2d");
export const lineHeight = 16;
export const font = "13px system-ui, sans-serif";

/** The text in lines of at most so many pixels; what is beyond the last line is cut. */
export function wrap(text, width, most) {
  measure.font = font;
  const lines = [""];
  for (const word of text.split(/\s+/)) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (measure.measureText(longer).width <= width || lines.at(-1) === "")
      lines[lines.length - 1] = longer;
    else
      lines.push(word);
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}

export const widthOf = lines => {
  measure.font = font;
  return Math.max(...lines.map(line => measure.measureText(line).width));
};

/** SPEAKS_FOR as "speaks for". */
export const words = constant => constant.toLowerCase().replaceAll("_", " ");

export const namesOf = node => (node.madeBy?.nodes ?? []).map(maker => maker.name).join(", ");

/** What a node is called in a line. */
export function titleOf(node) {
  const { title } = types[node.__typename];
  if (title || !model.isOfClaims)
    return node[title] ?? node.key;
  switch (node.__typename) {
    case "Claim": return node.text;
    case "Document": return node.title;
    case "Statement": return `${namesOf(node) || "Somebody"} ${words(node.speechAct)}${sayingOf(node)}`;
    default: return node.name;
  }
}

/** The words themselves, or else the claim that they express; of one that passes on, when. */
function sayingOf({ quote, expresses, saidFrom, saidUntil }) {
  const claim = expresses?.nodes[0]?.text;
  const day = (saidFrom ?? saidUntil)?.slice(0, 10);
  return quote ? `: “${quote}”` : claim ? `: ${claim}` : day ? `, ${day}` : "";
}

/** 2022-03-29T00:00:00+03:00 as 2022-03-29 00:00:00 +03:00: in the offset of where it was said. */
export const readable = time => time.replace("T", " ").replace(/(Z|[+-]\d\d:\d\d)$/, " $1");
