type Section = { id: string; heading: string; paragraphs: readonly string[] };

/** What the Method page says, in order; each id is an anchor that other pages may link to. */
export const METHOD_SECTIONS = [
  {
    id: "what-is-recorded",
    heading: "What is recorded",
    paragraphs: [
      "The unit is a pair: an earlier statement, a later one, and the passage of each that is compared. A statement is quoted in its own language, with who said it, who spoke for them if they did not speak themselves, the occasion and the date. Each quotation names its sources.",
      "“No change” is a full result. It is published and listed like a reversal.",
    ],
  },
  {
    id: "slips",
    heading: "Slips of the tongue",
    paragraphs: [
      "A slip is included only when the words as said would have changed the meaning in public. It then always has the relation “Corrects wording”, whoever corrects it.",
    ],
  },
  {
    id: "four-axes",
    heading: "Four axes, and why truth is not one",
    paragraphs: [
      "Four judgements are kept apart: the relation of the later statement to the earlier, how much of the meaning changed, whether the change was acknowledged, and who issued the later statement. A correction of one word can turn a meaning round; a complete reversal can be open or silent. One scale would hide that.",
      "Truth is none of the four. Somebody can move from a false statement to a true one, or the other way, and the pair looks the same. A fact-check of a single statement is a separate record.",
      "Behind each judgement stand five questions with their answers: same subject, same question, what changed, new facts in between, acknowledged. We show counts, never a score of a person.",
    ],
  },
  {
    id: "quote-check",
    heading: "The quote check",
    paragraphs: [
      "A program compares each quotation with the text of our stored copy. Only what print changes is ignored: the shape of quotation marks and dashes, spaces and line breaks. Omissions and insertions have to be marked, and the quoted parts have to stand in order and near each other.",
      "There are five results: found word for word; found with marked omissions or insertions; different words, which are then shown; not found; not checked. A near hit is never counted as found. A pair may be published without a found quotation on each side only with a written reason, which readers see.",
    ],
  },
  {
    id: "passage-diff",
    heading: "The marked words",
    paragraphs: [
      "The two passages are compared word by word. Punctuation, digits and capital letters count. The result is marked in the text and also said in a sentence, because many screen readers do not announce marked text. The comparison knows words, not meanings: two passages can differ in every word and agree.",
    ],
  },
  {
    id: "second-person",
    heading: "A second person",
    paragraphs: [
      "A pair is published only when somebody other than its last author has approved it. Every change in the editors' workspace is logged.",
    ],
  },
  {
    id: "editions",
    heading: "Editions and corrections",
    paragraphs: [
      "What is published is a numbered edition, which is never changed afterwards. A correction or an update is a new edition with a notice. A withdrawal is one too: the address then shows the notice in place of the pair. Earlier editions keep their addresses.",
      "Each edition carries a hash of its content and of the edition before it, so an old edition that was changed no longer fits those after it.",
    ],
  },
  {
    id: "stored-copies",
    heading: "What we show of stored copies",
    paragraphs: [
      "Of a stored copy we show about 600 characters on each side of the quotation, unless the source is marked as free to show in full. Its date and its hash are shown as well. Copies held by other archives are linked; where archiving failed, the page says so.",
    ],
  },
  {
    id: "cite",
    heading: "How to cite",
    paragraphs: [
      "Give the headline, the edition number and its date, and the address of that edition, which goes on showing the same words. The address of the pair always shows its newest edition.",
    ],
  },
  {
    id: "limits",
    heading: "Known limits",
    paragraphs: [
      "The pairs are chosen, not sampled: their number says nothing about how often a person changes position. A reason for the choice is given where the editors recorded one.",
      "The quote check shows that words stand in our copy of a source, not that they were spoken. Sources print different words for the same sentence; transcripts contain errors. Some copies are short extracts.",
      "Relation and extent are judgements of people, who can be wrong.",
      "The example pairs that come with this software were loaded under two built-in accounts that nobody can sign in to. They went through the same steps, but two accounts are not two readers.",
    ],
  },
] as const satisfies readonly Section[];
