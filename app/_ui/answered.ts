import { reach } from "./reach";

type Answer<T> = { ok: true; value: T } | { ok: false; message?: string; fields?: Record<string, string[]> };

/** The value of a call to the server. Throws an Error with what a person is to be told when it was refused. */
export async function answered<T>(call: Promise<Answer<T>>): Promise<T> {
  const answer = await reach(call);
  if (answer.ok) return answer.value;
  const reasons = [answer.message, ...Object.values(answer.fields ?? {}).flat()].filter(Boolean);
  throw new Error(reasons.join(" ") || "That did not work. Try again.");
}
