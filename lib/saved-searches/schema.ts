import { z } from "zod";

/** A search to be kept: what stands in the address of its page, and what its owner calls it. */
export const SavedSearchInput = z.object({
  query: z.string().max(4000),
  name: z.string().trim().min(1, "Give it a name.").max(200, "A name has 200 characters at most."),
});
export type SavedSearchInput = z.infer<typeof SavedSearchInput>;

export type SavedSearchView = {
  id: string;
  name: string;
  /** The search in words. */
  described: string;
  path: string;
  createdAt: Date;
  /** How many pairs it finds that were first published since its owner looked; `isMore` when there may be more. */
  fresh: { count: number; isMore: boolean };
};
