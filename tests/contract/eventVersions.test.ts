import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { event } from '@onewindow/schema/event.ts';
import { allEvents } from '@onewindow/app/contexts.ts';
import { Line, ProjectCode, Prose } from '@onewindow/schema/values.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { addSamples, readSamples, readStreams, sampleFault, samplesFolder } from '../fixtures/eventSamples.ts';
import { lifted, requireDefined } from './liftedLog.ts';

const versions = allEvents.flatMap((definition) =>
  Array.from({ length: definition.version }, (_, index) => ({
    type: definition.type,
    version: index + 1,
    definition,
  })),
);

/** What names the thing that a fact is about, and with it the stream that it stands in. */
const named = ['centre', 'projectCode', 'caseId', 'orderId', 'company', 'factId'] as const;

describe('the samples of what events looked like', () => {
  it.each(versions)('are there of $type in version $version', ({ type, version }) => {
    const samples = readSamples(samplesFolder, type, version);
    if (!samples) throw new Error(`${type}.${version}.json is missing: run record-events`);
    expect(samples).toMatchObject({ type, version });
    expect(samples.samples.length).toBeGreaterThan(0);
  });

  it.each(allEvents)('show $type in the shape that it has, or it has another version', (definition) => {
    expect(sampleFault(samplesFolder, definition)).toBeUndefined();
  });

  it('are of no event and no version that this program does not know', () => {
    const known = new Set(versions.map(({ type, version }) => `${type}.${version}.json`));
    const files = readdirSync(samplesFolder).filter((name) => !name.startsWith('streams.'));
    expect(files.filter((name) => !known.has(name))).toEqual([]);
  });

  it.each(versions)(
    'of $type in version $version, lifted, are right today, and the same facts',
    async ({ type, version, definition }) => {
      const { samples = [] } = readSamples(samplesFolder, type, version) ?? {};
      for (const { data, metadata } of samples) {
        expect((metadata as { schemaVersion?: number }).schemaVersion).toBe(version);
        const id = systemWorld.randomUuid();
        const [fact] = await lifted([{ id, stream: 'sample-1', revision: 0, position: '1', type, data, metadata }]);
        expect(fact).toMatchObject({
          id,
          type,
          revision: 0,
          metadata: { ...metadata, schemaVersion: definition.version },
        });
        requireDefined(fact!);
        const nameOf = (from: object) => named.map((name) => (from as { [name: string]: unknown })[name]);
        expect(nameOf(fact!.data)).toEqual(nameOf(data));
        expect(fact!.data).toMatchObject({ occurredAt: (data as { occurredAt?: string }).occurredAt });
      }
    },
  );

  it('tell that who approved an extension was a line of words, and is a person now', async () => {
    const [sample] = readSamples(samplesFolder, 'LimitExtended', 1)?.samples ?? [];
    expect(sample?.data).toMatchObject({ approvedBy: '分管领导' });
    const [fact] = await lifted([{ ...sample!, ...place, type: 'LimitExtended' }]);
    expect(fact?.data).toEqual({ ...sample!.data, approvedBy: { name: '分管领导' } });
  });
});

const place = { id: '00000000-0000-4000-8000-000000000001', revision: 0, position: '1' };

describe('an event whose shape changes', () => {
  const renamed = event('ProjectMarkedAsKey', { projectCode: ProjectCode, ground: Prose });
  const stricter = event('ProjectMarkedAsKey', { projectCode: ProjectCode, reason: Line });
  const stepped = event('ProjectMarkedAsKey', { projectCode: ProjectCode, ground: Prose }, [
    ({ reason, ...rest }: { readonly reason: string }) => ({ ...rest, ground: reason }),
  ]);
  const words =
    'ProjectMarkedAsKey has another shape than version 1 was recorded with: give ProjectMarkedAsKey a new version and a step, then run record-events';
  const log: readonly StoredEvent[] = [
    { ...place, stream: 'project-1', type: 'ProjectMarkedAsKey', data: { ground: '重大' }, metadata: {} },
  ];
  let folder: URL;
  const files = (): readonly string[] =>
    readdirSync(folder).map((name) => name + readFileSync(new URL(name, folder), 'utf8'));

  beforeAll(() => {
    folder = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'onewindow-samples-'))}/`);
    cpSync(samplesFolder, folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is told to be given a version and a step, and nothing is recorded of it', () => {
    const before = files();
    expect(sampleFault(folder, renamed)).toBe(words);
    expect(() => addSamples(folder, [stepped, renamed], log)).toThrow(words);
    expect(files()).toEqual(before);
  });

  it('is not meant where only a rule became stricter', () => {
    expect(sampleFault(folder, stricter)).toBeUndefined();
    expect(addSamples(folder, [stricter], log)).toEqual([]);
  });

  it('gets samples beside those that there are, which stay as they are', () => {
    const before = files();
    expect(() => addSamples(folder, [stepped], [])).toThrow('ProjectMarkedAsKey does not occur in the recording');
    expect(files()).toEqual(before);
    const next = `streams.${readStreams(folder).length + 1}.json`;
    expect(addSamples(folder, [stepped], log)).toEqual(['ProjectMarkedAsKey.2.json', next]);
    expect(files()).toEqual(expect.arrayContaining([...before]));
    expect(readSamples(folder, 'ProjectMarkedAsKey', 2)?.samples).toMatchObject([{ data: { ground: '重大' } }]);
    expect(addSamples(folder, [stepped], log)).toEqual([]);
  });
});
