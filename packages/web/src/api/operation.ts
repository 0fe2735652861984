import type { Context } from 'hono';
import type { Env, Site } from '../env.ts';

/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path';
  readonly description: string;
  readonly required?: true;
  readonly schema: Schema;
}

/** What takes long: counts over the whole database; files and letters that are sent. */
export type Cost = 'counting' | 'costly';

/** One thing that a program can ask. The routes, the OpenAPI document and the reference page are made from it. */
export interface Operation {
  /** Name of the operation, for programs that are made from the document. */
  readonly id: string;
  readonly method: 'get' | 'post';
  /** Behind /api/v1, with parameters in braces. */
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
  /** What is sent, by media type. */
  readonly body?: Readonly<Record<string, Schema>>;
  /** Status of the answer when all is well; default 200. */
  readonly status?: 200 | 202;
  readonly answer: Schema;
  /** An address that can be tried, or what is sent to it. */
  readonly example: string;
  /** For what takes long, of which fewer are allowed. */
  readonly cost?: Cost;
  readonly handle: (site: Site) => (c: Context<Env>) => Response | Promise<Response>;
}

/** The schema of that name in the document. */
export function named(name: string): Schema {
  return { $ref: `#/components/schemas/${name}` };
}

export function listOf(items: Schema): Schema {
  return { type: 'array', items };
}
