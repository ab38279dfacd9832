import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';

/** A rule that a file breaks, and where: a path through its content, or a place in its text. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly offset?: number;
  /** The key at the end of the path is the fault, not its value. */
  readonly isKey?: boolean;
}

/** A file's content, and what leads from it back to the text. */
export interface Yaml {
  readonly content: unknown;
  readonly faults: readonly Fault[];
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Reads YAML; what is no YAML is among the faults. */
export const parseYaml = (text: string): Yaml => {
  const lines = new LineCounter();
  const document: Document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = document.errors.map(({ message, pos }) => ({ path: [], message: oneLine(message), offset: pos[0] }));
  if (faults.length > 0) return { content: undefined, faults, document, lines };
  try {
    return { content: document.toJS(), faults, document, lines };
  } catch (error) {
    // An alias that leads nowhere, or aliases that multiply without end.
    return {
      content: undefined,
      faults: [{ path: [], message: oneLine((error as Error).message), offset: aliasToNothing(document) }],
      document,
      lines,
    };
  }
};

const aliasToNothing = (document: Document): number => {
  let offset = 0;
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document)) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
};

/** What zod found, each fault at the deepest place that it can name. */
export const rulesBroken = (error: z.ZodError): Fault[] => error.issues.flatMap((issue) => faultsOf(issue, []));

const faultsOf = (issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Fault[] => {
  const path = [...above, ...issue.path];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...path, key], message: 'unknown key', isKey: true }));
    case 'invalid_key':
      return [{ path, message: issue.issues.map(({ message }) => message).join('; '), isKey: true }];
    case 'invalid_union': {
      // The branch that was meant is the one that did not fail at once.
      const meant = issue.errors.find((branch) => !branch.some((inner) => inner.path.length === 0));
      return meant?.flatMap((inner) => faultsOf(inner, path)) ?? [{ path, message: unionMessage(issue) }];
    }
    default:
      return [{ path, message: issue.message }];
  }
};

const unionMessage = ({ errors, message }: z.core.$ZodIssueInvalidUnion): string =>
  errors.map((branch) => branch[0]?.message).join(', or: ') || message;

/** A line for each: `catalogue.yaml:42:7 stages.1.items.0.after: the rule`, in the order of the file. */
export const faultLines = (file: string, yaml: Yaml, faults: readonly Fault[]): string[] =>
  faults
    .map((fault) => ({ ...fault, offset: offsetOf(fault, yaml.document) }))
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ path, message, offset }) => {
      const { line, col } = yaml.lines.linePos(offset);
      return `${file}:${Math.max(line, 1)}:${Math.max(col, 1)} ${path.length > 0 ? `${path.map(String).join('.')}: ` : ''}${message}`;
    });

/** Where the value stands, or the nearest thing around it that is there. */
const offsetOf = ({ path, offset, isKey }: Fault, document: Document): number => {
  if (offset !== undefined) return offset;
  if (isKey) {
    const parent = nodeAt(document, path.slice(0, -1));
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === path.at(-1))
      : undefined;
    if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = nodeAt(document, path.slice(0, depth));
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
};

const nodeAt = (document: Document, path: readonly PropertyKey[]): unknown =>
  path.length === 0 ? document.contents : document.getIn(path, true);

const oneLine = (message: string): string => message.replaceAll(/\s+/gu, ' ').trim();
