"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { Dialog } from "@/app/_ui/dialog.client";
import { fieldId } from "@/app/_ui/field-id";
import { Notice } from "@/app/_ui/notice";
import { TextArea } from "@/app/_ui/text-area.client";
import { inOrder, isVerified } from "@/lib/pairs/rules";
import { PassagePicker } from "../../../../_components/passage-picker.client";
import { LABELS, type Side } from "../../schema";
import { StatementCard } from "../../statement-card.client";
import { StatementChooser } from "../../statement-chooser.client";
import { Commented } from "./commented.client";
import { FormSection } from "./form-section.client";
import { usePair } from "./pair-context.client";

/** Both statements with the words of each that are compared. */
export function StatementsSection() {
  const { statements } = usePair();
  const isFound = isVerified(statements.earlier) && isVerified(statements.later);

  return (
    <FormSection heading="The two statements">
      {!inOrder(statements.earlier, statements.later) && (
        <Notice title="The dates are not in order">
          The earlier statement is dated after the later one. The pair cannot be published like this.
        </Notice>
      )}
      <div className="grid items-start gap-x-8 gap-y-8 md:grid-cols-2">
        <SideOf side="earlier" />
        <SideOf side="later" />
      </div>
      <Unverified isFound={isFound} />
    </FormSection>
  );
}

function SideOf({ side }: { side: Side }) {
  const { values, set, statements, swapStatement } = usePair();
  const [isChoosing, setChoosing] = useState(false);
  const statement = statements[side];
  const other = statements[side === "earlier" ? "later" : "earlier"];
  const name = side === "earlier" ? "earlierPassage" : "laterPassage";

  return (
    <div>
      <h3 className="mb-2 font-semibold text-lg">{LABELS[`${side}Id`]}</h3>
      <StatementCard statement={statement} side={side} showQuote={false} />
      <div className="mt-1 mb-4 flex flex-wrap gap-x-4">
        <Button id={fieldId(`${side}Id`)} variant="link" size="small" onPress={() => setChoosing(true)}>
          Choose another statement
        </Button>
        <a href={`/desk/statements/${statement.id}`} className="inline-block min-h-6 py-1 text-sm">
          Open the statement
        </a>
      </div>
      <Commented field={name}>
        <PassagePicker
          // A picker remembers the place that was chosen in its quotation.
          key={statement.id}
          name={name}
          label="Words that are compared"
          quote={statement.quote}
          language={statement.language}
          side={side}
          value={values[name] ?? statement.quote.trim()}
          onChange={(passage) => set(name, passage)}
        />
      </Commented>
      <Dialog
        title={`Choose the ${side} statement`}
        isOpen={isChoosing}
        onOpenChange={setChoosing}
        size="wide"
      >
        <StatementChooser
          side={side}
          other={other}
          onChoose={(chosen) => {
            swapStatement(side, chosen);
            setChoosing(false);
          }}
        />
      </Dialog>
    </div>
  );
}

/** Asked for only where a side has no citation whose words were found, or where it was answered before. */
function Unverified({ isFound }: { isFound: boolean }) {
  const { values, set } = usePair();
  if (isFound && !values.unverifiedReason) return null;
  return (
    <Commented field="unverifiedReason">
      <TextArea
        name="unverifiedReason"
        label={LABELS.unverifiedReason ?? ""}
        description={
          isFound
            ? "Both quotations were found: this reason is no longer needed."
            : "The words of a side were not found in a stored copy of a source. Better cite a source that has them; otherwise say here why it is published all the same. Readers see it."
        }
        value={values.unverifiedReason ?? ""}
        onChange={(words) => set("unverifiedReason", words)}
      />
    </Commented>
  );
}
