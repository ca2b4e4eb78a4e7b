const SHAPES = [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "]]><b-x>",
  "\"'><img src=x onerror=alert(1)>",
  "<svg/onload=alert(1)>",
  "javascript:alert(1)",
  "[a](javascript:alert(1))",
  '![a](x" onerror="alert(1))',
  "<javascript:alert(1)>",
  "`</q><b-x>`",
  "</blockquote><iframe src=x>",
  "</title></textarea></style><b-x>",
  "&lt;script&gt;&#60;b-x&#62;&bogus;",
  "\u0000\u0001\u0008\u001B[31m",
  "\uFFFE\uFFFF",
  "\uD800 half \uDC00",
  "\u202Eright to left\u202C \u2066isolate\u2069",
  "\u2028line\u2029paragraph",
  "👩‍👩‍👧‍👦🏳️‍🌈e\u0301",
  '=HYPERLINK("http://x")',
  "{{constructor.constructor('alert(1)')()}}",
  "$" + "{alert(1)}",
  "-- %00 %0a \\u003c \\ %3Cscript%3E",
  "\r\nSet-Cookie: a=b\r\n\r\n",
  "\t\u00A0\u200B\uFEFF",
] as const;

const PLACES = [
  (words: string) => words,
  (words: string) => `before ${words} after`,
  (words: string) => `${words}\n\n> ${words}`,
  (words: string) => `“${words}”`,
  (words: string) => words.repeat(3),
  (words: string) => `\\${words}\\`,
  (words: string) => [...words].join("\u200D"),
  (words: string) => `${words}${words.toUpperCase()}`,
];

/** Two hundred pieces of text that would do harm, or break what is read by machines, were they not taken as text. */
export const HOSTILE: readonly string[] = [
  ...SHAPES.flatMap((words) => PLACES.map((place) => place(words))).slice(0, 199),
  "w".repeat(1_000_000),
];
