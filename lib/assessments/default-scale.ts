/**
 * The scale that every instance has. Its ids and its day are fixed, so that what is moved from one instance to
 * another finds the same scale there. Once it is used it is never altered: a change is a new version.
 */
export const DEFAULT_SCALE = {
  id: "5ca1e000-0000-8000-8000-000000000000",
  slug: "accuracy",
  version: 1,
  name: "Accuracy",
  createdAt: new Date("2026-01-01T00:00:00Z"),
} as const;

/** The ratings of the default scale, in the order they are shown. */
export const DEFAULT_RATINGS = [
  {
    id: "5ca1e000-0000-8000-8000-000000000001",
    key: "accurate",
    label: "Accurate",
    definition:
      "The evidence found bears the statement out, and nothing that would change its meaning is left out.",
  },
  {
    id: "5ca1e000-0000-8000-8000-000000000002",
    key: "mostly-accurate",
    label: "Mostly accurate",
    definition:
      "The main point holds. A detail is wrong or missing, and the meaning would stay the same without it.",
  },
  {
    id: "5ca1e000-0000-8000-8000-000000000003",
    key: "partly-accurate",
    label: "Partly accurate",
    definition: "One part holds and another does not, or something is left out that changes the meaning.",
  },
  {
    id: "5ca1e000-0000-8000-8000-000000000004",
    key: "mostly-inaccurate",
    label: "Mostly inaccurate",
    definition: "The main point does not hold, though something in the statement does.",
  },
  {
    id: "5ca1e000-0000-8000-8000-000000000005",
    key: "inaccurate",
    label: "Inaccurate",
    definition: "The evidence found speaks against the statement, and no part that matters holds.",
  },
  {
    id: "5ca1e000-0000-8000-8000-000000000006",
    key: "cannot-be-judged",
    label: "Cannot be judged",
    definition: "The evidence found does not decide it, or it is an opinion, a promise or a forecast.",
  },
] as const;
