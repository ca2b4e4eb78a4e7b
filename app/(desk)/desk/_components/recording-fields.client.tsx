"use client";
import { ClockField } from "@/app/_ui/clock-field.client";
import { Fold } from "@/app/_ui/fold.client";
import { TextField } from "@/app/_ui/text-field.client";
import type { Change, StatementFacts } from "./statement-fields.client";

type Props = { values: Pick<StatementFacts, "mediaUrl" | "mediaStart" | "mediaEnd">; onChange: Change };

/** Where the words can be heard. */
export function RecordingFields({ values: { mediaUrl, mediaStart, mediaEnd }, onChange }: Props) {
  return (
    <Fold
      label="Recording"
      names={["mediaUrl", "mediaStart", "mediaEnd"]}
      isOpenAtFirst={mediaUrl !== null || mediaStart !== null}
    >
      <TextField
        name="mediaUrl"
        label="Address of the recording"
        type="url"
        value={mediaUrl ?? ""}
        onChange={(url) => onChange({ mediaUrl: url || null })}
      />
      <div className="flex flex-wrap gap-4">
        <ClockField
          name="mediaStart"
          label="From"
          value={mediaStart}
          onChange={(time) => onChange({ mediaStart: time })}
        />
        <ClockField
          name="mediaEnd"
          label="Until"
          value={mediaEnd}
          onChange={(time) => onChange({ mediaEnd: time })}
        />
      </div>
      <p className="text-muted text-sm">As a player shows it: 12:03, or 1:02:03.</p>
    </Fold>
  );
}
