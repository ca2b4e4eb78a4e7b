import type { QueueView } from "@/lib/pairs/queue-views";

/** The pairs by what they wait for, then two lists of other things. */
export type View = QueueView | "sources" | "unsaved";

/** In the order in which they are offered: what is mine to do, then every state. */
export const VIEWS: readonly { view: View; label: string; empty: { title: string; next: string } }[] = [
  {
    view: "waiting",
    label: "Waiting for me",
    empty: {
      title: "Nothing waits for you",
      next: "Pairs to review, answers to your pairs and what was given to you will stand here.",
    },
  },
  {
    view: "mine",
    label: "Mine",
    empty: {
      title: "You have written no pair yet",
      next: "A pair you save stands here, whatever its state.",
    },
  },
  {
    view: "draft",
    label: "Drafts",
    empty: { title: "There are no drafts", next: "A pair is a draft until it is sent to review." },
  },
  {
    view: "in_review",
    label: "In review",
    empty: { title: "Nothing is in review", next: "A draft goes to review when its author sends it there." },
  },
  {
    view: "approved",
    label: "Approved",
    empty: {
      title: "Nothing waits to be published",
      next: "What a reviewer approves stands here until it is.",
    },
  },
  {
    view: "published",
    label: "Published",
    empty: { title: "Nothing is published yet", next: "Readers see a pair from the moment it is published." },
  },
  {
    view: "withdrawn",
    label: "Withdrawn",
    empty: { title: "Nothing is withdrawn", next: "What we no longer stand by is withdrawn with a notice." },
  },
  {
    view: "idle",
    label: "Idle for a week",
    empty: { title: "No draft lies idle", next: "Drafts that nobody touched for a week will stand here." },
  },
  {
    view: "all",
    label: "All",
    empty: { title: "There are no pairs yet", next: "The first one begins with a source." },
  },
  {
    view: "sources",
    label: "Changed sources",
    empty: { title: "No source needs a look", next: "A source that changed, moved or died stands here." },
  },
  {
    view: "unsaved",
    label: "Not saved yet",
    empty: {
      title: "All you typed is saved",
      next: "A form you leave before saving it is kept here for you.",
    },
  },
];

export function viewNamed(name: string | undefined): View {
  return VIEWS.find(({ view }) => view === name)?.view ?? "waiting";
}

/** Whether a view lists pairs. */
export function isOfPairs(view: View): view is QueueView {
  return view !== "sources" && view !== "unsaved";
}
