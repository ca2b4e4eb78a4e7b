import { Empty } from "@/app/_ui/empty";
import type { DeskSource } from "@/lib/sources/capture-queries";
import { ActionButton } from "../../../_components/action-button.client";
import { addressWith } from "../../../query";
import { captureSource } from "../actions";
import { CaptureEntry } from "./capture-entry";

type Props = { captures: DeskSource["captures"]; sourceId: string };

/** Our own copies of a source, the newest first. */
export function CaptureList({ captures, sourceId }: Props) {
  return (
    <>
      {captures.length === 0 ? (
        <Empty title="No copy yet">Without one no quotation can be checked.</Empty>
      ) : (
        <ul aria-label="Our copies" className="border-rule border-t">
          {captures.map((capture) => (
            <CaptureEntry key={capture.id} capture={capture} />
          ))}
        </ul>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <ActionButton action={captureSource} fields={{ sourceId }}>
          Capture again
        </ActionButton>
        <a href={addressWith("/desk/sources/new", { by: "upload", source: sourceId })}>Upload a copy</a>
        <a href={addressWith("/desk/sources/new", { by: "paste", source: sourceId })}>Paste a copy</a>
      </div>
    </>
  );
}
