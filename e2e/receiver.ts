import http from "node:http";
import { expect, required } from "./test";

type Received = { body: string; headers: Record<string, string>; json: Delivery };
type Delivery = { type: string; data: Record<string, unknown> & { slug: string } };

/** Receives what the server under test tells of editions, at the one port that it may tell it to. One test at a time. */
export async function receiveWebhooks() {
  const port = Number(required(process.env.E2E_HOOKS_PORT, "playwright.config.ts names no port."));
  const received: Received[] = [];
  let status = 204;
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    received.push({ body, headers: request.headers as Record<string, string>, json: JSON.parse(body) });
    response.writeHead(status).end();
  });
  await new Promise<void>((done, failed) => {
    server.once("error", failed).listen(port, "127.0.0.1", done);
  });
  return {
    address: `http://127.0.0.1:${port}/hook`,
    answerWith(given: number) {
      status = given;
    },
    /** Waits until so many deliveries about a pair came, and returns the last of them. */
    async newestAbout(slug: string, many: number): Promise<Received> {
      const found = () => received.filter(({ json }) => json.data.slug === slug);
      await expect.poll(() => found().length, { timeout: 20_000 }).toBe(many);
      return required(found().at(-1), "Nothing was sent.");
    },
    close: () => new Promise((done) => server.close(done)),
  };
}
