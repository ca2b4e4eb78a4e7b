import type { Actor } from "@/lib/auth/actor";
import type { Scope } from "@/lib/auth/scopes";
import { tokenHolder } from "@/lib/auth/token";
import { findDraft, selfOf, versionOf } from "@/lib/drafts/queries";
import { type Answer, bodyOf, etagOf, idempotencyKey, type Repeated, versionIn } from "@/lib/drafts/request";
import { Refusal } from "@/lib/platform/errors";
import { problem } from "@/lib/public-api/problem";

/** Who sends the request. Throws the problem where the token is none, not good enough or used too often. */
export async function requireHolder(request: Request, scope: Scope): Promise<Actor> {
  const { actor, refused } = { actor: undefined, ...(await tokenHolder(request, scope)) };
  if (!refused) return actor;
  const { status, reason, retryAfter } = refused;
  throw problem(
    status,
    { detail: reason },
    {
      ...(status === 401 && { "WWW-Authenticate": "Bearer" }),
      ...(retryAfter && { "Retry-After": String(retryAfter) }),
    },
  );
}

/** The body, as it came and as JSON. */
export async function requireJson(request: Request): Promise<{ text: string; json: unknown }> {
  const text = await bodyOf(request);
  if (text === null) throw problem(413, { detail: "The body is longer than 12 MB." });
  try {
    return { text, json: JSON.parse(text) };
  } catch {
    throw problem(400, { detail: "The body is not JSON." });
  }
}

/** The key under which the request may be sent again, with all that has to be the same then. */
export function requireKey(request: Request, text: string): { key: string; payload: string[] } {
  const key = idempotencyKey(request.headers.get("idempotency-key"));
  if (key === null) {
    throw problem(400, {
      detail:
        'Send an Idempotency-Key of at most 200 characters, such as "8e03978e-40d5-43e8-bc93-6894a57f9324".',
    });
  }
  const { pathname } = new URL(request.url);
  return { key, payload: [request.method, pathname, request.headers.get("if-match") ?? "", text] };
}

/** The version that If-Match names, if the draft is of that version. */
export async function requireVersion(request: Request, id: string): Promise<number> {
  const wanted = versionIn(request.headers.get("if-match"));
  if (wanted === undefined)
    throw problem(428, { detail: "Send If-Match with the ETag that you start from." });
  const version = await versionOf(id);
  if (version === null) throw unknownDraft();
  if (version !== wanted) throw changed(version);
  return version;
}

/** Does what starts from a version. Throws the problem where somebody else wrote after we looked. */
export async function fromVersion<T>(id: string, version: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const now = error instanceof Refusal && error.code === "conflict" ? await versionOf(id) : version;
    throw now !== null && now !== version ? changed(now) : error;
  }
}

/** Answers with a draft as it is now. */
export async function draftAnswer(id: string, actor: Actor, status: 200 | 201 = 200): Promise<Response> {
  const draft = await findDraft(id, actor);
  if (!draft) throw unknownDraft();
  return Response.json(draft, {
    status,
    headers: {
      "Cache-Control": "no-store",
      ETag: etagOf(draft.version),
      ...(status === 201 && { Location: selfOf(id) }),
    },
  });
}

/** What is kept of an answer for those who ask again; a refusal is an answer too. */
export async function kept(work: () => Promise<Response>): Promise<Answer> {
  const response = await work().catch((error: unknown) => {
    if (error instanceof Response) return error;
    if (error instanceof Refusal) return problem(error.httpStatus, { detail: error.message });
    throw error;
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

export function answered(outcome: Answer | Repeated): Response {
  if (!("refused" in outcome)) return new Response(outcome.body, outcome);
  if (outcome.refused === "in flight") {
    throw problem(409, { detail: "The first request with this Idempotency-Key is still at work." });
  }
  throw problem(422, { detail: "This Idempotency-Key was sent with another request. Take a new one." });
}

function unknownDraft(): Response {
  return problem(404, { detail: "There is no such draft." });
}

function changed(version: number): Response {
  return problem(412, { detail: `Somebody changed it: it is now version ${version}.`, version });
}
