import { z } from "zod";
import { SpeakerKind } from "@/lib/platform/generated/enums";

export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Use small letters, digits and single hyphens.")
  .max(100);

const OfficeInput = z.object({
  title: z.string().trim().min(1, "Name the office."),
  fromDay: z.iso.date().nullish(),
  untilDay: z.iso.date().nullish(),
});

/** A person or an organisation whose words are recorded, with the posts held and their first and last days. */
export const SpeakerInput = z.object({
  slug: Slug,
  name: z.string().trim().min(1, "Give the speaker's name."),
  kind: z.enum(SpeakerKind),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, "A Wikidata id is a Q and a number, such as Q42.")
    .nullish(),
  offices: z.array(OfficeInput).default([]),
});

export type SpeakerInput = z.input<typeof SpeakerInput>;
export type Office = { title: string; fromDay: string | null; untilDay: string | null };
