import type { ReactNode } from "react";

type Props = { title: string; language?: string; above?: ReactNode; children?: ReactNode };

/** The one h1 of a page: `above` says what kind of page it is, `children` follow as its lead. */
export function PageHeading({ title, language, above, children }: Props) {
  return (
    <header className="mb-5 max-w-4xl sm:mb-8">
      {above && <p className="mb-2 text-muted text-sm">{above}</p>}
      <h1
        lang={language}
        className="font-medium font-serif text-3xl leading-tight tracking-tight sm:text-4xl"
      >
        {title}
      </h1>
      {children && <div className="mt-2 max-w-2xl text-muted sm:mt-3 sm:text-lg">{children}</div>}
    </header>
  );
}
