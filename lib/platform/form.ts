import { z } from "zod";
import { type FieldConflict, Refusal, type RefusalCode } from "./errors";

/** What a form shows after it was sent: what is wrong with which field, or what became of it. */
export type FormState = {
  message?: string;
  /** By the path of the field, such as `evidence.0.note`. */
  fields?: Record<string, string[]>;
  conflicts?: readonly FieldConflict[];
  refused?: RefusalCode | "signed_out";
  saved?: { id: string; version?: number; note?: string };
};

/** The fields of a form as one object; a field `values` holds nested ones as JSON. */
export function formValues(form: FormData): unknown {
  const { values, ...plain } = Object.fromEntries([...form].filter(([name]) => !name.startsWith("$ACTION")));
  if (typeof values !== "string") return plain;
  try {
    return { ...plain, ...JSON.parse(values) };
  } catch {
    return plain;
  }
}

/** Parses `given`, does the work, and turns a bad field or a Refusal into what the form shows. */
export async function submitted<S extends z.ZodType>(
  schema: S,
  given: unknown,
  work: (input: z.infer<S>) => Promise<FormState | undefined>,
): Promise<FormState> {
  const parsed = schema.safeParse(given);
  if (!parsed.success) return { fields: fieldErrors(parsed.error), message: "Look at the marked fields." };
  try {
    return (await work(parsed.data)) ?? {};
  } catch (error) {
    return refusedState(error);
  }
}

/** What a form shows of a Refusal or of input that a command did not accept; throws anything else. */
export function refusedState(error: unknown): FormState {
  if (error instanceof Refusal) {
    const { message, conflicts, code } = error;
    return { message, conflicts, refused: code };
  }
  if (error instanceof z.ZodError)
    return { fields: fieldErrors(error), message: "Look at the marked fields." };
  throw error;
}

function fieldErrors(error: z.ZodError): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const { path, message } of error.issues) {
    const name = path.join(".");
    fields[name] = [...(fields[name] ?? []), message];
  }
  return fields;
}
