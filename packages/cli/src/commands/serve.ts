import process from 'node:process';
import { type Command, Option } from 'commander';
import { command, countFromZero, databaseOption } from '../command.ts';
import { print, say } from '../output.ts';
import { readReadingError } from '../reading-error.ts';

const DEFAULT_PORT = 8350;

export function serveCommand(): Command {
  return command('serve', {
    does: 'Start the web application on this machine, and print the address to open in a browser.',
    example: 'serve --port 8350',
  })
    .addOption(databaseOption())
    .addOption(
      new Option('--port <n>', 'the port; 0 for any that is free').default(DEFAULT_PORT).argParser(countFromZero),
    )
    .addOption(new Option('--host <address>', 'listen elsewhere than on 127.0.0.1; needs OORDEEL_PASSWORD'))
    .addHelpText(
      'after',
      `
Only this machine can reach it. With --host others can too: the password in the variable OORDEEL_PASSWORD (12 characters
or more) is then asked of everybody. It travels unencrypted, so put a server that does TLS before it.`,
    )
    .action(serve);
}

async function serve({ db, port, host }: { db: string; port: number; host?: string }): Promise<void> {
  const { startServer } = await import('@oordelenbank/web');
  const { OORDEEL_PASSWORD: password } = process.env;
  const reading = await readReadingError();
  const server = await startServer({ database: db, port, host, password: password || undefined, reading, log: say });
  await print(server.url);
  await interruption();
  await server.close();
}

/** Waits for Ctrl-C, or for the system to say that it is time to end. */
function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
