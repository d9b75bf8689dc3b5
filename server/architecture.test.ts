import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

function filesBelow(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

/** What a file imports, as paths from the root; packages keep their name. */
function importsOf(file: string): { to: string; typeOnly: boolean }[] {
  const source = readFileSync(path.join(root, file), "utf8");
  return [...source.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm)].map(
    ([, type, to]) => ({
      typeOnly: Boolean(type),
      to: to!.startsWith("@/")
        ? to!.slice(2)
        : to!.startsWith(".")
          ? path.join(path.dirname(file), to!)
          : `package:${to}`,
    }),
  );
}

const isTest = (file: string) => /\.(test|spec)\.tsx?$|-fixture\.tsx?$/.test(file);

/** Where imports may not go: [from, to]. `types` allows imports of types alone. */
const FORBIDDEN: { from: RegExp; to: RegExp; types?: true }[] = [
  { from: /^server\/rules\//, to: /^(db|app|components|e2e|server\/(?!rules))\b/ },
  { from: /^db\/(?!seed)/, to: /^(app|components|e2e|server\/(?!rules))\b/ },
  { from: /^server\/(commands|queries)\//, to: /^(app|components|e2e|server\/routers)\b/ },
  { from: /^server\/routers\//, to: /^(app|components|e2e)\b/ },
  { from: /^components\/caseworker\//, to: /^(components\/member|app)\b/ },
  { from: /^components\/member\//, to: /^(components\/caseworker|app)\b/ },
  { from: /^components\/ui\//, to: /^(server|db|app|components\/(rules|caseworker|member))\b/, types: true },
  { from: /^components\//, to: /^db\b/ },
];

test("imports run one way: rules, then db, then commands and queries, then routers, then components, then app", () => {
  const breaches = ["server", "db", "components", "app"]
    .flatMap(filesBelow)
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      importsOf(file).flatMap(({ to, typeOnly }) =>
        FORBIDDEN.filter((wall) => wall.from.test(file) && wall.to.test(to) && !(wall.types && typeOnly)).map(
          () => `${file} -> ${to}`,
        ),
      ),
    );
  expect(breaches).toEqual([]);
});

test("the rules are pure: no package but zod, the civil calendar and the texts' formatter, and no clock", () => {
  const breaches = filesBelow("server/rules")
    .filter((file) => !isTest(file))
    .flatMap((file) => {
      const source = readFileSync(path.join(root, file), "utf8");
      const packages = importsOf(file)
        .map(({ to }) => to)
        .filter((to) => to.startsWith("package:") && !/^package:(zod|@internationalized\/date)$/.test(to));
      const clocks = [...source.matchAll(/Date\.now|new Date\b|process\.|Math\.random|performance\./g)].map(
        ([found]) => found,
      );
      return [...packages, ...clocks].map((found) => `${file}: ${found}`);
    });
  expect(breaches).toEqual([]);
});
