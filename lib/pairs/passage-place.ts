type Span = { start: number; end: number };

/** Every place at which a passage stands in a quotation, letter for letter; places may overlap. */
export function placesOfPassage(quote: string, passage: string): Span[] {
  const places: Span[] = [];
  if (passage === "") return places;
  for (let at = quote.indexOf(passage); at >= 0; at = quote.indexOf(passage, at + 1)) {
    places.push({ start: at, end: at + passage.length });
  }
  return places;
}

/** What an editor has to know of a passage: whether it is the whole quotation, and whether it is one place. */
export function passageSentence(quote: string, passage: string): { sentence: string; isWrong: boolean } {
  const count = placesOfPassage(quote, passage).length;
  if (passage === "") return { sentence: "No words are chosen.", isWrong: true };
  if (count === 0) return { sentence: "These words do not stand in the quotation any more.", isWrong: true };
  if (count > 1) {
    const sentence = `These words stand in the quotation ${count} times. Choose more of them, so that a reader can tell which are meant.`;
    return { sentence, isWrong: true };
  }
  if (passage === quote.trim()) return { sentence: "The whole quotation is compared.", isWrong: false };
  return { sentence: "Only the marked words are compared.", isWrong: false };
}
