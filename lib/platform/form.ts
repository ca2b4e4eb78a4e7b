import { z } from "zod";
import { type FieldConflict, Refusal, type RefusalCode } from "./errors";

/** What a form is told after it was sent. Field names are paths: "evidence.0.note". */
export type FormState = {
  message?: string;
  fields?: Record<string, string[]>;
  /** What has to be chosen between before the same save can go through. */
  conflicts?: readonly FieldConflict[];
  /** Why it was refused as a whole, for those who have to tell refusals apart. */
  refused?: RefusalCode | "signed_out";
  saved?: { id: string; version?: number; note?: string };
};

/** What a call from a component of the desk gets back. */
export type DeskAnswer<T> = { ok: true; value: T } | ({ ok: false } & FormState);

type Saved = FormState["saved"];
// biome-ignore lint/suspicious/noConfusingVoidType: work that saves nothing to be told of returns nothing.
type Work<S extends z.ZodType> = (input: z.infer<S>) => Promise<Saved | void>;

const UNREADABLE = "The form could not be read. Reload the page and try again.";

/**
 * Parses a form, runs `work`, and turns a bad field or a Refusal into what the form shows. Whatever else is
 * thrown, a redirect of Next among it, goes on.
 */
export async function submitted<S extends z.ZodType>(
  schema: S,
  form: FormData,
  work: Work<S>,
): Promise<FormState> {
  if (!(form instanceof FormData)) return { message: UNREADABLE };
  return answered(schema, formValues(form), work);
}

/**
 * As `submitted`, for a form whose hidden field `values` holds its values as JSON, lists and objects among
 * them. Other fields, such as the button that was pressed, are added where `values` has none of their name.
 */
export async function submittedJson<S extends z.ZodType>(
  schema: S,
  form: FormData,
  work: Work<S>,
): Promise<FormState> {
  const { values, ...others } = formValues(form);
  const parsed = Values.safeParse(values);
  if (!parsed.success) return { message: UNREADABLE };
  return answered(schema, { ...others, ...parsed.data }, work);
}

/** The fields of a form by name: a name that stands there more than once has a list, "x[]" always has one as x. */
export function formValues(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name);
      if (name.endsWith("[]")) return [name.slice(0, -2), values];
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

/** The messages of a zod error by the path of their field; those about the whole form are its `message`. */
export function formErrors(error: z.ZodError): FormState {
  const fields: Record<string, string[]> = {};
  const whole: string[] = [];
  for (const { path, message } of error.issues) {
    if (path.length === 0) whole.push(message);
    else fields[path.join(".")] = [...(fields[path.join(".")] ?? []), message];
  }
  return { ...(whole.length > 0 && { message: whole.join(" ") }), fields };
}

async function answered<S extends z.ZodType>(schema: S, values: unknown, work: Work<S>): Promise<FormState> {
  const parsed = schema.safeParse(values);
  if (!parsed.success) return formErrors(parsed.error);

  try {
    const saved = await work(parsed.data);
    return saved ? { saved } : {};
  } catch (error) {
    return refusedState(error);
  }
}

/** What a form is told of a Refusal, or of input that a command did not accept; anything else is thrown on. */
export function refusedState(error: unknown): FormState {
  if (error instanceof z.ZodError) return formErrors(error);
  if (!(error instanceof Refusal)) throw error;
  const { message, conflicts, code } = error;
  return { message, refused: code, ...(conflicts.length > 0 && { conflicts }) };
}

const Values = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue(UNREADABLE);
      return z.NEVER;
    }
  })
  .pipe(z.record(z.string(), z.unknown()));
