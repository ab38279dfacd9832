import { screaming } from '@onewindow/gateway/screaming.ts';
import { readSettings, type Settings } from '@onewindow/infra/settings.ts';
import { KeyRole } from '@onewindow/schema/access/values.ts';
import { TokenScope, usualToken } from '@onewindow/schema/utility/values.ts';
import { Command, InvalidArgumentError, Option } from 'commander';

import type { UtilityDemoCommand } from './commands/utilityDemo.ts';
import type { NewKey } from './commands/accessKey.ts';
import type { NewToken } from './commands/utilityToken.ts';
import { allRoles, parseRoles } from './roles.ts';

/** Errors that one line tells an operator; any other shows where it came from. */
const toldInOneLine = new Set([
  'WrongSetting',
  'StartRefused',
  'DemoRefused',
  'DataDirInUse',
  'UnusableFile',
  'DamagedLog',
  'DiskFull',
  'StoreLost',
  'CatalogueError',
  'LedgerError',
  'EventStoreUnavailable',
  'CopyRefused',
  'BackupRefused',
  'BrokenAuditLog',
  'RecordChanged',
  'CentreRefused',
  'UnknownVersion',
  'PortUnusable',
  'ClaimsFileError',
  'DrawDiffers',
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
    .option(
      '--day <day>',
      'today by another clock, as in 2026-11-26: for a log that was still for long, as a restored backup',
    )
    .option('--new-person-keys', 'the keys of persons are lost: go on with others; what was sealed stays unreadable')
    .action(async (options: { roles: string; day?: string; newPersonKeys?: boolean }) => {
      const settings = readSettings(environment);
      const roles = parseRoles(options.roles);
      const { start } = await import('./commands/start.ts');
      await start(settings, roles, options);
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
    .option('--seal', 'seal in the copy what an older version recorded of people in clear')
    .action(async ({ from, to, seal }: { from: string; to: string; seal?: boolean }) => {
      const settings = readSettings(environment);
      const { copy } = await import('./commands/copy.ts');
      await copy(from, to, settings, seal);
    });
  program
    .command('confirm-day')
    .description('tell a running centre whose clock is in doubt which day it is, by another clock')
    .requiredOption('--day <day>', 'today, as in 2026-11-26')
    .option('--at <url>', 'the address of the centre (default: that of HOST and PORT)')
    .action(async (options: { day: string; at?: string }) => {
      const settings = readSettings(environment);
      const { confirmDay } = await import('./commands/confirmDay.ts');
      await confirmDay({ at: await reach(settings), ...options }, settings);
    });
  program
    .command('ask')
    .description('ask a running centre over GraphQL; on a machine that is its own issuer, as one of its people')
    .argument('<document>', 'a GraphQL document')
    .option(
      '--as <person>',
      'one of the people of this machine, as in clerk or housing.head (default: its administrator)',
    )
    .option('--for <who>', 'in whose place: a head on leave, or the credit code of an applicant')
    .option('--variables <json>', 'the variables of the document', parseVariables)
    .option('--at <url>', 'the address of the centre (default: that of HOST and PORT)')
    .action(async (document: string, options: { as?: string; for?: string; variables?: object; at?: string }) => {
      const settings = readSettings(environment);
      const { ask } = await import('./commands/ask.ts');
      await ask({ document, at: await reach(settings), ...options }, settings);
    });
  addBackupCommands(program, environment);
  addPersonalDataCommands(program, environment);
  addProofCommands(program, environment);
  addDrawCommands(program);
  addUtilityCommands(program, environment);
  addAccessCommands(program, environment);
  try {
    await program.parseAsync(argv);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    process.stderr.write(
      `onewindow: ${toldInOneLine.has(error.name) ? error.message : (error.stack ?? error.message)}\n`,
    );
    // At once: a host that was asked and is silent would keep a process alive that has nothing left to do.
    process.exit(1);
  }
};

/** What keeps the record where the store is embedded. */
const addBackupCommands = (program: Command, environment: NodeJS.ProcessEnv): void => {
  program
    .command('prepare')
    .description("make this version's read model, while another version goes on working in DATA_DIR")
    .action(async () => {
      const settings = readSettings(environment);
      const { prepare } = await import('./commands/prepare.ts');
      await prepare(settings);
    });
  program
    .command('backup')
    .description('back up the log in DATA_DIR, also while a centre runs, and read the copy back')
    .argument('<folder>', 'where to; it must hold no backup yet')
    .action(async (folder: string) => {
      const settings = readSettings(environment);
      const { backup } = await import('./commands/backup.ts');
      await backup(folder, settings);
    });
  program
    .command('restore')
    .description('take a backup back into a DATA_DIR that holds no log')
    .argument('<folder>', 'what onewindow backup has made')
    .action(async (folder: string) => {
      const settings = readSettings(environment);
      const { restore } = await import('./commands/backup.ts');
      await restore(folder, settings);
    });
};

/** What lets machines in. */
const addAccessCommands = (program: Command, environment: NodeJS.ProcessEnv): void => {
  program
    .command('access-key')
    .description('make a key with which a system asks the centre, and print it this once')
    .requiredOption('--name <name>', 'what it is called, once and for ever')
    .addOption(
      new Option('--role <role>', 'what the system is to the centre').choices(KeyRole.options).makeOptionMandatory(),
    )
    .requiredOption('--purpose <words>', 'for what system it is, and who answers for it')
    .requiredOption('--until <day>', 'the last day on which it is valid, as in 2027-12-31')
    .option(
      '--from <ranges>',
      'from which addresses alone, as in 10.20.0.0/16 (default: from everywhere)',
      commaSeparated,
    )
    .option(
      '--scopes <list>',
      `what it is for, of ${tokenScopes.join(', ')}: QUERY lets it send documents of its own, EXPORT take lists out as files (default: all but these two)`,
      parseScopes,
    )
    .option('--company <company>', 'of a company’s system: which company')
    .option('--credit-code <code>', 'of an applicant’s system: 统一社会信用代码')
    .option('--locality <locality>', 'of a system of one place: which')
    .option('--at <url>', 'the address of the centre (default: that of HOST and PORT)')
    .action(async ({ role, ...options }: NewKey & { at?: string }) => {
      const settings = readSettings(environment);
      const { accessKey } = await import('./commands/accessKey.ts');
      await accessKey({ at: await reach(settings), role: screaming(role), ...options }, settings);
    });
};

/** What is done apart from the log with what is personal. */
const addPersonalDataCommands = (program: Command, environment: NodeJS.ProcessEnv): void => {
  program
    .command('backup-keys')
    .description('back up the keys of persons, also while a centre runs; copies of more than 30 days are removed')
    .argument('<folder>', 'where to: apart from the backups of the log')
    .action(async (folder: string) => {
      const settings = readSettings(environment);
      const { backUpPersonKeys } = await import('./commands/personKeys.ts');
      backUpPersonKeys(folder, settings);
    });
  program
    .command('restore-keys')
    .description('take a backup of the keys of persons back where there are none')
    .argument('<file>', 'what onewindow backup-keys has made, within the last 30 days')
    .action(async (file: string) => {
      const settings = readSettings(environment);
      const { restorePersonKeys } = await import('./commands/personKeys.ts');
      restorePersonKeys(file, settings);
    });
  program
    .command('verify-audit')
    .description('say whether the record of who was shown personal data is whole')
    .action(async () => {
      const settings = readSettings(environment);
      const { verifyAudit } = await import('./commands/verifyAudit.ts');
      verifyAudit(settings);
    });
};

/** What tells that nobody has changed the record. */
const addProofCommands = (program: Command, environment: NodeJS.ProcessEnv): void => {
  program
    .command('verify')
    .description('find the first fact of the log that was altered, is missing or was put in, also while a centre runs')
    .option(
      '--head <head>',
      'a head that was kept elsewhere: size:root, the line that a company got, or a file of such lines; several times if need be',
      (one: string, others: readonly string[] | undefined) => [...(others ?? []), one],
    )
    .option('--against <place>', "a backup's folder, or a copy of a fact-tree.sqlite (default: that of DATA_DIR)")
    .action(async (options: { head?: readonly string[]; against?: string }) => {
      const settings = readSettings(environment);
      const { verify } = await import('./commands/verify.ts');
      await verify(options, settings);
    });
  program
    .command('export-proofs')
    .description('print the last head and facts with their proofs, as infra/verify/verify.py reads them')
    .option('--from <position>', 'the first fact', parsePosition, 1)
    .option('--to <position>', 'the last fact (default: that of the head)', parsePosition, Infinity)
    .option('--stamps <folder>', 'put the time stamps of the heads there, as openssl ts -verify reads them')
    .action(async (options: { from: number; to: number; stamps?: string }) => {
      const settings = readSettings(environment);
      const { exportProofs } = await import('./commands/exportProofs.ts');
      await exportProofs(options, settings);
    });
};

/** What lets anybody see that a draw was not steered, and an officer take part in one. */
const addDrawCommands = (program: Command): void => {
  program
    .command('draw')
    .description('draw again from the published files of a draw, without any centre, and say whether they agree')
    .requiredOption('--pool <file>', 'pool.json as it is published')
    .requiredOption('--result <file>', 'result.json as it is published')
    .action(async (files: { pool: string; result: string }) => {
      const { recomputeDraw } = await import('./commands/draw.ts');
      recomputeDraw(files);
    });
  program
    .command('draw-secret')
    .description('make a secret for one of the two officers of a draw, and print it this once with its digest')
    .requiredOption('--draw <id>', 'the draw, as in salesSiteOpening-all-1')
    .requiredOption('--officer <id>', 'the id by which the pool names the officer')
    .action(async (of: { draw: string; officer: string }) => {
      const { makeDrawSecret } = await import('./commands/draw.ts');
      makeDrawSecret(of);
    });
};

const parsePosition = (text: string): number => {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(text);
};

/** What connects the utility companies to a centre that runs: these speak to it over the network. */
const addUtilityCommands = (program: Command, environment: NodeJS.ProcessEnv): void => {
  const at = ['--at <url>', 'the address of the centre (default: that of HOST and PORT)'] as const;
  const company = ['--utility <company>', 'the id of a company of the catalogue'] as const;
  program
    .command('utility-secret')
    .description('make a secret of a company, and print it this once (needs SECRETS_KEY)')
    .requiredOption(...company)
    .addOption(directionOption)
    .option(...at)
    .action(async (options: { utility: string; direction: 'push' | 'callback'; at?: string }) => {
      const settings = readSettings(environment);
      const { utilitySecret } = await import('./commands/utilitySecret.ts');
      await utilitySecret({ at: await reach(settings), ...options }, settings);
    });
  program
    .command('utility-token')
    .description('make a token with which a company pulls its feed, and print it this once')
    .requiredOption(...company)
    .option('--name <name>', 'takes the place of the one of that name; two are valid at once', usualToken)
    .option('--scopes <list>', `what it is for, of ${tokenScopes.join(', ')} (default: all but EXPORT)`, parseScopes)
    .option('--until <day>', 'the last day on which it is valid, as in 2027-03-31 (default: it does not end)')
    .option(
      '--from <ranges>',
      'from which addresses alone, as in 10.20.0.0/16 (default: from everywhere)',
      commaSeparated,
    )
    .option(...at)
    .action(async (options: NewToken & { at?: string }) => {
      const settings = readSettings(environment);
      const { utilityToken } = await import('./commands/utilityToken.ts');
      await utilityToken({ at: await reach(settings), ...options }, settings);
    });
  program
    .command('send-test')
    .description('let the centre send a test message to a company, and say what came of it')
    .requiredOption(...company)
    .option(...at)
    .action(async (options: { utility: string; at?: string }) => {
      const settings = readSettings(environment);
      const { sendTest } = await import('./commands/sendTest.ts');
      await sendTest({ at: await reach(settings), ...options }, settings);
    });
  program
    .command('utility-demo')
    .description('play a utility company that takes in what the centre sends, shows it on a page, and answers')
    .option(...company, 'jinshanWater')
    .option('--port <number>', 'where to listen; 0 takes any free port', parsePort, 4100)
    .option(...at)
    .option('--push-secret <secret>', 'the secret that the centre signs with (default: it connects itself)')
    .option('--callback-secret <secret>', 'the secret that the company signs with')
    .addOption(answerOption)
    .option('--journal <file>', 'append a line of JSON for every message received')
    .action(async (options: Omit<UtilityDemoCommand, 'at'> & { at?: string }) => {
      const settings = readSettings(environment);
      const { utilityDemo } = await import('./commands/utilityDemo.ts');
      await utilityDemo({ at: await reach(settings), ...options }, settings);
    });
};

const directionOption = new Option(
  '--direction <direction>',
  'who signs with it: the centre what it pushes, or the company its callbacks',
)
  .choices(['push', 'callback'])
  .makeOptionMandatory();

const answerOption = new Option('--answer <answer>', 'what a new order is answered at once')
  .choices(['accepted', 'none'])
  .default('accepted');

/** By the names of the public contract. */
const tokenScopes: readonly string[] = TokenScope.options.map(screaming);

const commaSeparated = (text: string): readonly string[] => text.split(',').map((part) => part.trim());

const parseScopes = (text: string): readonly string[] => {
  const scopes = commaSeparated(text.toUpperCase());
  if (scopes.some((scope) => !tokenScopes.includes(scope)))
    throw new InvalidArgumentError(`Each must be one of ${tokenScopes.join(', ')}.`);
  return scopes;
};

const parseVariables = (text: string): object => {
  try {
    const variables: unknown = JSON.parse(text);
    if (typeof variables === 'object' && variables !== null && !Array.isArray(variables)) return variables;
  } catch {
    // said below
  }
  throw new InvalidArgumentError('It must be a JSON object.');
};

const parsePort = (text: string): number => {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('It must be a whole number from 0 to 65535.');
  return port;
};

/**
 * Where a centre with these settings is reached from this machine. Where it ends TLS itself, whoever has its certificate takes it for
 * good from now on, wherever `--at` leads.
 */
const reach = async ({ host, port, tlsCert }: Settings): Promise<string> => {
  if (tlsCert !== undefined) await trust(tlsCert);
  const reached = everywhere[host] ?? host;
  const scheme = tlsCert === undefined ? 'http' : 'https';
  return `${scheme}://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
};

const trust = async (tlsCert: string): Promise<void> => {
  const { trustOwnCertificate } = await import('@onewindow/infra/trustOwnCertificate.ts');
  trustOwnCertificate(tlsCert);
};

/** Who listens on every address is reached on this one. */
const everywhere: { readonly [host: string]: string } = { '0.0.0.0': '127.0.0.1', '::': '::1' };
