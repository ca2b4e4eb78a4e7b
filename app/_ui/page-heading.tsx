import type { ReactNode } from "react";

type Props = { title: string; language?: string; above?: ReactNode; children?: ReactNode };

/** The one h1 of a page: `above` says what kind of page it is, `children` follow as its lead. */
export function PageHeading({ title, language, above, children }: Props) {
  return (
    <header className="mb-8 max-w-4xl">
      {above && <p className="mb-2 text-muted text-sm">{above}</p>}
      <h1
        lang={language}
        className="font-medium font-serif text-3xl leading-tight tracking-tight sm:text-4xl"
      >
        {title}
      </h1>
      {children && <div className="mt-3 max-w-2xl text-lg text-muted">{children}</div>}
    </header>
  );
}
