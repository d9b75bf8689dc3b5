"use client";

import { useEffect, useRef } from "react";
import type { ManyActName } from "@/server/commands/registry";
import type { ManyItem } from "./many-items";
import { ManyRun } from "./many-run";
import { ManyWords } from "./many-words";
import { useMany } from "./use-many";

type Props = {
  act: Exclude<ManyActName, "offerAgain">;
  items: readonly ManyItem[];
  onClose: (changed: boolean) => void;
};

/** An act for many where all is given: what it leads to is asked at once. */
export function ManyGiven(props: Props) {
  return (
    <ManyWords>
      <Given {...props} />
    </ManyWords>
  );
}

function Given({ act, items, onClose }: Props) {
  const many = useMany();
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    void many.preview(items, "given");
  }, [many, items]);
  return <ManyRun many={many} act={act} count={items.length} leftOut={[]} onClose={onClose} />;
}
