import { z } from "zod";
import { Extent, Relation } from "@/lib/platform/generated/enums";

const DAY = 86_400_000;

const Key = z.string().min(1).max(200);
export const Slug = Key.meta({ description: "The last part of its address.", example: "would-wouldnt" });
export const Id = z.uuid().meta({ description: "Its id." });

/** How many records a page of a list holds. */
export const Limit = z.coerce
  .number<string>("Give a whole number from 1 to 100")
  .int("Give a whole number from 1 to 100")
  .min(1)
  .max(100)
  .default(20)
  .meta({ description: "How many records at most, from 1 to 100; 20 when it is not given." });

/** Where the page before ended. */
export function after(form: RegExp) {
  return z
    .string()
    .regex(form, "This is no cursor of this list")
    .optional()
    .meta({ description: "The `next` of the page before; better still, follow the link with rel=next." });
}

/** The fields of a record that a client wants; the answer then has these alone. */
export function fieldsOf(record: z.ZodObject) {
  const names = z.enum(Object.keys(record.shape) as [string, ...string[]]);
  return z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(names))
    .optional()
    .meta({
      description:
        "The fields wanted of each record, parted by commas. `self` and `licence` always come too. The answer then has a media type of its own, because it lacks what the schema requires.",
      example: "slug,headline",
    });
}

/** A moment in the past, or a day, which then stands for its end in UTC. */
export const At = z
  .union(
    [z.iso.date(), z.iso.datetime({ offset: true })],
    "Give a day or a moment, as 2026-01-31 or 2026-01-31T12:00:00Z",
  )
  .transform((text) => momentOf(text))
  .optional()
  .meta({
    description:
      "The state of that day (its end, in UTC) or moment: for each pair, the newest edition that was published by then.",
    example: "2026-01-31",
  });

/** The filters of the site. */
export const Filters = {
  relation: z
    .enum(Relation)
    .optional()
    .meta({ description: "What the later statement does to the earlier." }),
  extent: z.enum(Extent).optional().meta({ description: "How much of the meaning changed." }),
  speaker: Key.optional().meta({
    description: "The slug of who speaks, or is spoken for, in either statement.",
  }),
  topic: Key.optional().meta({ description: "The slug of a topic." }),
  from: z.iso
    .date()
    .optional()
    .meta({ description: "The later statement was made on this day or after it." }),
  until: z.iso
    .date()
    .optional()
    .meta({ description: "The later statement was made on this day or before it." }),
};

/** The cursor of lists that are ordered by first publication. */
export const RANK = /^\d{4}-\d\d-\d\dT[\d:.]+Z~[0-9a-f-]{36}$/;

/** The cursor of what a search found: what it was put in order by, and the same. */
export const FOUND = /^[-\d]{0,24}~\d{4}-\d\d-\d\dT[\d:.]+Z~[0-9a-f-]{36}$/;

function momentOf(text: string): string {
  const day = text.length === 10;
  return new Date(Date.parse(text) + (day ? DAY - 1 : 0)).toISOString();
}
