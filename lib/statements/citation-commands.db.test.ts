import { expect, test } from "vitest";
import { findPairForDesk } from "@/lib/pairs/queries";
import { builtInDesk } from "@/seed/desk";
import { ensurePublished } from "@/seed/ensure";
import { inventedEntry } from "@/seed/invented";
import { citeSource, reorderCitations, uncite } from "./citation-commands";
import { findStatementForEditing } from "./queries";

const NOBODY = "00000000-0000-4000-8000-000000000000";
const entry = inventedEntry("cited", "en", ["The fee will never rise.", "The fee will rise."]);

async function citations(id = "") {
  return (await findStatementForEditing(id))?.citations ?? [];
}

test("a source is cited once in a reading, taken away and put in another place; each makes a draft", async () => {
  const desk = await builtInDesk();
  await ensurePublished(entry, desk);
  const pair = await findPairForDesk(entry.slug);
  const earlierId = pair?.earlierId ?? "";
  const [own] = await citations(earlierId);
  const [other] = await citations(pair?.laterId);
  const again = { statementId: earlierId, sourceId: own?.source.id ?? "" };
  await expect(citeSource(again, desk.editor)).rejects.toThrow("This statement cites this source already.");

  const where = { sourceId: other?.source.id ?? "", captureId: other?.captureId };
  const cited = await citeSource({ statementId: earlierId, ...where }, desk.editor);
  expect(cited.result).toBe("changed");
  const nowhere = { statementId: earlierId, sourceId: NOBODY };
  await expect(citeSource(nowhere, desk.editor)).rejects.toThrow("There is no such source.");
  const ofAnother = { ...nowhere, sourceId: own?.source.id ?? "", captureId: other?.captureId };
  await expect(citeSource({ ...ofAnother, reading: "as_spoken" }, desk.editor)).rejects.toThrow(
    "This copy is of another source.",
  );
  expect((await findPairForDesk(entry.slug))?.status).toBe("draft");
  const ids = (await citations(earlierId)).map(({ id }) => id);
  expect(ids).toEqual([own?.id, cited.id]);
  await reorderCitations(earlierId, ids.toReversed(), desk.editor);
  expect((await citations(earlierId)).map(({ id }) => id)).toEqual(ids.toReversed());
  await uncite(cited.id, desk.editor);
  expect((await citations(earlierId)).map(({ id }) => id)).toEqual([own?.id]);
  await expect(uncite(cited.id, desk.editor)).rejects.toThrow("This source is no longer cited.");
  await expect(reorderCitations(earlierId, ids, desk.editor)).rejects.toThrow("Load them again.");
});
