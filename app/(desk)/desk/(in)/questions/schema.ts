/** What the forms of a question and of an answer call their fields. */
export const QUESTION_LABELS = { text: "Question", stance: "Stance", reason: "Reason" };

export type Answer = { stance: string; reason: string | null };
