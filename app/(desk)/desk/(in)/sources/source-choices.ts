import { SOURCE_KINDS } from "@/app/_components/source-kinds";
import { PROVENANCES } from "@/lib/pairs/vocabulary";

/** What the forms of a source offer. */
export const KIND_CHOICES = Object.entries(SOURCE_KINDS).map(([value, label]) => ({ value, label }));

export const PROVENANCE_CHOICES = Object.entries(PROVENANCES).map(([value, { label, definition }]) => ({
  value,
  label,
  definition,
}));
