const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** Which way a quotation in `language` runs; "auto" lets the browser tell from its letters. */
export function directionOf(language: string): "ltr" | "rtl" | "auto" {
  const script = localeOf(language)?.maximize().script;
  if (!script) return "auto";
  return RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr";
}

/** "Finnish" for "fi"; the tag itself when nobody has a name for it. */
export function languageName(language: string): string {
  if (!localeOf(language)) return language;
  return new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
}

/** Whether words of the two can be compared one by one: "en-GB" with "en-US", not "en" with "ru". */
export function sameLanguage(one: string, other: string): boolean {
  return localeOf(one)?.language === localeOf(other)?.language;
}

function localeOf(language: string): Intl.Locale | null {
  try {
    return new Intl.Locale(language);
  } catch {
    return null;
  }
}
