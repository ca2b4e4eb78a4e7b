import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { Refusal } from "@/lib/platform/errors";
import { requireStoredCopy } from "@/lib/sources/copy-queries";
import { sandboxedCopy } from "@/lib/sources/sandboxed-copy";

type Context = { params: Promise<{ captureId: string }> };

/** A stored copy, for who works at the desk; with `?file` as a file, byte for byte. Its headers are its own: next.config.js adds none here. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return sayInstead(401, "Sign in at the desk to see stored copies.");
  if (!may(actor, "write")) return sayInstead(403, "You may not see stored copies.");

  const { captureId } = await params;
  try {
    const asFile = new URL(request.url).searchParams.has("file");
    return sandboxedCopy({ ...(await requireStoredCopy(captureId)), name: captureId, asFile });
  } catch (error) {
    if (error instanceof Refusal) return sayInstead(error.httpStatus, error.message);
    throw error;
  }
}

function sayInstead(status: number, detail: string): Response {
  const { headers } = sandboxedCopy({ bytes: new Uint8Array(), mediaType: "text/plain", name: "" });
  return new Response(`${detail}\n`, { status, headers });
}
