import { Fragment } from "react";

const MONTH =
  "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December";
const WEEKDAY = "(?:man|tirs|ons|tors|fre|lør|søn)dag(?: den)? |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day ";

/** A day in words as `formatDay` writes it, with or without weekday and year; the Danish word for the fund, with its ending. */
const KEPT_WHOLE = new RegExp(
  `((?:${WEEKDAY})?\\d{1,2}\\.? (?:${MONTH})(?!\\p{L})(?: \\d{4})?\\.?|a-kasse(?:n|ns|s)?[.,]?)`,
  "giu",
);

/**
 * A text whose dates stay on one line: a day that is read half on one line and half on the next is a day misread.
 * "A-kasse", which a browser would break at its hyphen, stays whole as well.
 */
export function Unbroken({ children }: { children: string }) {
  return children.split(KEPT_WHOLE).map((part, at) =>
    at % 2 === 1 ? (
      // The parts of one text, in its order: their place is what they are known by.
      // biome-ignore lint/suspicious/noArrayIndexKey: the same part may come twice
      <span key={at} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Fragment key={at}>{part}</Fragment>
    ),
  );
}
