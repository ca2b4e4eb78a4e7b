import { z } from "zod";

/** Whom to tell: an address that is sent what is published, of all pairs or of one. */
export const SubscriptionInput = z.object({
  name: z.string().trim().min(1, "Say who receives it.").max(100),
  url: z
    .string()
    .trim()
    .max(2000)
    .pipe(z.url({ protocol: /^https?$/, error: "Give the whole address, https://example.org/hook." })),
  /** The address of a pair, whole or its last part; empty for all pairs. */
  pair: z
    .string()
    .trim()
    .max(500)
    .nullish()
    .transform((given) => given?.replace(/^.*\/pairs\//, "").replace(/[/?#].*$/, "") || null),
});

export type SubscriptionInput = z.input<typeof SubscriptionInput>;
