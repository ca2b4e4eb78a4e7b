import { deskCall } from "@/lib/auth/desk-action";
import { suggestFor } from "@/lib/suggestions/queries";
import { Entered } from "@/lib/suggestions/schema";
import { isOwnRequest } from "../is-own-request";
import { readBounded } from "../read-bounded";

/** No quotation is longer than this, in bytes, with all that is told of it. */
const LONGEST = 200_000;

const suggest = deskCall("write", Entered, (entered) => suggestFor(entered));

/**
 * What was said before of words that are being entered. Not an action: those of a page wait for each other, so that
 * saving would wait for what is only looked up.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isOwnRequest(request)) return new Response(null, { status: 403 });
  const answer = await suggest(await bodyOf(request));
  return Response.json(answer, { status: statusOf(answer) });
}

function statusOf(answer: Awaited<ReturnType<typeof suggest>>): number {
  if (answer.ok) return 200;
  return answer.refused ? 403 : 422;
}

/** The JSON that was sent; what is none is refused like any that does not fit. */
async function bodyOf(request: Request) {
  try {
    return JSON.parse(new TextDecoder().decode((await readBounded(request.body, LONGEST)) ?? undefined));
  } catch {
    return null;
  }
}
