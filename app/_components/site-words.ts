/** What the site is called and what it is, where a page has no words of its own. */
export const SITE_WORDS = {
  title: "Restated",
  description:
    "What public figures said, beside what they said about it later: clarified, corrected, retracted, reversed or said again, with the sources.",
};
