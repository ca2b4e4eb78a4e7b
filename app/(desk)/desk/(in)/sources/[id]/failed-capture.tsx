import { buttonLook } from "@/app/_ui/button-look";
import { Notice } from "@/app/_ui/notice";
import type { DeskSource } from "@/lib/sources/capture-queries";
import { addressWith } from "../../../query";

type Props = { captures: DeskSource["captures"]; sourceId: string };

/** Where there is no copy because none could be fetched: why, and what else can be done. */
export function FailedCapture({ captures, sourceId }: Props) {
  const [newest] = captures;
  const isStored = captures.some(({ status }) => status === "stored");
  if (newest?.status !== "failed" || isStored) return null;

  return (
    <Notice title="This source could not be fetched">
      <p>{newest.failure}</p>
      <p className="mt-1 max-w-prose">
        Try again under <a href="#copies">Our copies</a>, or bring a copy: save the page in your browser and
        upload it, or paste its text.
      </p>
      <p className="mt-3 flex flex-wrap gap-3">
        <a
          href={addressWith("/desk/sources/new", { by: "upload", source: sourceId })}
          className={buttonLook("plain", "small")}
        >
          Upload it
        </a>
        <a
          href={addressWith("/desk/sources/new", { by: "paste", source: sourceId })}
          className={buttonLook("plain", "small")}
        >
          Paste it
        </a>
      </p>
    </Notice>
  );
}
