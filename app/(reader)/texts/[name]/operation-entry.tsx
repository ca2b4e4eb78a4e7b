import { type Operation, parametersOf } from "@/lib/public-api/operation";

/** One operation: its address, what it takes and what it answers. */
export function OperationEntry({ operation }: { operation: Operation }) {
  const { id, method, path, summary, description, answer, problems = [] } = operation;
  return (
    <section aria-labelledby={id} className="border-rule border-t py-4">
      <h3 id={id} className="font-semibold text-lg">
        {summary}
      </h3>
      <p className="break-words">
        <code>
          {method.toUpperCase()} {path}
        </code>
      </p>
      {description && (
        <p className="mt-2 max-w-2xl">
          <WithCode text={description} />
        </p>
      )}
      <Parameters operation={operation} />
      <p className="mt-2 max-w-2xl text-muted">
        {answer.status ?? 200}: {answer.description}
        {problems.length > 0 && ` Otherwise ${problems.join(" or ")}.`}
      </p>
    </section>
  );
}

function Parameters({ operation }: { operation: Operation }) {
  const parameters = parametersOf(operation);
  if (parameters.length === 0) return null;
  return (
    <dl className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-[minmax(8rem,max-content)_1fr]">
      {parameters.map(({ name, about }) => (
        <div key={name} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
          <dt>
            <code>{name}</code>
          </dt>
          <dd className="max-w-2xl">
            <WithCode text={about} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The document's Markdown has one mark: names between backticks. */
function WithCode({ text }: { text: string }) {
  const parts = text.split("`").map((words, place) => ({ words, place, isCode: place % 2 === 1 }));
  return parts.map(({ words, place, isCode }) => (isCode ? <code key={place}>{words}</code> : words));
}
