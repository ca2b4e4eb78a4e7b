/** One feed in its three formats, for people who follow something. */
export function FeedLinks({ of: name, stem }: { of: string; stem: string }) {
  return (
    <p data-print="hide" className="mt-10 border-rule border-t pt-4 text-muted text-sm">
      Follow {name}: <a href={`${stem}.xml`}>Atom</a>, <a href={`${stem}.rss`}>RSS</a>,{" "}
      <a href={`${stem}.json`}>JSON Feed</a>
    </p>
  );
}
