import { LocalMoment } from "@/app/_ui/local-moment.client";
import { Notice } from "@/app/_ui/notice";

type Props = { pairId: string; at: string };

/** What is decided here is what is saved; this person has typed more than that. */
export function Unsaved({ pairId, at }: Props) {
  return (
    <Notice title="You have unsaved work on this pair">
      From <LocalMoment at={at} />. It is not part of what is shown here:{" "}
      <a href={`/desk/pairs/${pairId}?view=write`}>save it first</a>.
    </Notice>
  );
}
