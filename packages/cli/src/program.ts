import { Command } from 'commander';
import { backupCommand } from './commands/backup.ts';
import { checkCommand } from './commands/check.ts';
import { citeCommand } from './commands/cite.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { importCommand } from './commands/import.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { showCommand } from './commands/show.ts';
import { similarCommand } from './commands/similar.ts';
import { statsCommand } from './commands/stats.ts';
import { textCommand } from './commands/text.ts';

/** The whole command line. Commands load what they need when they run, so that help and light commands start fast. */
export function program(): Command {
  const commands = [
    importCommand(),
    searchCommand(),
    similarCommand(),
    statsCommand(),
    showCommand(),
    serveCommand(),
    exportCommand(),
    checkCommand(),
    backupCommand(),
    extractCommand(),
    textCommand(),
    citeCommand(),
    evaluateCommand(),
  ];
  const oordeel = new Command('oordeel')
    .exitOverride()
    .description('Reads the reports of Dutch ombudsmen and turns them into a searchable database of precedents.')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .showHelpAfterError('(pnpm -s oordeel --help lists the commands)')
    .addHelpText('after', '\nExample:\n  pnpm -s oordeel import corpus && pnpm -s oordeel search termijn');
  for (const command of commands) oordeel.addCommand(command);
  return oordeel;
}
