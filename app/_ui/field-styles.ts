const BARE =
  "rounded border border-edge bg-sheet px-3 text-ink placeholder:text-muted disabled:bg-paper disabled:text-muted aria-invalid:border-danger aria-invalid:border-2 data-invalid:border-danger data-invalid:border-2";

/** How every box that is typed into looks. */
export const BOX = `${BARE} w-full`;

/** A box of one line. */
export const LINE = `${BOX} min-h-10`;

/** A box of one line that is given its width. */
export const SHORT_LINE = `${BARE} min-h-10`;

/** What floats above the page: lists of a combo box, menus. */
export const FLOATING =
  "rounded border border-edge bg-sheet text-ink shadow-[0_0.5rem_2rem_rgb(0_0_0/0.25)] outline-none";
