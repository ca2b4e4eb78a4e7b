import { once } from "node:events";
import { createServer } from "node:http";
import { expect, required } from "./test";

type Page = { body: string; type?: string };

/** Serves pages on loopback at the one port that the server under test may fetch from: tests take turns at it. */
export async function servePages(pages: Record<string, Page>) {
  const port = Number(required(process.env.E2E_PAGES_PORT, "playwright.config.ts names no port."));
  const server = createServer((request, response) => {
    const page = pages[request.url ?? ""];
    if (!page) return response.writeHead(404).end();
    return response
      .writeHead(200, { "content-type": page.type ?? "text/html; charset=utf-8" })
      .end(page.body);
  });
  await expect(async () => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  }, "the port is free").toPass();
  return {
    address: (path: string) => `http://127.0.0.1:${port}${path}`,
    close: () => new Promise((done) => server.close(done)),
  };
}

/** A page of an invented newspaper with these paragraphs. */
export function newspage(title: string, ...paragraphs: string[]): Page {
  const text = paragraphs.map((words) => `<p>${words}</p>`).join("\n");
  return {
    body: `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:site_name" content="The Sampleton Lantern">
<meta name="author" content="Quentin Example">
<meta property="article:published_time" content="2021-03-04T08:00:00Z">
</head><body><article><h1>${title}</h1>\n${text}\n</article></body></html>`,
  };
}
