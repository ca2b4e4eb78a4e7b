"use client";
import { answered } from "@/app/_ui/answered";
import { ComboBoxMany } from "@/app/_ui/combo-box-many.client";
import type { Option } from "@/app/_ui/option-search.client";
import { TextArea } from "@/app/_ui/text-area.client";
import { TextField } from "@/app/_ui/text-field.client";
import { lookUpTopics, makeTopic } from "../../../lookup/actions";
import { Commented } from "./commented.client";
import { FormSection } from "./form-section.client";
import { usePair } from "./pair-context.client";

/** What readers are told in our own words, and what the pair is filed under. */
export function AccountSection() {
  const { values, set } = usePair();
  return (
    <FormSection heading="In our words">
      <Commented field="headline">
        <TextField
          name="headline"
          label="Headline"
          description="Say who said what about what, without judging."
          lang={values.language}
          value={values.headline ?? ""}
          onChange={(words) => set("headline", words)}
        />
      </Commented>
      <Commented field="summary">
        <TextArea
          name="summary"
          label="Summary"
          description="What happened, in plain words. Markdown: *emphasis*, **strong**, [a link](https://example.org), lists and quotations with >."
          rows={6}
          count
          lang={values.language}
          value={values.summary ?? ""}
          onChange={(words) => set("summary", words)}
        />
      </Commented>
      <Commented field="statedReason">
        <TextArea
          name="statedReason"
          label="Reason given"
          description="The reason that was given for the change, if any was."
          rows={2}
          value={values.statedReason ?? ""}
          onChange={(words) => set("statedReason", words)}
        />
      </Commented>
      <Commented field="whySelected">
        <TextArea
          name="whySelected"
          label="Why this pair is here"
          description="Why you chose it: why it matters to the public."
          rows={2}
          value={values.whySelected ?? ""}
          onChange={(words) => set("whySelected", words)}
        />
      </Commented>
      <Topics />
    </FormSection>
  );
}

function Topics() {
  const { values, set, named, learn } = usePair();

  function change(options: Option[]) {
    for (const option of options) learn(option);
    set("topicIds", options.map(({ id }) => id).sort());
  }

  return (
    <Commented field="topicIds">
      <ComboBoxMany
        name="topicIds"
        label="Topics"
        description="Type to find one; what is not there yet can be created."
        value={values.topicIds.map(named)}
        onChange={change}
        search={(words) => answered(lookUpTopics(words))}
        create={(words) => answered(makeTopic(words))}
      />
    </Commented>
  );
}
