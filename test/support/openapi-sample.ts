/** The parts of an OpenAPI 3.1 schema that a sample needs. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly example?: unknown;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly format?: string;
}

interface Document {
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/** A value that fits a schema: its examples where it has them, the least otherwise. Optional fields are left out. */
export function sampleOf(document: Document, schema: Schema | undefined): unknown {
  if (!schema) return undefined;
  if (schema.$ref) return sampleOf(document, document.components?.schemas?.[schema.$ref.split('/').at(-1) ?? '']);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => sampleOf(document, part)));
  if (schema.example !== undefined) return schema.example;
  if (schema.default !== undefined) return schema.default;
  if (schema.enum) return schema.enum[0];
  const alternative = (schema.oneOf ?? schema.anyOf)?.[0];
  if (alternative) return sampleOf(document, alternative);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sampleOf(document, schema.properties?.[name])]),
      );
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(document, schema.items));
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return false;
    case 'string':
      return 'contoh'.padEnd(schema.minLength ?? 0, 'x');
    default:
      return undefined;
  }
}
