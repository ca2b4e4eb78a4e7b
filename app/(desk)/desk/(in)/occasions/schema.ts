/** What the form of an occasion calls its fields. */
export const OCCASION_LABELS = { name: "Name", kind: "Kind", heldOn: "Day", place: "Place" };

export type OccasionFields = { name: string; kind: string; heldOn: string; place: string | null };
