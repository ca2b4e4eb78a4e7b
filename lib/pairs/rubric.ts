type RubricQuestion = { key: string; question: string; help: string; answers: Record<string, string> };

/** The questions behind every judgement, in the order in which they are asked and shown. */
export const RUBRIC = [
  {
    key: "sameSubject",
    question: "Is it the same subject?",
    help: "Do both passages speak of the same person, event or matter?",
    answers: { yes: "Yes", no: "No", unclear: "Unclear" },
  },
  {
    key: "sameQuestion",
    question: "Is it the same question?",
    help: "Two remarks on one subject may answer different questions and both stand.",
    answers: { yes: "Yes", no: "No", unclear: "Unclear" },
  },
  {
    key: "change",
    question: "What changed: wording, a fact or the position?",
    help: "“Neither” is the answer for a remark that was only explained or repeated.",
    answers: { wording: "The wording", fact: "A fact", position: "The position", neither: "Neither" },
  },
  {
    key: "newFacts",
    question: "Did new facts come in between?",
    help: "Answered from the sources shown: do they name a new fact that bears on the change?",
    answers: { yes: "Yes", no: "No", unclear: "Unclear" },
  },
  {
    key: "acknowledged",
    question: "Was the change acknowledged?",
    help: "“Partly” when it can only be seen from the context.",
    answers: { yes: "Yes", no: "No", partly: "Partly" },
  },
] as const satisfies readonly RubricQuestion[];
