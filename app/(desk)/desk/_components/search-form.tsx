import { buttonLook } from "@/app/_ui/button-look";
import { LINE } from "@/app/_ui/field-styles";
import { addressWith } from "../query";

type Props = {
  action: string;
  /** What is looked for, in words: "Find speakers". */
  label: string;
  words: string | undefined;
  placeholder?: string;
  /** What stays in the address besides the words. */
  keep?: Record<string, string | undefined>;
};

/** Looks for words in a list. What is looked for stands in the address; it works without a script. */
export function SearchForm({ action, label, words, placeholder, keep = {} }: Props) {
  return (
    <search className="max-w-xl">
      <form action={action} className="flex gap-2">
        {Object.entries(keep).map(
          ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <label htmlFor="find" className="sr-only">
          {label}
        </label>
        <input
          id="find"
          name="q"
          type="search"
          defaultValue={words}
          placeholder={placeholder ?? label}
          className={`${LINE} min-w-0`}
        />
        <button type="submit" className={buttonLook("plain")}>
          Find
        </button>
        {words && (
          <a href={addressWith(action, keep)} className={`${buttonLook("link")} whitespace-nowrap`}>
            Show all
          </a>
        )}
      </form>
    </search>
  );
}
