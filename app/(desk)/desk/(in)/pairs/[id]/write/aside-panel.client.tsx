"use client";
import { CommentsPanel } from "./comments-panel.client";
import { NeededPanel, needsOf } from "./needed-panel.client";
import { usePair } from "./pair-context.client";
import { PreviewPanel } from "./preview-panel.client";

/** What is shown: on a wide window the form always is, with one of the others beside it. */
export type PanelName = "write" | "preview" | "needed" | "comments";

type NavProps = { panel: PanelName; onChange: (panel: PanelName) => void; withForm?: boolean };

/** Buttons, not tabs: on a wide window the form is shown beside each of them. */
export function PanelNav({ panel, onChange, withForm = false }: NavProps) {
  const { values, statements, comments } = usePair();
  const needed = needsOf(values, statements).publish.length;
  const open = comments.filter(({ resolvedAt }) => !resolvedAt).length;
  const shown = !withForm && panel === "write" ? "preview" : panel;
  const items: { name: PanelName; label: string; count?: number }[] = [
    ...(withForm ? [{ name: "write" as const, label: "Form" }] : []),
    { name: "preview", label: "Preview" },
    { name: "needed", label: "Needed", count: needed },
    { name: "comments", label: "Comments", count: open },
  ];

  return (
    <nav aria-label="Parts of the composer" className="mb-5 flex gap-5 overflow-x-auto border-rule border-b">
      {items.map(({ name, label, count }) => (
        <button
          key={name}
          type="button"
          aria-pressed={shown === name}
          onClick={() => onChange(name)}
          className="flex min-h-10 shrink-0 cursor-pointer items-center gap-1.5 border-transparent border-b-3 hover:border-edge aria-pressed:border-ink aria-pressed:font-semibold"
        >
          {label}
          {count !== undefined && <span className="text-muted text-sm tabular-nums">{count}</span>}
        </button>
      ))}
    </nav>
  );
}

type Props = { panel: PanelName; onToField: () => void };

export function AsidePanel({ panel, onToField }: Props) {
  if (panel === "needed") return <NeededPanel onToField={onToField} />;
  if (panel === "comments") return <CommentsPanel onToField={onToField} />;
  return <PreviewPanel />;
}
