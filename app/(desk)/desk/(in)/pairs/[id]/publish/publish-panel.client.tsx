"use client";
import { useState } from "react";
import { DateField } from "@/app/_ui/date-field.client";
import { Form } from "@/app/_ui/form.client";
import { RadioGroup } from "@/app/_ui/radio-group.client";
import { TextArea } from "@/app/_ui/text-area.client";
import { publishThePair } from "./actions";
import { ConfirmPublishing } from "./confirm-publishing.client";
import { type NoticeWords, noticeOf, type Way } from "./notice-words.client";

type Props = {
  pairId: string;
  version: number;
  slug: string;
  /** The kind of the last edition and the day on which it was published; null when there is none. */
  last: { kind: string; since: string } | null;
  reason: string | null;
};

const WAYS = [
  {
    value: "correction",
    label: "Correction",
    definition: "Something we had published was wrong. Readers are told what, and what is right.",
  },
  {
    value: "update",
    label: "Update with a notice",
    definition: "Something was added; what we had published was not wrong. Readers are told.",
  },
  {
    value: "minor",
    label: "Minor fix, without a notice",
    definition: "Spelling or style in our own words. It is an edition in the history all the same.",
  },
];

/** Publishes what was approved; what readers are told of it is shown before it is confirmed. */
export function PublishPanel({ pairId, version, slug, last, reason }: Props) {
  const [way, setWay] = useState<Way>(firstWay(last));
  const [words, setWords] = useState<NoticeWords>({
    wrong: "",
    right: "",
    since: last?.since ?? "",
    notice: "",
  });
  const set = (part: Partial<NoticeWords>) => setWords({ ...words, ...part });

  return (
    <section aria-labelledby="publish-heading" className="border-ink border-t-2 pt-4">
      <h2 id="publish-heading" className="mb-3 font-medium font-serif text-2xl">
        {last?.kind === "withdrawal" ? "Reinstate" : "Publish"}
      </h2>
      <Form id={FORM} action={publishThePair} label="Publish" className="grid gap-4">
        <input type="hidden" name="pairId" value={pairId} />
        <input type="hidden" name="seenVersion" value={version} />
        {way === "first" || way === "reinstatement" ? (
          <input type="hidden" name="way" value={way} />
        ) : (
          <RadioGroup
            name="way"
            label="What kind of edition is this?"
            options={WAYS}
            value={way}
            onChange={(value) => setWay(value as Way)}
          />
        )}
        <NoticeFields way={way} words={words} set={set} />
        {reason && <p className="text-muted text-sm">{reason}</p>}
        <ConfirmPublishing form={FORM} way={way} slug={slug} notice={noticeOf(way, words)} />
      </Form>
    </section>
  );
}

const FORM = "publish-form";

function firstWay(last: Props["last"]): Way {
  if (!last) return "first";
  return last.kind === "withdrawal" ? "reinstatement" : "";
}

type FieldsProps = { way: Way; words: NoticeWords; set: (part: Partial<NoticeWords>) => void };

function NoticeFields({ way, words, set }: FieldsProps) {
  if (way === "correction") {
    return (
      <>
        <TextArea
          name="wrong"
          label="What was wrong"
          rows={2}
          value={words.wrong}
          onChange={(wrong) => set({ wrong })}
        />
        <TextArea
          name="right"
          label="What is right"
          rows={2}
          value={words.right}
          onChange={(right) => set({ right })}
        />
        <DateField
          name="since"
          label="Since when the mistake stood there"
          wholeDay
          defaultValue={words.since ? { on: words.since, precision: "day" } : null}
          onChange={(date) => set({ since: date?.precision === "day" ? date.on : "" })}
        />
      </>
    );
  }
  if (way !== "update" && way !== "reinstatement") return null;
  return (
    <TextArea
      name="notice"
      label={way === "update" ? "What was added" : "Why it is published again"}
      description="In plain words, for readers."
      rows={3}
      value={words.notice}
      onChange={(notice) => set({ notice })}
    />
  );
}
