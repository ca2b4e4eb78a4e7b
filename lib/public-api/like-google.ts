const STATUSES: Record<number, string> = {
  400: "INVALID_ARGUMENT",
  404: "NOT_FOUND",
  429: "RESOURCE_EXHAUSTED",
  500: "INTERNAL",
};

/** The same answer, with a problem put in the form that Google's interfaces give it. */
export async function likeGoogle(answer: Response): Promise<Response> {
  if (answer.status < 400) return answer;
  const { detail } = await answer.json();
  const error = { code: answer.status, message: detail, status: STATUSES[answer.status] ?? "UNKNOWN" };
  const headers = new Headers(answer.headers);
  headers.set("Content-Type", "application/json");
  return new Response(JSON.stringify({ error }), { status: answer.status, headers });
}
