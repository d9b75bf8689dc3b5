import fs from "node:fs";
import path from "node:path";

const APP = path.resolve(import.meta.dirname, "../../app");

/** What stands for a part of an address that is another each time, by its name; `other` for any that is not named. */
export type Filling = Readonly<Record<string, string>> & { readonly other: string };

/**
 * The addresses of all pages of one kind of user, read from the folders that they lie in, so that one which is added is
 * asked as well.
 */
export function personalPages(group: "(caseworker)" | "(member)", filling: Filling): string[] {
  return fs
    .readdirSync(path.join(APP, group), { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => path.dirname(file).replace(/^\.$/u, ""))
    .map((at) => `/${at.replace(/\[(\w+)\]/gu, (_, name: string) => filling[name] ?? filling.other)}`)
    .sort();
}
