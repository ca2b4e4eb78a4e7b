import { Day } from "@/app/_ui/day";
import type { ResponseContent } from "@/lib/editions/evidence-schema";

type Props = { responses: ResponseContent[]; language: string };

/** Whom we asked for an answer, how and when, and what they said, or until when they said nothing. */
export function RightOfReply({ responses, language }: Props) {
  return (
    <ul className="grid gap-5">
      {responses.map((response) => (
        <li key={`${response.asked} ${response.channel} ${response.askedOn}`}>
          <p>
            We asked <strong className="font-semibold">{response.asked}</strong> ({response.channel}) on{" "}
            <Day on={response.askedOn} />
            <Deadline day={response.deadline} />.
          </p>
          <Answer response={response} language={language} />
        </li>
      ))}
    </ul>
  );
}

function Deadline({ day }: { day: string | null }) {
  if (!day) return null;
  return (
    <>
      {" "}
      for an answer by <Day on={day} />
    </>
  );
}

function Answer({ response, language }: { response: ResponseContent; language: string }) {
  const { answer, answeredOn, deadline } = response;
  if (!answer) {
    return (
      <p className="mt-1 font-semibold">
        {deadline ? (
          <>
            No answer by <Day on={deadline} />.
          </>
        ) : (
          "No answer so far."
        )}
      </p>
    );
  }
  return (
    <>
      <p className="mt-1">
        Their answer
        {answeredOn && (
          <>
            , <Day on={answeredOn} />
          </>
        )}
        :
      </p>
      <blockquote
        className="mt-1 whitespace-pre-line border-edge border-s-4 ps-4 font-serif text-lg"
        lang={language}
      >
        {answer}
      </blockquote>
    </>
  );
}
