import { may } from "@/lib/auth/permissions";
import { currentActor } from "@/lib/auth/session";
import { exportEvents } from "@/lib/editorial/queries";
import { eventFilter, readTrailQuery } from "../filter";

const TYPES = { jsonl: "application/x-ndjson", csv: "text/csv; charset=utf-8; header=present" } as const;

/** The trail, or what a filter leaves of it, as a file that is sent while it is read. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!actor) return new Response("Sign in first.\n", { status: 401 });
  if (!may(actor, "write")) return new Response("Your role may not do this.\n", { status: 403 });

  const params = Object.fromEntries(new URL(request.url).searchParams);
  const format = params.format === "csv" ? "csv" : "jsonl";
  const lines = exportEvents(eventFilter(readTrailQuery(params)), format);
  return new Response(streamOf(lines), {
    headers: {
      "content-type": TYPES[format],
      "content-disposition": `attachment; filename="trail.${format}"`,
      "cache-control": "private, no-store",
    },
  });
}

function streamOf(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await lines.return(undefined);
    },
  });
}
