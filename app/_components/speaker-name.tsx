import { MarkedText, type Span } from "./marked-text";

type Named = { slug: string; name: string };
type Props = {
  speaker: Named;
  spokenBy: Named | null;
  link?: boolean;
  /** What is marked in each name, by slug. */
  marks?: Record<string, Span[]>;
};

/** "Donald Trump", or "Sarah Sanders for Donald Trump" when somebody else spoke the words. */
export function SpeakerName({ speaker, spokenBy, link = true, marks = {} }: Props) {
  const shown = { link, marks };
  if (!spokenBy) return <Name of={speaker} {...shown} />;

  return (
    <>
      <Name of={spokenBy} {...shown} /> <span className="font-normal text-muted">for</span>{" "}
      <Name of={speaker} {...shown} />
    </>
  );
}

type NameProps = { of: Named; link: boolean; marks: Record<string, Span[]> };

function Name({ of: { slug, name }, link, marks }: NameProps) {
  const spans = marks[slug] ?? [];
  const words = spans.length > 0 ? <MarkedText text={name} spans={spans} /> : name;
  return link ? <a href={`/speakers/${slug}`}>{words}</a> : words;
}
