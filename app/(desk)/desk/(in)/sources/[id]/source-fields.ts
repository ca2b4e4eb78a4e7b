import type { DeskSource } from "@/lib/sources/capture-queries";
import type { SourceFields } from "../schema";

/** What a document says of itself, as far as its form has a field for it. */
export type FoundFacts = Partial<
  Pick<SourceFields, "title" | "publisher" | "author" | "publishedOn" | "language">
>;

/** The fields of the form that edits a source. */
export function factsOf(source: DeskSource): SourceFields {
  const { kind, title, publisher, author, url, publishedOn } = source;
  const { language, provenance, freeToShow, licence, interestNote } = source;
  return {
    ...{ kind, title, publisher, author, url, publishedOn },
    ...{ language, provenance, freeToShow, licence, interestNote },
  };
}

/** What the newest stored copy says of itself. */
export function foundIn(captures: DeskSource["captures"]): FoundFacts {
  const said = captures.find(({ status, found }) => status === "stored" && found)?.found;
  const given = Object.entries(said ?? {}).filter(([, value]) => value);
  return Object.fromEntries(given);
}
