"use server";

import { z } from "zod";
import { deskCall } from "@/lib/auth/desk-action";
import { findStatementForPair } from "@/lib/pairs/editing-queries";
import { searchStatements } from "@/lib/statements/search-queries";

const Day = z.union([z.literal(""), z.iso.date()]);
const Search = z.object({
  words: z.string().max(400).default(""),
  speakerId: z.uuid().nullish(),
  from: Day.default(""),
  until: Day.default(""),
  after: z.string().max(100).nullish(),
});

/** Statements for one side of a pair, a page at a time. */
export const findStatements = deskCall("write", Search, async ({ speakerId, after, ...search }) =>
  searchStatements({ ...search, speakerId: speakerId ?? undefined, after: after ?? undefined }),
);

/** One of them with all that a pair shows of it. */
export const openStatement = deskCall("write", z.object({ id: z.uuid() }), async ({ id }) =>
  findStatementForPair(id),
);
