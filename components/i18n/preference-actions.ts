"use server";

import { revalidatePath } from "next/cache";
import { cookies } from "next/headers";
import { LOCALE_COOKIE, localeOf } from "./locale";

const YEAR_IN_SECONDS = 365 * 24 * 60 * 60;
const THEMES = ["light", "dark"];

async function keep(name: string, value: string | null): Promise<void> {
  const jar = await cookies();
  if (value === null) jar.delete(name);
  else jar.set(name, value, { path: "/", sameSite: "lax", maxAge: YEAR_IN_SECONDS, httpOnly: true });
  revalidatePath("/", "layout");
}

/** What a form's choice says; a file, or nothing, is no choice. */
function chosen(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

/** Sets the language from the form's `locale`; anything unknown becomes Danish. */
export async function chooseLocale(form: FormData): Promise<void> {
  await keep(LOCALE_COOKIE, localeOf(chosen(form, "locale")));
}

/** Sets the theme from the form's `theme`; anything but light and dark follows the device again. */
export async function chooseTheme(form: FormData): Promise<void> {
  const theme = chosen(form, "theme");
  await keep("theme", THEMES.includes(theme) ? theme : null);
}
