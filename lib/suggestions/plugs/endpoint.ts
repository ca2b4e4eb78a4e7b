import { z } from "zod";

type Endpoint = { url: string; model: string; key?: string };

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

async function askOnce({ url, model, key }: Endpoint, texts: readonly string[]): Promise<number[][]> {
  const response = await fetch(`${url.replace(/\/+$/, "")}/embeddings`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ model, input: texts }),
    signal: AbortSignal.timeout(PATIENCE),
    redirect: "error",
  });
  if (!response.ok) throw new Error(`status ${response.status}`);
  const { data } = Answer.parse(await response.json());
  const vectors = data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding);
  if (vectors.length !== texts.length) throw new Error(`${vectors.length} vectors for ${texts.length} texts`);
  return vectors;
}
