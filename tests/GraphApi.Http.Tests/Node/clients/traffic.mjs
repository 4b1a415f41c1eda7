// A fetch that keeps what a client sent: by GET or POST, and with the operation's text or without.
export function record() {
  const requests = [];
  const recording = (input, init = {}) => {
    const url = new URL(input);
    const method = init.method ?? "GET";
    const parameters = method === "GET" ? Object.fromEntries(url.searchParams) : JSON.parse(init.body);
    requests.push(`${method} ${parameters.query ? "text" : "hash"}`);
    return fetch(input, init);
  };
  return { requests, fetch: recording };
}

export const [url, ...more] = process.argv.slice(2);

/** What a client may know of the API beforehand, as its documentation says to ask for it. */
export async function introspect(query) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await response.json()).data;
}
