/** Lays JSON out token by token: JSON.parse would round integers of 64 bits. */
export function formatted(json) {
  const tokens = json.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
  let depth = 0;
  let text = "";
  const newLine = () => "\n" + "  ".repeat(depth);
  tokens.forEach((token, i) => {
    const closesNow = /^[}\]]$/.test(tokens[i + 1] ?? "");
    if (token === "{" || token === "[") {
      text += token;
      depth++;
      if (!closesNow)
        text += newLine();
    } else if (token === "}" || token === "]") {
      depth--;
      text += /^[{[]$/.test(tokens[i - 1]) ? token : newLine() + token;
    } else {
      text += token === "," ? "," + newLine() : token === ":" ? ": " : token;
    }
  });
  return text;
}

/** The value, with numbers as the text that they are written in, where the browser tells it. */
export function parsed(json) {
  return JSON.parse(json, (_, value, context) => typeof value === "number" ? context?.source ?? value : value);
}
