import { z } from "zod";

const Sentence = (error: string) =>
  z.string().trim().min(3, error).max(2000, "Keep this under 2000 characters.");

/** What readers are told of a mistake of ours, in plain words. `since` is the day from which it stood there. */
export const NoticeInput = z.object({
  wrong: Sentence("Say what was wrong."),
  right: Sentence("Say what is right."),
  since: z.union([z.literal(""), z.iso.date("Give a day, such as 2024-05-31.")]).nullish(),
});

export type NoticeInput = z.input<typeof NoticeInput>;

const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/**
 * The notice of a correction: what was wrong, what is right and since when, each on a line of its own.
 *
 * Throws a ZodError for input of another shape.
 */
export function noticeText(given: NoticeInput): string {
  const { wrong, right, since } = NoticeInput.parse(given);
  const lines = [`What was wrong: ${wrong}`, `What is right: ${right}`];
  if (since) lines.push(`The mistake stood here since ${day.format(new Date(`${since}T00:00:00Z`))}.`);
  return lines.join("\n");
}
