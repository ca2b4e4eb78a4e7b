import { type Drawn, drawable, drawnWords, sizeFor } from "@/lib/cards/picture";
import type { Card, CardSide } from "@/lib/cards/schema";

type Props = { card: Card; site: string; isSquare: boolean };

const INK = "#151a22";
const MUTED = "#525c6b";
const SIDES = {
  Before: { ink: "#7a3a00", wash: "#fbe8cd" },
  After: { ink: "#0d4191", wash: "#dce9fd" },
};

/**
 * The card as a picture, in the styles that the drawing library knows: boxes with `display: flex` and nothing of a
 * stylesheet.
 */
export function CardPicture({ card, site, isSquare }: Props) {
  const sides = [card.before, card.after].map((side) => ({ side, words: drawnWords(side) }));
  const size = sizeFor(
    sides.map(({ words }) => words),
    isSquare,
  );
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        background: "#fff",
        color: INK,
        fontFamily: "Newsreader",
      }}
    >
      <div style={{ display: "flex", padding: "36px 48px 24px", fontSize: 34, fontWeight: 600 }}>
        {card.isWithdrawn ? "This pair has been withdrawn" : card.labels.slice(0, 2).join(" · ")}
      </div>
      <div style={{ display: "flex", flexGrow: 1, flexDirection: isSquare ? "column" : "row" }}>
        {!card.isWithdrawn &&
          sides.map(({ side, words }) => <Side key={side.name} side={side} words={words} size={size} />)}
      </div>
      <div
        style={{
          display: "flex",
          justifyContent: "space-between",
          padding: "20px 48px 32px",
          fontSize: 28,
          color: MUTED,
        }}
      >
        <span style={{ color: INK, fontWeight: 600 }}>Restated</span>
        <span>
          {new URL(site).host}, edition {card.edition}
        </span>
      </div>
    </div>
  );
}

type SideProps = { side: CardSide; words: Drawn[]; size: number };

function Side({ side, words, size }: SideProps) {
  const { ink, wash } = SIDES[side.name];
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        flex: 1,
        padding: "24px 48px",
        borderTop: `10px solid ${ink}`,
        borderLeft: side.name === "After" ? "2px solid #d8dde5" : "none",
        overflow: "hidden",
      }}
    >
      <div style={{ display: "flex", flexWrap: "wrap", fontSize: 28, color: MUTED, marginBottom: 14 }}>
        <span style={{ color: INK, fontWeight: 600, marginRight: 12 }}>{side.name}</span>
        {drawable(`${side.when}, ${side.who}`, side.when)}
      </div>
      <div style={{ display: "flex", flexWrap: "wrap", fontSize: size, lineHeight: 1.3 }}>
        {words.map(({ text, isChanged, key }) => (
          <span
            key={key}
            style={{
              marginRight: "0.26em",
              ...(isChanged && { background: wash, color: ink, fontWeight: 600, padding: "0 0.1em" }),
            }}
          >
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}
