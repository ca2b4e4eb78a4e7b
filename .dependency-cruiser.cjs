// The dependency rule of lib/README.md, as lists of what each folder may import. A planted violation of each
// rule proves that it bites: bin/layers.test.ts.
const BELOW_WORKSPACE = ["platform", "auth", "editorial"];
const LAYERS = {
  platform: [],
  auth: ["platform"],
  editorial: ["platform", "auth"],
  retrieval: ["platform"],
  people: BELOW_WORKSPACE,
  speakers: BELOW_WORKSPACE,
  sources: BELOW_WORKSPACE,
  statements: [...BELOW_WORKSPACE, "retrieval", "speakers", "sources"],
  questions: [...BELOW_WORKSPACE, "speakers", "statements"],
  assessments: [...BELOW_WORKSPACE, "speakers", "sources", "statements"],
  monitors: [...BELOW_WORKSPACE, "speakers", "sources", "statements", "suggestions"],
  pairs: [...BELOW_WORKSPACE, "speakers", "sources", "statements"],
  suggestions: [...BELOW_WORKSPACE, "retrieval", "speakers", "sources", "statements", "questions"],
  webhooks: [...BELOW_WORKSPACE, "sources"],
  editions: [...BELOW_WORKSPACE, "retrieval", "speakers", "sources", "statements", "pairs", "webhooks"],
  transfer: [
    ...[...BELOW_WORKSPACE, "speakers", "sources", "statements", "questions", "assessments", "pairs"],
    "editions",
  ],
  "saved-searches": [...BELOW_WORKSPACE, "editions", "search"],
  drafts: [...BELOW_WORKSPACE, "speakers", "sources", "statements", "pairs", "transfer"],
};
/** Pure modules of the workspace: words and rules without a record in them. */
const PURE =
  "^lib/(pairs/(vocabulary|rubric|method|rules|prose|passage-diff|passage-place|diff-part|describe-changes)|sources/(selectors|text-fragment|printed-corrections|quote-check|turns|whole-words|word-steps|paragraphs|matching/[a-z-]+)|speakers/rules|auth/(actor|permissions)|editorial/(workflow|merge)|suggestions/excerpt)\\.ts$";
/** Components that are given plain values: the desk shows a diff and a result as readers see them. */
const SIGNS = "^app/_components/(check-sign|diff-text|marked-text)\\.tsx?$";
const PUBLIC_EDITIONS =
  "^lib/editions/(schema|evidence-schema|filter|queries|list-queries|record-queries|past-queries|stored-queries|tag-queries|bulk-queries|mementos|standing-queries|timeline[a-z-]*|stances|read-content|chain|changes|in-words|passages)\\.ts$";
/** Ranking, of which outputs ask for published pairs. */
const PUBLIC_RETRIEVAL = "^lib/retrieval/([a-z]+-queries|asked|common-words|concept|documents|terms)\\.ts$";
const PUBLIC_PLATFORM =
  "^lib/platform/(cache|settings|errors|log|csv|dates|language|markup|http|generated/enums)\\.ts$";
const OUTPUTS = "^lib/(search|cards|claim-review|feeds|sitemaps|public-api|export)/";
const DATABASE = "^lib/platform/(db|generated/(client|postgresql|internal|models))";
const TEST = "\\.test\\.tsx?$|^lib/.*/testing/";
const OURS = "^(app|bin|e2e|lib|prisma|seed)/";

const layers = Object.entries(LAYERS).map(([folder, below]) => ({
  name: `${folder}-imports-downwards`,
  comment: `lib/${folder} may import ${below.length ? below.join(", ") : "nothing else of ours"}.`,
  severity: "error",
  from: { path: `^lib/${folder}/`, pathNot: TEST },
  to: { path: OURS, pathNot: `^lib/(${[folder, ...below].join("|")})/` },
}));

const rule = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

module.exports = {
  forbidden: [
    ...layers,
    rule("no-circles", "A circle has no bottom.", {}, { circular: true }),
    rule(
      "outputs-read-editions",
      "An output is a function of editions and never reads another output.",
      { path: OUTPUTS.replace("(", "((?:").replace(")/", "))/"), pathNot: TEST },
      {
        path: OURS,
        pathNot: [
          ...["^lib/$1/", PUBLIC_EDITIONS, PUBLIC_RETRIEVAL, PUBLIC_PLATFORM, PURE, "^lib/platform/db\\.ts$"],
          "^lib/drafts/schema\\.ts$",
        ],
      },
    ),
    rule(
      "readers-see-editions-only",
      "Public pages read editions and outputs, and nothing of the workspace: a draft cannot leak.",
      {
        path: "^app/(\\(reader\\)|embed|feeds|api|robots|sitemap|news-sitemap|claimreview|vocabulary|llms|\\.well-known|layout|error|global-error|not-found|icon)",
        pathNot: [TEST, "^app/api/(auth|news|v1/me|v1/drafts)/"],
      },
      {
        path: OURS,
        pathNot: [
          "^app/(\\(reader\\)|embed|feeds|api|_ui|_components|globals)",
          PUBLIC_EDITIONS,
          PUBLIC_PLATFORM,
          PURE,
          OUTPUTS,
        ],
      },
    ),
    rule(
      "components-are-given-views",
      "A component shows what it is given; of queries it may know the types.",
      { path: "^app/_components/", pathNot: TEST },
      {
        path: OURS,
        pathNot: [
          "^app/_(ui|components)/",
          PURE,
          "^lib/editions/(schema|evidence-schema|filter|in-words|timeline[a-z-]*|stances|changes)\\.ts$",
          "^lib/platform/(settings|dates|language|markup|generated/enums)\\.ts$",
        ],
        dependencyTypesNot: ["type-only"],
      },
    ),
    rule(
      "ui-knows-no-domain",
      "app/_ui is buttons and fields.",
      { path: "^app/_ui/" },
      { path: OURS, pathNot: ["^app/_ui/", "^lib/platform/(dates|language)\\.ts$"] },
    ),
    rule(
      "browser-code-is-pure",
      "What reaches the browser imports schemas, pure modules and actions.",
      { path: "\\.client\\.tsx$" },
      {
        path: OURS,
        pathNot: [
          "^app/_ui/",
          "\\.client\\.tsx$",
          "/schema\\.ts$",
          "/actions\\.ts$",
          "^lib/platform/(form|errors|dates|language|generated/enums)\\.ts$",
          "^lib/editions/notice\\.ts$",
          "^lib/cards/(options|snippets)\\.ts$",
          PURE,
          SIGNS,
        ],
      },
    ),
    rule(
      "database-behind-queries-and-commands",
      "Only queries, commands and what they are made of touch the database; others may know its types.",
      {
        pathNot: [
          TEST,
          "^lib/(platform|auth)/",
          "(^|/|-)(queries|commands|append|verify|write|reopen|outbox)\\.ts$",
          "^(bin|seed)/",
        ],
      },
      { path: DATABASE, dependencyTypesNot: ["type-only"] },
    ),
    rule(
      "commands-are-called-at-the-door",
      "Only actions, routes, commands of the shell and the seed write.",
      { pathNot: [TEST, "/(actions|route)\\.tsx?$", "commands\\.ts$", "^lib/transfer/", "^(bin|seed)/"] },
      { path: "^lib/.*commands\\.ts$" },
    ),
    rule(
      "nothing-imports-the-app",
      "lib, seed and bin stand without the pages.",
      { path: "^(lib|seed|bin|e2e)/" },
      { path: "^app/" },
    ),
    rule(
      "seed-is-not-run-time",
      "Only commands of the shell and e2e import the seed.",
      { path: "^(lib|app)/", pathNot: TEST },
      { path: "^(seed|bin|e2e)/" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: {
      path: "^lib/platform/generated/(internal|models|postgresql/internal|postgresql/models)|\\.(css|json|svg|woff2)$",
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["import", "require", "node", "default", "types"],
      exportsFields: ["exports"],
    },
  },
};
