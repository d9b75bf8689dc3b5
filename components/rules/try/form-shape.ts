import { z } from "zod";
import { CALLABLE_RULES, type CallableName } from "@/server/rules/callable";
import type { FieldKind } from "@/server/rules/inputs";

/** A question's input as a form sees it: plain data, made from the rule's own schema, so that no form is written by hand. */
export type FormField = {
  readonly name: string;
  readonly required: boolean;
  /** May be said to be nothing: `null` in the input. */
  readonly nullable: boolean;
} & (
  | { readonly kind: Exclude<FieldKind, "country"> | "number" | "tick" }
  | { readonly kind: "countries" }
  | { readonly kind: "choice"; readonly choices: readonly (string | number)[] }
  | { readonly kind: "several"; readonly choices: readonly string[]; readonly most: number | null }
  | { readonly kind: "group"; readonly fields: readonly FormField[] }
  | { readonly kind: "list"; readonly item: readonly FormField[] }
);

/** What is read of a JSON Schema. */
type Node = {
  readonly type?: string;
  readonly kind?: FieldKind;
  readonly enum?: readonly (string | number)[];
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
};

function fieldsOf(node: Node): FormField[] {
  return Object.entries(node.properties ?? {}).map(([name, property]) =>
    fieldOf(name, property, node.required?.includes(name) ?? false),
  );
}

function fieldOf(name: string, node: Node, required: boolean): FormField {
  const common = { name, required, nullable: false };
  if (node.kind && node.kind !== "country") return { ...common, kind: node.kind };
  const nullable = node.anyOf?.some(({ type }) => type === "null");
  if (nullable) return { ...fieldOf(name, node.anyOf!.find(({ type }) => type !== "null")!, required), nullable };
  if (node.enum) return { ...common, kind: "choice", choices: node.enum };
  switch (node.type) {
    case "boolean":
      return { ...common, kind: "tick" };
    case "integer":
    case "number":
      return { ...common, kind: "number" };
    case "object":
      return { ...common, kind: "group", fields: fieldsOf(node) };
    case "array":
      if (node.items?.kind === "country") return { ...common, kind: "countries" };
      if (node.items?.enum)
        return { ...common, kind: "several", choices: node.items.enum.map(String), most: node.maxItems ?? null };
      if (node.items?.type === "object") return { ...common, kind: "list", item: fieldsOf(node.items) };
  }
  throw new RangeError(`no field for ${name}`);
}

/**
 * The fields of a question's form.
 * @throws RangeError where a schema has what no field is made for
 */
export function formShape(question: CallableName): FormField[] {
  const schema = CALLABLE_RULES[question].schema as z.ZodType;
  return fieldsOf(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Node);
}
