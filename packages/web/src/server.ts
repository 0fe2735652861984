import { once } from 'node:events';
import type { Server } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { OutsideError } from '@oordelenbank/model';
import type { MiddlewareHandler } from 'hono';
import { basicAuth } from 'hono/basic-auth';
import { makeApp } from './app.ts';
import type { ReadingError } from './env.ts';
import { Imports, uploadFolder } from './imports.ts';
import { logAccess } from './safety/access-log.ts';
import { isLoopback, onlyOwnHosts } from './safety/hosts.ts';
import { isSame } from './safety/password.ts';
import { openStores } from './stores.ts';
import { UploadNames } from './upload-names.ts';

export interface ServerOptions {
  /** Made where it is missing, so that a person can begin with the page that imports. */
  readonly database: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Default 127.0.0.1, which only this machine can reach. */
  readonly host?: string | undefined;
  /** Asked of everybody, under any user name; needed to listen elsewhere than on this machine. */
  readonly password?: string | undefined;
  readonly reading?: ReadingError | undefined;
  /** Is told of every request, without its query, and of faults of our own. */
  readonly log: (line: string) => void;
}

export interface RunningServer {
  /** 'http://127.0.0.1:8350/'. */
  readonly url: string;
  /** Answers no more, and lets an import save what it has in hand. */
  close(): Promise<void>;
}

const MIN_PASSWORD_LENGTH = 12;
const MAX_PORT = 65_535;

/**
 * Starts the web application.
 *
 * @throws OutsideError wrong-use for a port that is taken or a host without a password; database-… as `openStore`.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, port, host = '127.0.0.1', password, reading, log } = options;
  if (!isLoopback(host)) demandPassword(host, password);
  const report = (fault: unknown): void => log(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault));
  const folder = uploadFolder(database);
  const names = await UploadNames.open(folder);
  const imports = new Imports({ database, folder, names }, report);
  const stores = await openStores(database);
  try {
    const site = { ...stores, imports, names, reading };
    const guards = [logAccess(log), onlyOwnHosts(host), ...(password === undefined ? [] : [onlyWith(password)])];
    const server = createAdaptorServer({ fetch: makeApp(site, { guards, report }).fetch }) as Server;
    await listen(server, port, host);
    return { url: urlOf(server, host), close: () => close(server, imports).then(stores.close) };
  } catch (error) {
    await stores.close();
    throw error;
  }
}

/** How long who gives a wrong password waits, so that guessing one takes long. */
const WRONG_PASSWORD_MS = 1_000;

/** Any user name will do: there is one password for all. */
function onlyWith(password: string): MiddlewareHandler {
  const verifyUser = async (_: string, given: string): Promise<boolean> => {
    if (isSame(given, password)) return true;
    await setTimeout(WRONG_PASSWORD_MS);
    return false;
  };
  return basicAuth({ verifyUser, realm: 'Oordelenbank' });
}

function demandPassword(host: string, password: string | undefined): void {
  if (password !== undefined && password.length >= MIN_PASSWORD_LENGTH) return;
  throw new OutsideError(
    'wrong-use',
    `--host ${host} lets other machines in, and whoever reaches it could read every report and import files; put a password of ${MIN_PASSWORD_LENGTH} characters or more in OORDEEL_PASSWORD, or leave --host out`,
  );
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  if (port > MAX_PORT)
    throw new OutsideError('wrong-use', `port ${port} is none; give one of 0 to ${MAX_PORT} with --port`);
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    const why = 'code' in error && error.code === 'EADDRINUSE' ? 'is in use' : `cannot be had (${error.message})`;
    throw new OutsideError('wrong-use', `port ${port} of ${host} ${why}; give another with --port`, { cause: error });
  }
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

async function close(server: Server, imports: Imports): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
  await imports.close();
}
