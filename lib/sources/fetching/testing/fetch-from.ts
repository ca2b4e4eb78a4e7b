import type { RequestListener } from "node:http";
import { serve } from "@/lib/platform/testing/loopback";
import { guardedFetch } from "../guarded-fetch";
import type { FetchOptions } from "../guarded-get";

export const HTML = { "content-type": "text/html; charset=utf-8" };
export const PAGE = "<p>Ada Example spoke in Sampleton.</p>";

/** Serves on loopback under a name that only this test's resolver knows, and fetches `path` from it. */
export async function fetchFrom(listener: RequestListener, options: FetchOptions = {}, path = "/") {
  const port = await serve(listener);
  const guard = {
    resolve: async (host: string) =>
      host.endsWith("example.org") ? [{ address: "127.0.0.1", family: 4 }] : [],
    ports: ["80", "443", String(port)],
    allowed: [`news.example.org:${port}`],
    ...options.guard,
  };
  return guardedFetch(`http://news.example.org:${port}${path}`, { ...options, guard });
}
