import http from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { Refusal } from "@/lib/platform/errors";
import { type Guard, resolvePublic } from "./address-guard";

type Options = {
  headers: Record<string, string>;
  guard: Guard;
  signal: AbortSignal;
  method?: "GET" | "POST";
  body?: string;
};

/**
 * One request, a GET unless said otherwise, without cookies, proxies or kept connections. The name is resolved inside the connection, and only
 * the addresses that were checked are connected to.
 */
export async function request(url: URL, options: Options): Promise<http.IncomingMessage> {
  const { headers, guard, signal, method = "GET", body = "" } = options;
  const { Agent, request: open } = url.protocol === "https:" ? https : http;
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
  const agent = new Agent({ keepAlive: false });
  open(url, { method, agent, headers, signal, lookup: guardedLookup(url, guard) }, resolve)
    .on("error", reject)
    .end(body);
  return promise.catch((error: unknown) => {
    throw inWords(error, url, signal);
  });
}

/** What went wrong on the way, as a Refusal. */
export function inWords(error: unknown, url: URL, signal: AbortSignal): unknown {
  if (error instanceof Refusal || !(error instanceof Error)) return error;
  if (signal.aborted) return new Refusal("not_found", `${url.host} took too long to answer.`);
  const code = "code" in error ? String(error.code) : error.message;
  return new Refusal("not_found", `${url.host} could not be reached (${code}).`);
}

function guardedLookup(url: URL, guard: Guard): LookupFunction {
  return (_host, options, callback) => {
    resolvePublic(url, guard).then(
      (answers) => {
        const [first] = answers;
        if (options.all) callback(null, answers);
        else callback(null, first?.address ?? "", first?.family);
      },
      (error) => callback(error, []),
    );
  };
}
