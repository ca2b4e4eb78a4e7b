import { expect, test } from "vitest";
import { findWholePair } from "@/lib/pairs/queries";
import { movePair } from "@/lib/pairs/review-commands";
import { canonicalJson, type JsonValue } from "@/lib/platform/canonical-json";
import { db } from "@/lib/platform/db";
import { builtInDesk } from "@/seed/desk";
import { draftPair } from "@/seed/ensure";
import { inventedEntry } from "@/seed/invented";
import { buildContent } from "./build-content";
import { editionHash } from "./chain";
import { publishPair } from "./commands";
import { findPairsAgain } from "./findable-commands";
import { project } from "./project";
import { findPair } from "./queries";
import { readContent } from "./read-content";
import { verifyEditions } from "./verify";

/** The content of an edition as the first version of the product wrote it. */
function asFirstVersion(content: ReturnType<typeof buildContent>): JsonValue {
  const { evidence, responses, ...rest } = JSON.parse(JSON.stringify(content));
  delete rest.pair.summaryFormat;
  delete rest.earlier.assessments;
  delete rest.later.assessments;
  return { ...rest, contentVersion: 1 };
}

test("an edition of the first version still reads and verifies, and a newer one follows it", async () => {
  const desk = await builtInDesk();
  const entry = inventedEntry("old-fee", "en", ["The fee will never rise.", "The fee will rise."]);
  entry.summary = "Written *before* there was Markdown.\n\n    And shown so.";
  const { id } = await draftPair(entry, desk);
  await movePair(id, "submit", desk.editor, 1);
  await movePair(id, "approve", desk.reviewer, 2);
  const pair = await findWholePair(db(), id);
  if (!pair) throw new Error("The pair was not loaded.");
  const publication = {
    kind: "first" as const,
    notice: null,
    publishedAt: new Date(),
    firstPublishedAt: null,
  };
  const content = asFirstVersion(buildContent(pair, publication));
  const text = canonicalJson(content);
  const head = { number: 1, previousHash: null };
  const edition = await db().edition.create({
    data: {
      ...{
        ...head,
        pairId: id,
        kind: "first",
        contentVersion: 1,
        content: text,
        publishedById: desk.reviewer.id,
      },
      ...{ hash: editionHash({ ...head, content }), publishedAt: publication.publishedAt },
    },
  });
  const rows = project(readContent(text), null);
  await db().publishedPair.create({ data: { ...rows.pair, editionId: edition.id } });
  await db().publishedTag.createMany({ data: rows.tags.map((tag) => ({ ...tag, pairId: id })) });
  expect(await findPairsAgain("missing")).toBe(1);

  expect((await verifyEditions()).faults).toEqual([]);
  expect(rows.document?.passages.map(({ text }) => text)).toContain(entry.summary);
  expect((await findPair(entry.slug))?.content).toMatchObject({
    contentVersion: 2,
    pair: { summary: entry.summary, summaryFormat: "plain" },
    evidence: [],
  });

  await publishPair({ pairId: id, seenVersion: 3, kind: "update" }, desk.reviewer);
  expect((await verifyEditions()).faults).toEqual([]);
  expect((await findPair(entry.slug))?.content.pair.summaryFormat).toBe("markdown");
});
