type Span = { start: number; end: number };

/** Ends no sentence, whatever follows: titles, "v." between parties. */
const ALWAYS_OPEN =
  /(?:^|[^\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|St|Gov|Sen|Reps?|Gen|Lt|Col|Sgt|Adm|Capt|Maj|Rev|Hon|Prof|Amb|vs?|i\.e|e\.g)\.\s*$/u;

/** May end one; does so only before a word that begins sentences. */
const SOMETIMES_OPEN =
  /(?:^|[^\p{L}\p{N}.])(?:Jr|Sr|Inc|Co|Corp|Ltd|etc|[ap]\.m|[A-HJ-Z]|(?:\p{Lu}\.)+\p{Lu})\.["”’)\]]*\s*$/u;
const BEGINS_SENTENCE =
  /^["“‘([]*(?:And|But|So|The|This|That|These|Those|There|Then|They|He|She|It|It’s|We|We’re|We’ve|You|I|I’m|I’ve|Our|In|On|As|At|For|If|Now|Look|Well|Yes|No|Thank|Thanks|What|When|Where|Who|Why|How|Let|Today|Go)\b/;

/**
 * The sentence around a range of a text, or the sentences it reaches into: a range of the text without the
 * white space around it. A line break of a paragraph ends no sentence. "Mr.", "v.", "J." and, before a name or
 * a number, "U.S." and "a.m." do not either; where it cannot be told, the sentence is the longer one.
 */
export function sentenceAround(text: string, start: number, end: number): Span {
  const paragraph = paragraphAround(text, start, end);
  const from = Math.max(0, Math.min(start, paragraph.end - 1) - paragraph.start);
  const to = Math.max(from + 1, end - paragraph.start);
  const inside = text.slice(paragraph.start, paragraph.end);
  const sentences = sentencesOf(inside).filter((span) => span.start < to && span.end > from);
  const first = paragraph.start + (sentences[0]?.start ?? 0);
  const last = paragraph.start + (sentences.at(-1)?.end ?? inside.length);
  return trimmed(text, { start: first, end: last });
}

function paragraphAround(text: string, start: number, end: number): Span {
  const before = start === 0 ? -1 : text.lastIndexOf("\n\n", start - 1);
  const after = text.indexOf("\n\n", end);
  return { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
}

/** The sentences of a paragraph, which follow one on the other. */
export function sentencesOf(paragraph: string): Span[] {
  const sentences: Span[] = [];
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  for (const { segment, index } of segmenter.segment(paragraph.replaceAll("\n", " "))) {
    const last = sentences.at(-1);
    const end = index + segment.length;
    if (last && goesOn(paragraph.slice(last.start, last.end), segment)) last.end = end;
    else sentences.push({ start: index, end });
  }
  return sentences;
}

function goesOn(before: string, after: string): boolean {
  if (ALWAYS_OPEN.test(before) || (/\bNos?\.\s*$/.test(before) && /^\d/.test(after))) return true;
  return SOMETIMES_OPEN.test(before) && !BEGINS_SENTENCE.test(after);
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}
