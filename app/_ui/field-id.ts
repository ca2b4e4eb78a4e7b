type Help = { description?: unknown; error?: unknown };

/** The id of the control called `name`: what an error summary links to. "evidence.0.note" may be a name. */
export function fieldId(name: string): string {
  return `field-${name.replace(/[^\w-]+/g, "-")}`;
}

/** The ids of what explains a control, for `aria-describedby`; undefined when nothing does. */
export function describedBy(id: string, { description, error }: Help, ...more: string[]): string | undefined {
  const ids = [description && `${id}-description`, error && `${id}-error`, ...more].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
