import { notFound } from "next/navigation";
import { connection } from "next/server";

/** A page that shows nothing, made anew for each request: what `npm run bench` compares with. Elsewhere it is not there. */
export default async function EmptyPage() {
  await connection();
  if (process.env.BENCH !== "1") notFound();
  return <main id="main" />;
}
