"use client";
import { useState } from "react";
import { Button } from "@/app/_ui/button.client";
import { Form } from "@/app/_ui/form.client";
import { Notice } from "@/app/_ui/notice";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { TextField } from "@/app/_ui/text-field.client";
import { useFocusOnChange } from "@/app/_ui/use-focus-on-change.client";
import { inOrder } from "@/lib/pairs/rules";
import type { Side, StatementForPair } from "../schema";
import { StatementCard } from "../statement-card.client";
import { StatementChooser } from "../statement-chooser.client";
import { startPair } from "./actions";

type Sides = Record<Side, StatementForPair | null>;

/** Both statements of a pair that is about to be made; the address keeps what is chosen. */
export function NewPair(given: Sides) {
  const [sides, setSides] = useState<Sides>(given);

  function show(next: Sides) {
    setSides(next);
    const query = new URLSearchParams();
    for (const side of ["earlier", "later"] as const) {
      const chosen = next[side];
      if (chosen) query.set(side, chosen.id);
    }
    window.history.replaceState(null, "", `?${query}`);
  }
  const { earlier, later } = sides;

  return (
    <div className="max-w-6xl">
      <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-2">
        <SideOf side="earlier" sides={sides} onChange={show} />
        <SideOf side="later" sides={sides} onChange={show} />
      </div>
      {earlier && later && <OutOfOrder earlier={earlier} later={later} onSwap={show} />}
      <Form
        action={startPair}
        label="New pair"
        className="mt-8 grid max-w-2xl gap-5 border-rule border-t pt-6"
      >
        <input type="hidden" name="earlierId" value={earlier?.id ?? ""} />
        <input type="hidden" name="laterId" value={later?.id ?? ""} />
        <TextField
          name="headline"
          label="Headline"
          description="Optional now. The address is made from it, or from the words of the earlier statement."
        />
        <div>
          <SubmitButton>Start the pair</SubmitButton>
        </div>
      </Form>
    </div>
  );
}

type SideProps = { side: Side; sides: Sides; onChange: (sides: Sides) => void };

function SideOf({ side, sides, onChange }: SideProps) {
  const chosen = sides[side];
  const other = sides[side === "earlier" ? "later" : "earlier"];
  const heading = side === "earlier" ? "Earlier statement" : "Later statement";
  const id = `field-${side}Id`;
  useFocusOnChange(id, chosen?.id);

  return (
    <section aria-labelledby={`${side}-heading`} id={id} tabIndex={-1}>
      <h2 id={`${side}-heading`} className="mb-3 font-medium font-serif text-2xl">
        {heading}
      </h2>
      {chosen ? (
        <StatementCard statement={chosen} side={side}>
          <div className="mt-2">
            <Button size="small" onPress={() => onChange({ ...sides, [side]: null })}>
              Choose another
            </Button>
          </div>
        </StatementCard>
      ) : (
        <StatementChooser
          // Begins anew with the speaker of the other side, once that is chosen.
          key={other?.id}
          side={side}
          other={other}
          onChoose={(statement) => onChange({ ...sides, [side]: statement })}
        />
      )}
    </section>
  );
}

type OrderProps = { earlier: StatementForPair; later: StatementForPair; onSwap: (sides: Sides) => void };

/** Publishing is refused for these; here they can be put right at once. */
function OutOfOrder({ earlier, later, onSwap }: OrderProps) {
  if (inOrder(earlier, later)) return null;
  return (
    <div className="mt-6">
      <Notice title="The dates are not in order">
        The earlier statement is dated after the later one. A pair can be published only the other way round.{" "}
        <Button size="small" onPress={() => onSwap({ earlier: later, later: earlier })}>
          Swap the two
        </Button>
      </Notice>
    </div>
  );
}
