import { Day } from "@/app/_ui/day";
import type { StatementContent } from "@/lib/editions/schema";
import { directionOf } from "@/lib/platform/language";
import { SpeakerName } from "./speaker-name";

type Props = { statement: StatementContent; number?: number };

/** A statement in a list: when, who, and the words. */
export function StatementWords({ statement, number }: Props) {
  const { quote, language, said, speaker, spokenBy } = statement;
  return (
    <>
      <p className="text-muted text-sm">
        {number && `${number}. `}
        <Day on={said.on} precision={said.precision} />, <SpeakerName speaker={speaker} spokenBy={spokenBy} />
      </p>
      <blockquote
        className="mt-1 whitespace-pre-line font-serif text-xl leading-snug"
        dir={directionOf(language)}
        lang={language}
      >
        {quote}
      </blockquote>
    </>
  );
}
