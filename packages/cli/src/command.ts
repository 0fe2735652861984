import { Command, InvalidArgumentError, Option } from 'commander';

/** A command of `oordeel`, whose --help ends with an example that works from the project's root. */
export function command(name: string, { does, example }: { does: string; example: string }): Command {
  return new Command(name)
    .exitOverride()
    .description(does)
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError(`(pnpm -s oordeel ${name} --help shows how to use it)`)
    .addHelpText('after', `\nExample:\n  pnpm -s oordeel ${example}`);
}

const defaultDatabase = 'oordelen.db';

export function databaseOption(): Option {
  return new Option('--db <file>', 'the database').default(defaultDatabase);
}

export function jobsOption(): Option {
  return new Option('--jobs <n>', 'files read at the same time (default: the cores)').argParser(wholeNumber);
}

export function timeoutOption(): Option {
  return new Option('--timeout <seconds>', 'longest time for one file, and for each of its scanned pages')
    .default(60)
    .argParser(wholeNumber);
}

export function ocrOption(): Option {
  return new Option('--ocr <engine>', 'reads scanned pages; tesseract is the one installed on this machine')
    .choices(['tesseract.js', 'tesseract', 'off'])
    .default('tesseract.js');
}

export function limitOption(limit: number): Option {
  return new Option('--limit <n>', 'how many at most').default(limit).argParser(wholeNumber);
}

export function jsonOption(what: string): Option {
  return new Option('--json', what);
}

/** @throws InvalidArgumentError for anything but a whole number of 1 or more. */
function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(value)) throw new InvalidArgumentError('It must be a whole number of 1 or more.');
  return Number(value);
}

/** @throws InvalidArgumentError for anything but a whole number. */
export function countFromZero(value: string): number {
  if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError('It must be a whole number of 0 or more.');
  return Number(value);
}
