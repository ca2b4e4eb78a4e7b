import { z } from "zod";
import { SpeakerKind } from "@/lib/platform/generated/enums";

export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use small letters, digits and single hyphens.")
  .max(100);

const WHOLE_DAY = "Give the day, the month and the year, or leave all three empty.";
const office = {
  title: z.string().trim().min(1, "Name the office."),
  fromDay: z.iso.date(WHOLE_DAY).nullish(),
  untilDay: z.iso.date(WHOLE_DAY).nullish(),
};
const daysInOrder = ({ fromDay, untilDay }: { fromDay?: string | null; untilDay?: string | null }) =>
  !fromDay || !untilDay || fromDay <= untilDay;
const outOfOrder = { path: ["untilDay"], error: "The last day comes before the first." };

/** A person or an organisation whose words are recorded, with the posts held and their first and last days. */
export const SpeakerInput = z.object({
  slug: Slug,
  name: z.string().trim().min(1, "Give the speaker's name.").max(300),
  kind: z.enum(SpeakerKind),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, "A Wikidata id is a Q and a number, such as Q42.")
    .nullish(),
  offices: z.array(z.object(office).refine(daysInOrder, outOfOrder)).default([]),
});

/** A speaker made in place; where no slug is given, the name makes one. */
export const NewSpeakerInput = SpeakerInput.partial({ slug: true });

/**
 * What an editor may change of a speaker; the address stays, since others point to it. An office with its `id`
 * is the one that is there, one without is new, and one that is left out is taken away.
 */
export const SpeakerRevision = SpeakerInput.omit({ slug: true }).extend({
  offices: z
    .array(z.object({ id: z.uuid().nullish(), ...office }).refine(daysInOrder, outOfOrder))
    .refine(
      (offices) =>
        new Set(offices.map(({ title, fromDay }) => `${fromDay} ${title}`)).size === offices.length,
      "An office stands here twice.",
    ),
});

export type SpeakerInput = z.input<typeof SpeakerInput>;
export type NewSpeakerInput = z.input<typeof NewSpeakerInput>;
export type SpeakerRevision = z.input<typeof SpeakerRevision>;
export type Office = { title: string; fromDay: string | null; untilDay: string | null };
