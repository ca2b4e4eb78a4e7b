/** Where the pages of each kind of record lie, and what one of them is called. */
const PLACES: Record<string, { path: string; name: string }> = {
  pair: { path: "/desk/pairs", name: "pair" },
  statement: { path: "/desk/statements", name: "statement" },
  source: { path: "/desk/sources", name: "source" },
  speaker: { path: "/desk/speakers", name: "speaker" },
  question: { path: "/desk/questions", name: "question" },
  occasion: { path: "/desk/occasions", name: "occasion" },
  quotation: { path: "/desk/captures", name: "quotation from a copy" },
};

/** Which form a working copy belongs to. What is not known leads to the queue: it is still there to be dropped. */
export function placeOfDraft(form: string, recordId: string): { href: string; label: string } {
  const place = Object.hasOwn(PLACES, form) ? PLACES[form] : undefined;
  if (!place) return { href: "/desk", label: `Work in the form “${form}”` };
  const isNew = recordId === "new";
  return {
    href: `${place.path}/${encodeURIComponent(recordId)}`,
    label: isNew ? `A new ${place.name}` : `Changes to a ${place.name}`,
  };
}
