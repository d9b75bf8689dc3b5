"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { type ButtonKind, buttonLook } from "./button-look";
import { cx } from "./class-names";

export type ButtonProps = Omit<AriaButtonProps, "isDisabled" | "className" | "children" | "style"> & {
  children: ReactNode;
  kind?: ButtonKind;
  /** Full width, as members' main actions are on a phone. */
  wide?: boolean;
  icon?: ReactNode;
  /**
   * Why the button cannot be used now. It then stays reachable by keyboard, does nothing, and its ground is shown below
   * and read with it: there is no disabled button without a ground.
   */
  withheldBecause?: ReactNode;
  className?: string;
};

export function Button({
  children,
  kind = "secondary",
  wide,
  icon,
  withheldBecause,
  className,
  isPending,
  ...props
}: ButtonProps) {
  const t = useTranslations("ui");
  const groundId = useId();
  const withheld = withheldBecause !== undefined && withheldBecause !== null;
  const button = (
    <AriaButton
      {...props}
      type={withheld ? "button" : props.type}
      onPress={withheld ? undefined : props.onPress}
      isPending={isPending}
      aria-disabled={withheld || undefined}
      aria-describedby={withheld ? groundId : props["aria-describedby"]}
      className={cx(buttonLook(kind, { withheld, wide }), className)}
    >
      {isPending ? <Spinner /> : icon}
      <span>
        {children}
        {isPending ? <span className="sr-only"> {t("working")}</span> : null}
      </span>
    </AriaButton>
  );
  if (!withheld) return button;
  return (
    <div className={cx("flex flex-col items-start gap-1", wide && "w-full")}>
      {button}
      <div id={groundId} className="max-w-measure text-small text-muted">
        {withheldBecause}
      </div>
    </div>
  );
}

function Spinner() {
  return (
    <span
      aria-hidden
      className="size-4 shrink-0 animate-turn rounded-full border-2 border-current border-r-transparent motion-reduce:animate-none"
    />
  );
}

/** A square button whose only content is an icon; the label is read and shown as its tooltip by the browser. */
export function IconButton({
  label,
  icon,
  className,
  ...props
}: Omit<ButtonProps, "children" | "withheldBecause" | "wide"> & { label: string; icon: ReactNode }) {
  const { kind = "quiet", isPending: _isPending, ...rest } = props;
  return (
    <AriaButton
      {...rest}
      aria-label={label}
      className={cx(
        buttonLook(kind),
        "w-(--control-height) shrink-0 px-0!",
        kind === "quiet" && "text-muted!",
        className,
      )}
    >
      {icon}
    </AriaButton>
  );
}
