type Named = { slug: string; name: string };
type Props = { speaker: Named; spokenBy: Named | null; link?: boolean };

/** "Donald Trump", or "Sarah Sanders for Donald Trump" when somebody else spoke the words. */
export function SpeakerName({ speaker, spokenBy, link = true }: Props) {
  if (!spokenBy) return <Name of={speaker} link={link} />;

  return (
    <>
      <Name of={spokenBy} link={link} /> <span className="font-normal text-muted">for</span>{" "}
      <Name of={speaker} link={link} />
    </>
  );
}

function Name({ of: { slug, name }, link }: { of: Named; link: boolean }) {
  return link ? <a href={`/speakers/${slug}`}>{name}</a> : name;
}
