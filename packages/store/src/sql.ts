import type { Value } from './database.ts';

/** A condition in SQL, with what stands for its question marks. */
export interface Sql {
  readonly sql: string;
  readonly parameters: readonly (Value | readonly unknown[])[];
}

export function sql(text: string, ...parameters: Sql['parameters']): Sql {
  return { sql: text, parameters };
}

/** Conditions of which all hold; true of no condition. */
export function all(parts: readonly Sql[]): Sql {
  return joined(parts, ' and ', 'true');
}

/** Conditions of which one holds; false of no condition. */
export function any(parts: readonly Sql[]): Sql {
  return joined(parts, ' or ', 'false');
}

function joined(parts: readonly Sql[], operator: string, none: string): Sql {
  return {
    sql: parts.map((part) => `(${part.sql})`).join(operator) || none,
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}
