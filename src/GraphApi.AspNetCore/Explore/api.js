// Asks the API as every client does.

const address = document.documentElement.dataset.api;

export class ApiError extends Error {
  constructor(errors) {
    super(errors.map(error => error.message).join("\n"));
    const has = code => errors.some(error => error.extensions?.code === code);
    this.isOfAnotherSchema = has("VALIDATION_FAILED");
    this.isRefused = has("PERSISTED_QUERY_REQUIRED");
    this.isClosed = has("INTROSPECTION_DISABLED");
  }
}

// Of plain JSON what is refused comes with status 200: that the schema is another one is no error for the console of the browser.
export async function ask(query, variables = {}) {
  const response = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json().catch(() => {
    throw new Error(`The API answered with status ${response.status}, and not in JSON.`);
  });
  if (answer.errors)
    throw new ApiError(answer.errors);
  return answer.data;
}
