import { STATUS_CODES } from "node:http";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { currentSettings, siteAddress } from "@/lib/platform/settings";
import { type Operation, TAGS } from "./operation";
import { OPERATIONS } from "./operations";
import { Problem } from "./schema";
import { SPARSE } from "./sparse";

const ABOUT = `Reads all that is published here, as the pages for readers show it. No key is needed, and any site may ask.

Lists are paged by \`after\`; follow the \`Link\` with rel=next until there is none. Answers have an ETag: send it back as If-None-Match, and what has not changed costs nothing. What is wrong with a request is said as RFC 9457 has it.`;

const HEADERS = {
  ETag: header("The tag of this body; send it back as If-None-Match."),
  Link: header("Links to other records: license, and next in a list that goes on."),
  "RateLimit-Policy": header("How many requests a client has in how many seconds."),
  RateLimit: header("How many requests are left to this client, and when it has all of them again."),
};

const PROBLEM = { type: "application/problem+json", schema: Problem };

/** The document of the public interface (OpenAPI 3.1), made from the schemas that the routes themselves use. */
export function openApiDocument() {
  const { PUBLISHER_NAME, LICENCE_NAME, LICENCE_URL, CONTACT } = currentSettings();
  return createDocument({
    openapi: "3.1.1",
    info: {
      title: `The API of ${PUBLISHER_NAME}`,
      version: "1",
      description: ABOUT,
      license: { name: LICENCE_NAME, url: LICENCE_URL },
      contact: { name: PUBLISHER_NAME, url: siteAddress("/about"), ...contact(CONTACT) },
    },
    servers: [{ url: siteAddress() }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    security: [],
    paths: paths(),
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A personal token of the desk." },
      },
    },
  });
}

function contact(address: string | undefined) {
  return address?.startsWith("mailto:") ? { email: address.slice("mailto:".length) } : {};
}

function paths(): ZodOpenApiPathsObject {
  const all: ZodOpenApiPathsObject = {};
  for (const operation of OPERATIONS) {
    all[operation.path] = { ...all[operation.path], [operation.method]: described(operation) };
  }
  return all;
}

function described(operation: Operation): ZodOpenApiOperationObject {
  const { id, method, tag, summary, description, params, query, headers, body, answer, token } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: description ?? `${summary}.`,
    requestParams: {
      ...(params && { path: params }),
      ...(query && { query }),
      ...(headers && { header: headers }),
    },
    ...(body && { requestBody: { required: true, content: { "application/json": { schema: body } } } }),
    ...(token && { security: [{ token: [] }] }),
    responses: {
      [String(answer.status ?? 200)]: {
        description: answer.description,
        headers: HEADERS,
        ...(answer.schema && { content: contents(operation) }),
      },
      ...(method === "get" && !token && { 304: { description: "What If-None-Match names is still so." } }),
      ...Object.fromEntries(problems(operation)),
    },
  };
}

function contents({ query, answer: { schema, type = "application/json" } }: Operation) {
  const sparse = query && "fields" in query.shape;
  return {
    [type]: { schema },
    ...(sparse && { [SPARSE]: { schema: { type: "object" as const } } }),
  };
}

function problems({ problems: own = [], problem = PROBLEM }: Operation) {
  return [400, ...own, 429, 500].map((status) => [
    String(status),
    {
      description: STATUS_CODES[status] ?? "Error",
      content: { [problem.type]: { schema: problem.schema } },
    },
  ]);
}

function header(description: string) {
  return { description, schema: { type: "string" as const } };
}
