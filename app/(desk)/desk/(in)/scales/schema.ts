/** A rating as its form has it; `row` tells one from its like while the form is open. */
export type RatingFields = { row: string; key?: string; label: string; definition: string };
