/**
 * Sets the project up on a machine that has only Node 20 or later, npm, python3 and a C++ compiler, and then runs
 * the package scripts that are named:
 *
 *     node scripts/setup.mjs             install what the project needs
 *     node scripts/setup.mjs demo        … and import the sample reports and answer three questions from them
 *     node scripts/setup.mjs test        … and run the tests
 *
 * It is plain JavaScript because it runs before the Node that can run TypeScript is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const say = (/** @type {string} */ words) => process.stderr.write(`set-up: ${words}\n`);

const hasPnpm = () => spawnSync('pnpm', ['--version'], { cwd: root, stdio: 'ignore' }).status === 0;

/** The npm settings under which sqlite3 compiles: node-gyp takes this Node's own headers where it has them. */
function environment() {
  const env = { ...process.env, npm_config_update_notifier: 'false' };
  const prefix = path.resolve(process.execPath, '..', '..');
  if (env.npm_config_nodedir === undefined && existsSync(path.join(prefix, 'include', 'node', 'node.h'))) {
    env.npm_config_nodedir = prefix;
    say(`sqlite3 may have to compile: it takes the headers of this Node from ${prefix}/include/node`);
  }
  return env;
}

/** Runs pnpm from the PATH or, where there is none, through npx; ends the process with its status if it fails. */
function pnpm(/** @type {string[]} */ ...args) {
  const [command, before] = hasPnpm() ? ['pnpm', []] : ['npx', ['--yes', packageManager]];
  const { status, error } = spawnSync(command, [...before, ...args], { cwd: root, stdio: 'inherit', env });
  if (error) say(`cannot start ${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const env = environment();
if (!hasPnpm()) {
  say(`pnpm is not on the PATH; installing ${packageManager} with npm, for the commands in the README`);
  const { status } = spawnSync('npm', ['install', '--global', '--no-audit', '--no-fund', packageManager], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  if (status !== 0)
    say('npm may not write there; going on with npx. Put `npx --yes` before each `pnpm` in the README.');
}
say(
  'installing the packages; where no prebuilt sqlite3 can be fetched it is compiled, which takes two to three minutes',
);
pnpm('install', '--frozen-lockfile');
for (const script of process.argv.slice(2)) pnpm('run', script);
