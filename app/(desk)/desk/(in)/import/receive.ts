import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { Refusal } from "@/lib/platform/errors";
import { isOwnRequest } from "../../is-own-request";
import { readBounded } from "../../read-bounded";

/** So large a file may be given in the browser; larger ones go through the command of the shell. */
const LARGEST = 20_000_000;

type Work<T> = (bytes: Uint8Array, name: string, actor: Actor) => Promise<T>;

/**
 * Takes a file that was sent as the body of a request, does something with it, and answers in JSON: who may
 * they be, are they sent here by our own page, is the file small enough. A Refusal is answered in its words.
 */
export async function receiveFile<T>(request: Request, work: Work<T>): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return refused(401, "You are no longer signed in. Sign in in another tab, then try again.");
  if (!may(actor, "write")) return refused(403, "Your role may not import.");
  if (!isOwnRequest(request)) return refused(403, "A file can be sent from the desk’s own page only.");

  try {
    const name = new URL(request.url).searchParams.get("name") ?? "file";
    return Response.json(await work(await bodyOf(request), name.slice(0, 300), actor));
  } catch (error) {
    if (error instanceof Refusal) return refused(error.httpStatus, error.message);
    throw error;
  }
}

async function bodyOf(request: Request): Promise<Uint8Array> {
  const bytes = await readBounded(request.body, LARGEST);
  if (!bytes) {
    throw new Refusal("invalid", "This file is larger than 20 MB. Import it with: npm run import -- FILE");
  }
  if (bytes.length === 0) throw new Refusal("invalid", "This file is empty.");
  return bytes;
}

function refused(status: number, message: string): Response {
  return Response.json({ message }, { status });
}
