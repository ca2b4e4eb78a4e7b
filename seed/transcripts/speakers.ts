import type { SpeakerInput } from "@/lib/speakers/schema";
import data from "./speakers.json" with { type: "json" };

/**
 * Who is meant by the label of a turn on a day. A label that nobody has looked up names a speaker of its own,
 * as it is printed: "MR. EXAMPLE" becomes "Mr. Example". "Q" is how these transcripts print a reporter.
 */
export function speakerFor(label: string | null, day: string): SpeakerInput {
  const printed = (label ?? "Speaker not named").trim();
  if (printed === "Q") return { slug: "reporter-not-named", name: "A reporter, not named", kind: "person" };
  const known = data.labels.find(
    (each) => each.label === printed && (each.from ?? day) <= day && day <= (each.until ?? day),
  );
  return known ? speakerOf(known.speaker) : { slug: slugOf(printed), name: nameOf(printed), kind: "person" };
}

/** The office that prints the corrections. */
export function pressOffice(): SpeakerInput {
  return speakerOf("white-house");
}

function speakerOf(slug: string): SpeakerInput {
  const found = data.speakers.find((speaker) => speaker.slug === slug);
  if (!found) throw new Error(`speakers.json has no ${slug}.`);
  return found as SpeakerInput;
}

function nameOf(label: string): string {
  return label.toLowerCase().replace(/(^|[\s.-])\p{L}/gu, (letter) => letter.toUpperCase());
}

function slugOf(label: string): string {
  const words = label.toLowerCase().match(/[a-z0-9]+/g) ?? ["speaker"];
  return `${words.join("-").slice(0, 80)}-as-printed`;
}
