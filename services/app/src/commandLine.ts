import { readSettings } from '@onewindow/infra/settings.ts';
import { Command } from 'commander';

import { allRoles, parseRoles } from './roles.ts';

/** Errors that one line tells an operator; any other shows where it came from. */
const toldInOneLine = new Set([
  'WrongSetting',
  'StartRefused',
  'DataDirInUse',
  'UnusableFile',
  'CatalogueError',
  'LedgerError',
  'EventStoreUnavailable',
  'CopyRefused',
]);

/** The command line. Each command is loaded only when it is given, so that a start waits for nothing it does not need. */
export const run = async (argv: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> => {
  const program = new Command('onewindow').description(
    'An event-sourced approval centre for construction projects 一窗',
  );
  program
    .command('start')
    .description('run a centre (settings come from the environment: see README.md)')
    .option('--roles <list>', 'what this node does: gateway, policies, or both', allRoles.join(','))
    .action(async (options: { roles: string }) => {
      const settings = readSettings(environment);
      const roles = parseRoles(options.roles);
      const { start } = await import('./commands/start.ts');
      await start(settings, roles);
    });
  program
    .command('import')
    .description('take an existing ledger over into DATA_DIR')
    .argument('<file>', 'a CSV file')
    .requiredOption('--centre <id>', 'a folder of schema/catalogues with a ledger.yaml')
    .action(async (file: string, { centre }: { centre: string }) => {
      const settings = readSettings({ ...environment, CENTRE: centre });
      const { importFile } = await import('./commands/import.ts');
      await importFile(file, settings);
    });
  program
    .command('copy')
    .description(
      'copy a log from one event store to another, e.g. from ./data to an EventStoreDB; stop every node first',
    )
    .requiredOption('--from <place>', 'a data folder, or an address that begins with esdb://')
    .requiredOption('--to <place>', 'a data folder, or an address that begins with esdb://')
    .action(async ({ from, to }: { from: string; to: string }) => {
      const settings = readSettings(environment);
      const { copy } = await import('./commands/copy.ts');
      await copy(from, to, settings);
    });
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.stderr.write(
      `onewindow: ${toldInOneLine.has(error.name) ? error.message : (error.stack ?? error.message)}\n`,
    );
    process.exitCode = 1;
  }
};
