import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { formatDay } from "./format-day";
import { Unbroken } from "./unbroken";

/** The parts of a text that stay on one line. */
function kept(text: string): string[] {
  const markup = renderToStaticMarkup(Unbroken({ children: text }));
  expect(markup.replace(/<[^>]+>/g, "")).toBe(text);
  return [...markup.matchAll(/<span[^>]*>([^<]+)<\/span>/g)].map(([, part]) => part ?? "");
}

test("a day in words stays whole, in either language and as formatDay writes it", () => {
  expect(kept("Du skal have booket senest tirsdag den 20. april.")).toEqual(["tirsdag den 20. april."]);
  expect(kept("You must have booked by Tuesday 20 April 2021, at night")).toEqual(["Tuesday 20 April 2021"]);
  for (const locale of ["da", "en"] as const)
    for (let month = 1; month <= 12; month++)
      for (const style of ["long", "weekday"] as const) {
        const day = formatDay(`2021-${String(month).padStart(2, "0")}-09`, locale, style);
        expect(kept(`x ${day} x`)).toEqual([day]);
      }
});

test("the Danish word for the fund is not broken at its hyphen; other words are left alone", () => {
  expect(kept("FOAs A-kasse har sagt nej; a-kassen skriver.")).toEqual(["A-kasse", "a-kassen"]);
  expect(kept("Kom klokken 10.15 til 3 samtaler i en lang måned")).toEqual([]);
});
