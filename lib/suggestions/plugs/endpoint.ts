import { z } from "zod";

export type Endpoint = { url: string; model: string; key?: string };

/** Longer than this nobody waits for a suggestion, in milliseconds. */
const PATIENCE = 4000;
/** How many texts are sent at once. */
const BATCH = 100;

const Answer = z.object({
  data: z.array(z.object({ index: z.number().int().min(0), embedding: z.array(z.number()).min(1) })),
});

/**
 * Asks an endpoint that speaks OpenAI's language for embeddings (POST URL/embeddings). It is told no more than the
 * words of the statements.
 *
 * Throws when it does not answer in time, or with anything but a vector for each text.
 */
export async function askEndpoint(endpoint: Endpoint, texts: readonly string[]): Promise<number[][]> {
  const vectors: number[][] = [];
  for (let first = 0; first < texts.length; first += BATCH) {
    vectors.push(...(await askOnce(endpoint, texts.slice(first, first + BATCH))));
  }
  return vectors;
}

/**
 * Sends JSON to a path of an endpoint and returns the JSON of its answer.
 *
 * Throws when it does not answer in time (milliseconds), answers with an error, or leads elsewhere.
 */
export async function post(
  { url, key }: Endpoint,
  path: string,
  body: object,
  patience: number,
): Promise<unknown> {
  const response = await fetch(`${url.replace(/\/+$/, "")}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patience),
    redirect: "error",
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
}

async function askOnce(endpoint: Endpoint, texts: readonly string[]): Promise<number[][]> {
  const body = { model: endpoint.model, input: texts };
  const { data } = Answer.parse(await post(endpoint, "/embeddings", body, PATIENCE));
  const vectors = data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding);
  if (vectors.length !== texts.length) throw new Error(`${vectors.length} vectors for ${texts.length} texts`);
  return vectors;
}
