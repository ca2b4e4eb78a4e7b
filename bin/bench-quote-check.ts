import { performance } from "node:perf_hooks";
import { normalise } from "@/lib/sources/matching/normalise";
import { checkQuote } from "@/lib/sources/quote-check";

/**
 * How the quote check's time grows with its input: `npx tsx bin/bench-quote-check.ts`.
 *
 * Each row is one sort of input, in four lengths. "x baseline" is its time at 200,000 characters over that of
 * normalising the text and calling indexOf once. The other columns are ratios within this run, so that they
 * mean the same on every machine: time that grows with the length doubles, or grows tenfold.
 */
const LENGTHS = [50_000, 100_000, 200_000, 2_000_000] as const;
const ROUNDS = 5;

type Input = { text: string; quote: string };

const WORDS = "we will never raise the duty on fuel I said so then and say it now because people asked".split(
  " ",
);
const SENTENCE = "In the end nobody asked for any of it, and nobody got any of it.";

const INPUTS: Record<string, (length: number) => Input> = {
  verbatim: (length) => ({ text: speech(length), quote: SENTENCE }),
  "changed by one word": (length) => ({ text: speech(length), quote: SENTENCE.replace("asked", "begged") }),
  elided: (length) => ({ text: speech(length), quote: "In the end nobody … got any of it." }),
  missing: (length) => ({ text: speech(length), quote: "Quarterly xylophone jazz vexed Qatar’s big judge." }),
  "long quote, one word changed": (length) => longQuote(speech(length)),
  "quote longer than the text": (length) => ({
    text: speech(length),
    quote: `${speech(length)} ${speech(length)}`,
  }),
  "one word repeated": (length) => ({ text: filled("the ", length), quote: `${filled("the ", 2000)}th` }),
  "one letter repeated": (length) => ({ text: filled("a", length), quote: `${filled("a", 2000)}b` }),
  "40 ellipses": (length) => ({ text: filled("the ", length), quote: Array(40).fill("the").join(" … ") }),
  "5,000 ellipses": (length) => ({
    text: filled("the ", length),
    quote: Array(5000).fill("the").join(" … "),
  }),
};

/** Words in no order that repeats, with a sentence near the end that is looked for. */
function speech(length: number): string {
  const words: string[] = [];
  let state = 7;
  for (let written = 0; written < length; ) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    const word = `${WORDS[(state >>> 8) % WORDS.length]}${state % 97 === 0 ? "." : ""}`;
    words.push(word);
    written += word.length + 1;
  }
  const end = Math.floor(words.length * 0.9);
  return `${words.slice(0, end).join(" ")}. ${SENTENCE} ${words.slice(end).join(" ")}`.slice(0, length);
}

function longQuote(text: string): Input {
  const words = text.slice(1000, 21_000).split(" ").slice(1, -1);
  return { text, quote: words.with(words.length >> 1, "xylophone").join(" ") };
}

function filled(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

/** The shortest of a few rounds: what else runs on the machine only ever adds to it. */
function shortest(work: () => unknown): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...rounds);
}

function row(name: string, make: (length: number) => Input): Record<string, string> {
  const times = LENGTHS.map((length) => {
    const { text, quote } = make(length);
    return shortest(() => checkQuote(text, quote));
  });
  const [t50 = 0, t100 = 0, t200 = 0, t2000 = 0] = times;
  const { text, quote } = make(200_000);
  const baseline = shortest(() => normalise(text).text.indexOf(normalise(quote).text));
  return {
    input: name,
    result: checkQuote(text, quote).result,
    "200k, ms": t200.toFixed(1),
    "100k / 50k": (t100 / t50).toFixed(1),
    "200k / 100k": (t200 / t100).toFixed(1),
    "2M / 200k": (t2000 / t200).toFixed(1),
    "x baseline": (t200 / baseline).toFixed(1),
  };
}

checkQuote(speech(50_000), SENTENCE.replace("asked", "begged"));
console.table(Object.entries(INPUTS).map(([name, make]) => row(name, make)));
