import { z } from "zod";
import { directionOf } from "@/lib/platform/language";

type Props = { of: unknown; language: string };

const Difference = z.object({ said: z.string(), quoted: z.string() });

/** The words in which a copy and a quotation differ. */
export function Differences({ of, language }: Props) {
  const { data = [] } = z.array(Difference).safeParse(of);
  if (data.length === 0) return null;
  return (
    <ul className="mt-1 list-disc ps-5 text-sm">
      {data.map(({ said, quoted }) => (
        <li key={`${said}/${quoted}`}>
          The copy has <Words text={said} language={language} />, the quotation{" "}
          <Words text={quoted} language={language} />.
        </li>
      ))}
    </ul>
  );
}

function Words({ text, language }: { text: string; language: string }) {
  if (!text) return "nothing";
  return (
    <bdi
      lang={language}
      dir={directionOf(language)}
      className="whitespace-pre-wrap rounded-sm border border-rule bg-paper px-1 font-serif text-base"
    >
      {text}
    </bdi>
  );
}
