import { OutsideError } from '@oordelenbank/model';
import sqlite from 'sqlite3';
import { faultOf } from './faults.ts';

/** A value that SQLite keeps. */
export type Value = string | number | null;

const BUSY_TIMEOUT_MS = 5_000;

/** Statements that are kept prepared; ours are far fewer, those of filters can be of any number of shapes. */
const MAX_STATEMENTS = 200;

/**
 * One connection to an SQLite file, with promises. Statements are kept prepared. What goes wrong outside the program is
 * thrown as an OutsideError 'database-…', everything else as it comes.
 */
export class Database {
  readonly path: string;
  readonly #connection: sqlite.Database;
  readonly #statements = new Map<string, Promise<sqlite.Statement>>();
  #closing: Promise<void> | undefined;
  #lastTransaction: Promise<unknown> = Promise.resolve();

  private constructor(path: string, connection: sqlite.Database) {
    this.path = path;
    this.#connection = connection;
  }

  /**
   * @param options.immutable reads the file as it is, without the files beside it that a database in use needs.
   * @param options.busyTimeoutMs how long a statement waits for another program.
   */
  static async open(
    path: string,
    access: 'create' | 'write' | 'read',
    { immutable = false, busyTimeoutMs = BUSY_TIMEOUT_MS }: { immutable?: boolean; busyTimeoutMs?: number } = {},
  ): Promise<Database> {
    const flags = {
      create: sqlite.OPEN_READWRITE | sqlite.OPEN_CREATE,
      write: sqlite.OPEN_READWRITE,
      read: sqlite.OPEN_READONLY,
    };
    const name = immutable ? `file:${encodeURI(path).replace(/[?#]/gu, encodeURIComponent)}?immutable=1` : path;
    const connection = await new Promise<sqlite.Database>((resolve, reject) => {
      const opened: sqlite.Database = new sqlite.Database(
        name,
        flags[access] | (immutable ? sqlite.OPEN_URI : 0),
        (error) => (error === null ? resolve(opened) : reject(faultOf(path, error))),
      );
    });
    connection.configure('busyTimeout', busyTimeoutMs);
    return new Database(path, connection);
  }

  /** All rows of one statement; an array parameter goes in as JSON, for `json_each(?)`. */
  async all<Row>(sql: string, parameters: readonly (Value | readonly unknown[])[] = []): Promise<Row[]> {
    const isKept = this.#statements.has(sql) || this.#statements.size < MAX_STATEMENTS;
    const statement = await (isKept ? this.#keep(sql) : this.#prepare(sql));
    const bound = parameters.map((value) => (Array.isArray(value) ? JSON.stringify(value) : value));
    try {
      return await new Promise<Row[]>((resolve, reject) => {
        statement.all<Row>(bound, (error, rows) =>
          error === null ? resolve(rows) : reject(faultOf(this.path, error)),
        );
      });
    } finally {
      if (!isKept) await finalize(statement);
    }
  }

  /** The first row of one statement. */
  async get<Row>(sql: string, parameters: readonly (Value | readonly unknown[])[] = []): Promise<Row | undefined> {
    return (await this.all<Row>(sql, parameters))[0];
  }

  /** Runs statements without parameters, one after the other. */
  execute(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#connection.exec(sql, (error) => (error === null ? resolve() : reject(faultOf(this.path, error))));
    });
  }

  /** Does all of it or nothing. Transactions of one connection wait for each other. */
  transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#inTurn('begin immediate', work);
  }

  /** Reads the database as it is at one moment, whatever others write meanwhile. */
  snapshot<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#inTurn('begin', work);
  }

  #inTurn<Result>(begin: string, work: () => Promise<Result>): Promise<Result> {
    const done = this.#lastTransaction.then(async () => {
      await this.execute(begin);
      try {
        const result = await work();
        await this.execute('commit');
        return result;
      } catch (error) {
        await this.#rollBack();
        throw error;
      }
    });
    this.#lastTransaction = done.catch(() => undefined);
    return done;
  }

  /** A full disk may have rolled the transaction back already; then there is nothing left to undo. */
  async #rollBack(): Promise<void> {
    await new Promise<void>((resolve) => this.#connection.exec('rollback', () => resolve()));
  }

  /** A second call does nothing. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#lastTransaction;
    for (const prepared of this.#statements.values()) await finalize(await prepared);
    this.#statements.clear();
    await new Promise<void>((resolve, reject) => {
      this.#connection.close((error) => (error === null ? resolve() : reject(faultOf(this.path, error))));
    });
  }

  #keep(sql: string): Promise<sqlite.Statement> {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const prepared = this.#prepare(sql);
    this.#statements.set(sql, prepared);
    prepared.catch(() => this.#statements.delete(sql));
    return prepared;
  }

  #prepare(sql: string): Promise<sqlite.Statement> {
    return new Promise((resolve, reject) => {
      const statement: sqlite.Statement = this.#connection.prepare(sql, (error: Error | null) =>
        error === null ? resolve(statement) : reject(faultOf(this.path, error)),
      );
    });
  }
}

function finalize(statement: sqlite.Statement): Promise<void> {
  return new Promise((resolve) => statement.finalize(() => resolve()));
}

export function isFault(error: unknown, code: OutsideError['code']): error is OutsideError {
  return error instanceof OutsideError && error.code === code;
}
