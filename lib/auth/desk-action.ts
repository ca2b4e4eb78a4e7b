import "server-only";
import type { z } from "zod";
import { Refusal } from "@/lib/platform/errors";
import { type DeskAnswer, type FormState, refusedState, submitted, submittedJson } from "@/lib/platform/form";
import type { Actor } from "./actor";
import { type Permission, requirePermission } from "./permissions";
import { currentActor } from "./session";

type Saved = FormState["saved"];
// biome-ignore lint/suspicious/noConfusingVoidType: work that saves nothing to be told of returns nothing.
type Work<S extends z.ZodType> = (input: z.infer<S>, actor: Actor) => Promise<Saved | void>;

/**
 * A server action behind a form of the desk: who, may they, parse, do, answer. Whoever is not signed in or has
 * no permission learns that before anything they sent is looked at. A field `values` holds nested ones as JSON.
 */
export function deskAction<S extends z.ZodType>(permission: Permission, schema: S, work: Work<S>) {
  return async (_: FormState, form: FormData): Promise<FormState> => {
    const actor = await admitted(permission);
    if (!("id" in actor)) return actor;
    const parse = form instanceof FormData && form.has("values") ? submittedJson : submitted;
    return parse(schema, form, (input) => work(input, actor));
  };
}

/** The same for a call with one plain value that answers with another: a search, a draft, a preview. */
export function deskCall<S extends z.ZodType, T>(
  permission: Permission,
  schema: S,
  work: (input: z.infer<S>, actor: Actor) => Promise<T>,
) {
  return async (given: z.input<S>): Promise<DeskAnswer<T>> => {
    const actor = await admitted(permission);
    if (!("id" in actor)) return { ok: false, ...actor };
    try {
      return { ok: true, value: await work(schema.parse(given), actor) };
    } catch (error) {
      return { ok: false, ...refusedState(error) };
    }
  };
}

async function admitted(permission: Permission): Promise<Actor | FormState> {
  const actor = await currentActor();
  if (!actor) {
    const message =
      "You are no longer signed in. Sign in in another tab, then send this again: nothing is lost.";
    return { refused: "signed_out", message };
  }
  try {
    requirePermission(actor, permission);
    return actor;
  } catch (error) {
    if (error instanceof Refusal) return refusedState(error);
    throw error;
  }
}
