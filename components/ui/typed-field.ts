"use client";

import { useEffect, useRef, useState } from "react";

/**
 * The state of a field whose text stands for a value: what is typed stays as typed until the field is left, then is
 * written as it was understood; a value set from outside replaces the text.
 */
export function useTypedField<T extends string | number, P extends string>(options: {
  value: T | null | undefined;
  defaultValue?: T | null;
  parse: (text: string) => { value: T | null } | { problem: P };
  write: (value: T) => string;
  onChange?: (value: T | null, problem: P | null) => void;
}) {
  const { parse, write, onChange } = options;
  const initial = options.value ?? options.defaultValue ?? null;
  const [text, setText] = useState(initial === null ? "" : write(initial));
  const [problem, setProblem] = useState<P | null>(null);
  const [current, setCurrent] = useState<T | null>(initial);
  const reported = useRef<T | null>(initial);

  const outside = options.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a value that differs from the one reported is news
  useEffect(() => {
    if (outside === undefined || outside === reported.current) return;
    reported.current = outside;
    setCurrent(outside);
    setText(outside === null ? "" : write(outside));
    setProblem(null);
  }, [outside]);

  function report(value: T | null, why: P | null) {
    reported.current = value;
    setCurrent(value);
    onChange?.(value, why);
  }

  return {
    text,
    /** The value understood so far; `null` while nothing, or nothing readable, is typed. */
    current,
    /** Why the text cannot be read; told only once the field has been left. */
    problem,
    type: (next: string) => {
      setText(next);
      const read = parse(next);
      if ("value" in read) {
        setProblem(null);
        report(read.value, null);
      } else report(null, read.problem);
    },
    leave: () => {
      const read = parse(text);
      if ("problem" in read) setProblem(read.problem);
      else setText(read.value === null ? "" : write(read.value));
    },
    pick: (value: T) => {
      setText(write(value));
      setProblem(null);
      report(value, null);
    },
  };
}
