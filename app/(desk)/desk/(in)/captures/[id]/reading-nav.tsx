import { TabNav } from "@/app/_ui/tab-nav";
import { READINGS } from "@/lib/pairs/vocabulary";
import type { Reading } from "@/lib/platform/generated/enums";

type Props = { captureId: string; offered: readonly { reading: Reading }[]; shown: Reading };

/** For a transcript that prints its corrections: which words count as its text. */
export function ReadingNav({ captureId, offered, shown }: Props) {
  if (offered.length < 2) return null;
  return (
    <>
      <TabNav
        label="Readings of this transcript"
        items={offered.map(({ reading }) => ({
          href: `/desk/captures/${captureId}?reading=${reading}`,
          label: READINGS[reading].label,
          isCurrent: reading === shown,
        }))}
      />
      <p className="-mt-2 mb-4 max-w-prose text-muted">
        This transcript prints corrections beside the words spoken. {READINGS[shown].definition}
      </p>
    </>
  );
}
