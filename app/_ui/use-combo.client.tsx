"use client";
import { useRef, useState } from "react";
import { type Option, type Search, useOptionSearch } from "./option-search.client";
import { CREATE, optionsToShow } from "./shown-options";

export type ComboUse = {
  search: Search;
  create?: (words: string) => Promise<Option | null>;
  value?: Option | null;
  first?: Option | null;
  onChange?: (option: Option | null) => void;
};

/** What is typed in a combo box, what it offers for that, and what becomes of a choice. */
export function useCombo({ search, create, value: given, first = null, onChange }: ComboUse) {
  const [own, setOwn] = useState(first);
  const value = given === undefined ? own : given;
  const typing = useTyping(value);
  const words = typing.wantsAll || typing.text === value?.label ? "" : typing.text.trim();
  const found = useOptionSearch(search, words, typing.isOn);
  const creation = useCreation(create, take);
  const lastKey = useRef("");
  const options = optionsToShow({
    found: found.options,
    foundFor: found.words,
    value,
    words,
    canCreate: create !== undefined,
  });

  function take(option: Option | null) {
    setOwn(option);
    typing.replace(option);
    if (option?.id !== value?.id) onChange?.(option);
  }

  return {
    ...found,
    value,
    words,
    options,
    text: typing.text,
    isSearching: found.isSearching || creation.isPending,
    problem: creation.problem ?? typing.problem,
    open: typing.open,
    press(key: string) {
      lastKey.current = key;
    },
    leave() {
      lastKey.current = "";
    },
    type(text: string) {
      if (text === "" && value) take(null);
      else typing.type(text);
    },
    /** Called for a choice, and for what is chosen already when the list is closed without one. */
    choose(key: string | number | null) {
      if (key === CREATE) void creation.make(words);
      else if (key !== null) take(options.find(({ id }) => id === key) ?? value);
      else if (lastKey.current === "Escape") typing.replace(null);
      else typing.leaveLoose();
    },
  };
}

/** What is typed belongs to the choice it was typed over: another choice from outside takes its place. */
function useTyping(value: Option | null) {
  const fresh = { text: value?.label ?? "", over: value?.id, isLoose: false };
  const [typed, setTyped] = useState(fresh);
  const [list, setList] = useState({ isOn: false, wantsAll: false });
  const { text, isLoose } = typed.over === value?.id ? typed : fresh;

  return {
    ...list,
    text,
    problem: isLoose && text ? `“${text}” is not chosen yet. Choose from the list.` : undefined,
    open(wantsAll: boolean) {
      setList({ isOn: true, wantsAll });
    },
    type(next: string) {
      setList({ isOn: true, wantsAll: false });
      setTyped({ text: next, over: value?.id, isLoose: false });
    },
    replace(option: Option | null) {
      setTyped({ text: option?.label ?? "", over: option?.id, isLoose: false });
    },
    /** The words stay, so that nothing typed is lost, and the field says that they are no choice yet. */
    leaveLoose() {
      setTyped({ text, over: value?.id, isLoose: true });
    },
  };
}

function useCreation(create: ComboUse["create"], take: (option: Option) => void) {
  const [state, setState] = useState<{ isPending: boolean; problem?: string }>({ isPending: false });

  async function make(words: string) {
    setState({ isPending: true });
    try {
      const made = await create?.(words);
      setState({ isPending: false });
      if (made) take(made);
    } catch (error) {
      setState({ isPending: false, problem: error instanceof Error ? error.message : String(error) });
    }
  }
  return { ...state, make };
}
