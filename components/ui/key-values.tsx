import type { ReactNode } from "react";
import { cx } from "./class-names";

export type KeyValue = {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** When it was registered, or by whom: small, below. */
  readonly note?: ReactNode;
};

/** Facts by name. Side by side where there is room, one under the other where not. */
export function KeyValues({ items, stacked }: { items: readonly KeyValue[]; stacked?: boolean }) {
  return (
    <dl className={cx("text-body", stacked && "flex flex-col gap-3")}>
      {items.map((item) => (
        <div
          key={item.key}
          className={cx(!stacked && "grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-4 border-b border-line py-1.5")}
        >
          <dt className={cx("text-muted", stacked && "text-small")}>{item.label}</dt>
          <dd className="figures">
            {item.value}
            {item.note ? <span className="block text-small text-muted">{item.note}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
