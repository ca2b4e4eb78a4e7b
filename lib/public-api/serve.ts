import "server-only";
import type { z } from "zod";
import { Refusal } from "@/lib/platform/errors";
import { answer, FRESH, OPEN } from "@/lib/platform/http";
import { log } from "@/lib/platform/log";
import { type Link, licence, linkHeader } from "./links";
import type { Operation } from "./operation";
import { invalid, problem } from "./problem";
import { allowanceOf } from "./rate-limit";
import { SPARSE, sparse } from "./sparse";

type Asked<Params, Query> = { request: Request; params: Params; query: Query };

/** What a route hands over: a body to be sent as JSON, or text that is sent as it is. */
type Given = {
  body: object | string;
  type?: string;
  caching?: string;
  keys?: readonly string[];
  links?: readonly Link[];
  headers?: Record<string, string>;
};

type Handler = (request: Request, context: { params: Promise<unknown> }) => Promise<Response>;

/** A problem or any other answer that ends the work on a request when it is thrown. */
type Work<Params, Query> = (asked: Asked<Params, Query>) => Promise<Given | Response>;

/**
 * The handler of a route: counts the request, checks what is asked for against the operation, and answers with
 * what `work` returns. A Refusal, and a Response that is thrown, become the answer; anything else is a fault of
 * ours, which is logged and answered with 500.
 */
export function serve<Params, Query>(
  operation: Operation<Params, Query>,
  work: Work<Params, Query>,
): Handler {
  return async (request, context) => {
    const headers: Record<string, string> = {
      ...OPEN,
      ...allowanceOf(request.headers.get("x-restated-client") ?? ""),
    };
    if (headers["Retry-After"]) return withHeaders(tooMany(), headers);
    try {
      const query = parseQuery(operation, request);
      const params = operation.params?.safeParse(await context.params);
      if (params && !params.success) throw problem(404, { detail: "No record has such an address." });
      const given = await work({ request, params: params?.data as Params, query: query as Query });
      if (given instanceof Response) return withHeaders(given, headers);
      return send(request, given, query, headers);
    } catch (error) {
      return withHeaders(toProblem(error, request), headers);
    }
  };
}

/** Answers what a browser asks before it lets a page of another site read (CORS). */
export async function preflight(): Promise<Response> {
  return new Response(null, {
    status: 204,
    headers: {
      ...OPEN,
      Allow: "GET, HEAD, OPTIONS",
      "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
      "Access-Control-Allow-Headers": "Accept, Accept-Datetime, Authorization, Content-Type, If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
}

function tooMany(): Response {
  return problem(429, { detail: "Too many requests from your address. Retry-After says when to ask again." });
}

function parseQuery(operation: Operation, request: Request): unknown {
  const given: Record<string, string> = {};
  for (const [name, value] of new URL(request.url).searchParams) {
    if (Object.hasOwn(given, name)) throw problem(400, { detail: `“${name}” is given twice.` });
    given[name] = value;
  }
  const schema = operation.query;
  const parsed = schema ? schema.safeParse(given) : refuseAll(given);
  if (!parsed.success) throw invalid(parsed.error as z.ZodError, "The query cannot be read");
  return parsed.data;
}

function refuseAll(given: Record<string, string>) {
  const [name] = Object.keys(given);
  if (name) {
    const errors = [{ detail: `There is no “${name}”.`, pointer: `#/${encodeURIComponent(name)}` }];
    throw problem(400, { detail: `The query cannot be read: there is no “${name}”.`, errors });
  }
  return { success: true, data: {} } as const;
}

function send(request: Request, given: Given, query: unknown, headers: Record<string, string>): Response {
  const { body, type = "application/json", caching = FRESH, keys, links = [] } = given;
  const fields = (query as { fields?: string[] } | undefined)?.fields;
  const shown = fields && typeof body === "object" ? sparse(body, fields) : body;
  return answer(request, {
    body: typeof shown === "string" ? shown : JSON.stringify(shown),
    type: fields ? SPARSE : type,
    ...{ caching, keys },
    headers: {
      ...headers,
      ...given.headers,
      Link: linkHeader([...links, { href: licence().url, rel: "license" }]),
    },
  });
}

function toProblem(error: unknown, request: Request): Response {
  if (error instanceof Response) return error;
  if (error instanceof Refusal) return problem(error.httpStatus, { detail: error.message });
  log.error({ err: error, path: new URL(request.url).pathname }, "A request of the API failed.");
  return problem(500, { detail: "Something went wrong here. It is not a fault of your request." });
}

function withHeaders(response: Response, headers: Record<string, string>): Response {
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
