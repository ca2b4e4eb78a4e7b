export type ButtonVariant = "primary" | "plain" | "danger" | "link";
export type ButtonSize = "normal" | "small";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-ink bg-ink text-paper hover:opacity-85",
  plain: "border-edge bg-sheet text-ink hover:border-ink",
  danger: "border-danger bg-danger text-paper hover:opacity-85",
  link: "border-transparent text-link underline decoration-1 underline-offset-[0.18em] hover:decoration-2",
};
const BOXES: Record<ButtonSize, string> = { normal: "min-h-10 px-4", small: "min-h-8 px-3 text-sm" };
const LINKS: Record<ButtonSize, string> = { normal: "min-h-10", small: "min-h-6 text-sm" };

/** One look for what is pressed, be it a button or a link. */
export function buttonLook(variant: ButtonVariant = "plain", size: ButtonSize = "normal"): string {
  const box = variant === "link" ? LINKS[size] : BOXES[size];
  return `inline-flex cursor-pointer items-center justify-center gap-2 rounded border font-medium no-underline disabled:cursor-not-allowed disabled:opacity-50 data-disabled:opacity-50 data-pending:cursor-progress ${VARIANTS[variant]} ${box}`;
}
