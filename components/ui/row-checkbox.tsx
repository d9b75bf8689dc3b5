import { type ComponentProps, useCallback } from "react";

/**
 * The checkbox of a table's row: the browser's own, since a list has one in each of its many rows and each must cost
 * next to nothing. Needs an `aria-label`.
 */
export function RowCheckbox({
  isSelected,
  isIndeterminate = false,
  onChange,
  ...props
}: Omit<ComponentProps<"input">, "type" | "checked" | "className" | "onChange"> & {
  isSelected: boolean;
  isIndeterminate?: boolean;
  onChange: (is: boolean) => void;
}) {
  const shown = useCallback(
    (input: HTMLInputElement | null) => {
      if (input) input.indeterminate = isIndeterminate;
    },
    [isIndeterminate],
  );
  return (
    <label className="flex min-h-8 cursor-pointer items-center">
      <input
        {...props}
        ref={shown}
        type="checkbox"
        checked={isSelected}
        onChange={(event) => onChange(event.target.checked)}
        className="size-(--tick) cursor-pointer accent-accent"
      />
    </label>
  );
}
