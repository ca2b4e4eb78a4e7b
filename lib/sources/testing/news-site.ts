import type { RequestListener } from "node:http";
import { currentSettings } from "@/lib/platform/settings";
import { serve } from "@/lib/platform/testing/loopback";

/** What a page of the site answers; `null` is a page that was taken away. */
export type Page = { body: string; type?: string; headers?: Record<string, string>; status?: number } | null;

export type NewsSite = { url: string; pages: Record<string, Page>; asked: string[] };

/** A site on loopback that the guard lets through until the test ends; its pages may be changed at any time. */
export async function openNewsSite(pages: NewsSite["pages"]): Promise<NewsSite> {
  const site: NewsSite = { url: "", pages, asked: [] };
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? "";
    site.asked.push(path);
    const page = site.pages[path] ?? null;
    if (page === null) return response.writeHead(410).end();
    const { status = 200, type = "text/html; charset=utf-8", headers = {}, body } = page;
    if (headers.etag && request.headers["if-none-match"] === headers.etag)
      return response.writeHead(304).end();
    return response.writeHead(status, { "content-type": type, ...headers }).end(body);
  };
  const port = await serve(listener);
  currentSettings().FETCH_ALLOW_HOSTS.push(`127.0.0.1:${port}`);
  site.url = `http://127.0.0.1:${port}`;
  return site;
}

/** A page with these paragraphs, which says of itself what a news page does. */
export function newsPage(...paragraphs: string[]): string {
  const words = paragraphs.map((each) => `<p>${each}</p>`).join("");
  return `<!doctype html><html lang="en-GB"><head><title>The bridge</title>
    <meta property="og:site_name" content="Sampleton Post"><meta name="author" content="Ada Example">
    <meta property="article:published_time" content="2020-05-01T10:00:00Z"></head>
    <body><article><h1>The bridge</h1>${words}</article></body></html>`;
}
