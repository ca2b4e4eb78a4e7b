import { actorByToken } from "@/lib/auth/token";
import { Refusal } from "@/lib/platform/errors";

/** Tells the owner of a personal token who it acts for: `curl -H "Authorization: Bearer restated_…" …/api/v1/me`. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { name, role } = await actorByToken(request, "read");
    return Response.json({ name, role }, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message: detail } = error;
    return Response.json(
      { type: "about:blank", title: "Unauthorized", status: 401, detail },
      { status: 401, headers: { "content-type": "application/problem+json", "www-authenticate": "Bearer" } },
    );
  }
}
