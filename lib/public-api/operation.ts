import type { z } from "zod";

/** What an operation can answer besides problems. Without a schema the answer has no body. */
type Answer = {
  status?: 200 | 201 | 202 | 204 | 302;
  description: string;
  schema?: z.ZodType;
  /** The media type, `application/json` unless said otherwise. */
  type?: string;
};

/**
 * One operation of the public interface: what its route accepts and answers, and what the OpenAPI document says of
 * it. Every route under app/api/v1 has one, listed in operations.ts; a test holds the two together.
 */
export type Operation<Params = unknown, Query = unknown, Body = unknown> = {
  /** The name of the operation in generated clients. */
  id: string;
  method: "get" | "post" | "put" | "patch" | "delete";
  /** The address, with the names of its parts in braces: `/api/v1/pairs/{slug}`. */
  path: string;
  tag: Tag;
  summary: string;
  description?: string;
  params?: z.ZodType<Params> & z.ZodObject;
  query?: z.ZodType<Query> & z.ZodObject;
  /** Headers that are only described; the route reads them itself. */
  headers?: z.ZodObject;
  body?: z.ZodType<Body>;
  answer: Answer;
  /** The statuses of the problems it can answer with, beside those that every operation has: 400, 429 and 500. */
  problems?: readonly (401 | 403 | 404 | 409 | 410 | 412 | 413 | 422 | 428)[];
  /** The form of its problems, where it is not that of RFC 9457. */
  problem?: { schema: z.ZodType; type: string };
  /** Whether a personal token is needed. */
  token?: true;
};

/** The groups of the document, in its order. */
export const TAGS = {
  Pairs: "A statement beside what was said about it later, and every edition of it that was published.",
  Records: "What pairs are made of and can be found under.",
  Bulk: "All of it, one record a line, for those who keep a copy.",
  Mementos: "The history of a pair by the Memento protocol (RFC 7089).",
  Compatible: "The interface of others, so that programs made for it can read this one.",
  About: "The interface itself.",
  Writing: "For those who have a personal token of the desk.",
} as const;

type Tag = keyof typeof TAGS;

/** Keeps the types of an operation as they are written. What its query does not name is refused. */
export function operation<Params, Query, Body>(
  given: Operation<Params, Query, Body>,
): Operation<Params, Query, Body> {
  return given.query ? { ...given, query: given.query.strict() as typeof given.query } : given;
}

/** What an operation takes beside a body, with what is said of it; without what only others' programs send. */
export function parametersOf({ params, query, headers }: Operation): { name: string; about: string }[] {
  return [params, query, headers].flatMap((schema) =>
    Object.entries(schema?.shape ?? {}).flatMap(([name, field]) => {
      const { description } = (field as z.ZodType).meta() ?? {};
      return description ? [{ name, about: description }] : [];
    }),
  );
}
