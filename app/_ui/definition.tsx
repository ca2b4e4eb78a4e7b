import { type ReactNode, useId } from "react";

type Props = { term: { label: string; definition: string }; children?: ReactNode };

/** A label whose definition is one tap away, without script. `children` replace the label's text. */
export function Definition({ term, children }: Props) {
  const id = useId();

  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-describedby={id}
        className="min-h-6 cursor-help text-left underline decoration-1 decoration-dotted decoration-edge underline-offset-4"
      >
        {children ?? term.label}
      </button>
      <span id={id} popover="auto" role="note" className="definition text-base">
        <strong className="font-semibold">{term.label}.</strong> {term.definition}
      </span>
    </>
  );
}
