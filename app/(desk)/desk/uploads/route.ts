import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { dropDraft } from "@/lib/editorial/draft-commands";
import { Refusal } from "@/lib/platform/errors";
import { type FormState, refusedState } from "@/lib/platform/form";
import { PasteInput, UploadInput } from "@/lib/sources/schema";
import { pasteCapture, uploadCapture } from "@/lib/sources/upload-commands";
import { LARGEST_FILE, TOO_LARGE } from "../(in)/sources/schema";
import { isOwnRequest } from "../is-own-request";
import { readBounded } from "../read-bounded";

const Details = z.looseObject({ by: z.enum(["upload", "paste"]) });

/**
 * Takes a document of up to 20 MB, which is more than a form's action is given: the bytes are the body, what is
 * known of them a header. Nothing of the body is read before it is known who sends it, and from where.
 */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return say(401, { message: "You are no longer signed in.", refused: "signed_out" });
  if (!may(actor, "write")) return say(403, { message: "You may not add sources.", refused: "forbidden" });
  if (!isOwnRequest(request))
    return say(403, { message: "This was sent from another site.", refused: "forbidden" });

  try {
    const details = Details.parse(detailsOf(request));
    const bytes = await readBounded(request.body, LARGEST_FILE);
    if (!bytes) return say(413, { fields: { [details.by === "paste" ? "text" : "bytes"]: [TOO_LARGE] } });
    const { captureId } = await store(details, bytes, actor);
    await dropDraft("source", "new", actor);
    return Response.json({ captureId });
  } catch (error) {
    const status = error instanceof Refusal ? error.httpStatus : 422;
    return say(status, refusedState(error));
  }
}

type Told = z.infer<typeof Details>;

function store({ by, ...details }: Told, bytes: Uint8Array, actor: Actor) {
  return by === "upload"
    ? uploadCapture(UploadInput.parse({ ...details, bytes }), actor)
    : pasteCapture(PasteInput.parse({ ...details, text: new TextDecoder().decode(bytes) }), actor);
}

function detailsOf(request: Request): unknown {
  try {
    return JSON.parse(decodeURIComponent(request.headers.get("x-restated-details") ?? ""));
  } catch {
    throw new Refusal("invalid", "The form could not be read. Reload the page and try again.");
  }
}

function say(status: number, state: FormState): Response {
  return Response.json(state, { status });
}
