import { z } from "zod";
import type { LeadKind } from "@/lib/platform/generated/enums";
import { AddressInput } from "@/lib/sources/schema";

/** How often an address may be read, in minutes. */
export const INTERVALS = [
  { minutes: 15, label: "Every 15 minutes" },
  { minutes: 60, label: "Every hour" },
  { minutes: 360, label: "Every 6 hours" },
  { minutes: 1440, label: "Once a day" },
] as const;

/** So many of the documents that are there already may be captured at first. */
export const MOST_AT_FIRST = 20;
/** Addresses that are longer are not watched, and not captured. */
export const LONGEST_ADDRESS = 2000;

const TOO_MANY = `Give a number from 0 to ${MOST_AT_FIRST}: what is there already is no news.`;

/** An address to watch, and whose words to look for in what appears there; nobody named means everybody known. */
export const MonitorInput = z.object({
  name: z.string().trim().min(1, "Say what is watched.").max(100),
  url: z
    .string()
    .max(LONGEST_ADDRESS, `An address has at most ${LONGEST_ADDRESS} characters.`)
    .transform((url) => ({ url }))
    .pipe(AddressInput)
    .transform(({ url }) => url),
  speakerIds: z.array(z.uuid()).max(200, "Name at most 200 speakers, or none for all.").default([]),
  everyMinutes: z.coerce
    .number()
    .refine((given) => INTERVALS.some(({ minutes }) => minutes === given), "Choose how often it is read."),
  captureFirst: z.coerce
    .number(TOO_MANY)
    .int(TOO_MANY)
    .min(0, TOO_MANY)
    .max(MOST_AT_FIRST, TOO_MANY)
    .default(0),
});

export type MonitorInput = z.input<typeof MonitorInput>;

/** Why a lead leads nowhere. */
export const Dismissal = z.object({
  id: z.uuid(),
  reason: z.string().trim().min(1, "Say why.").max(500, "Say it in at most 500 characters."),
});

/** A stretch of a text, as UTF-16 indexes. */
export const Span = z.object({ start: z.int(), end: z.int() });
type Span = z.infer<typeof Span>;

/** A recorded statement that words may repeat or disagree with, and the words of each that matter. */
export type Suggestion = {
  statementId: string;
  kind: LeadKind;
  reason: string;
  /** From 0 to 1. */
  score: number;
  earlier: Span[];
  later: Span[];
};

/** What words are compared by, the best suggestion first. */
export type Suggest = (words: {
  quote: string;
  language: string;
  speakerId: string;
  saidOn: string;
}) => Promise<Suggestion[]>;
