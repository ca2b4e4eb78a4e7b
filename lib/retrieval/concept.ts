/** Of a term that stands in more documents than this, it is only known that they are many. */
export const MANY = 50_000;

/** A term of the index, in how many documents it stands (`MANY` at most), and how much more it counts than its rarity. */
export type KnownTerm = { id: number; term: string; documents: number; boost?: number };
/** What is asked for: any of these terms is it. One that `tellsLittle` must be there, and does not rank. */
export type Concept = { terms: readonly KnownTerm[]; tellsLittle?: boolean };
