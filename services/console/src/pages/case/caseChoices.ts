import type { Centre } from '../../app/me.tsx';
import type { ActionOf } from '../../commands/actionFields.ts';
import type { Choices } from '../../commands/contractInputs.ts';
import { type Choice, named } from '../../commands/contractInputs.ts';
import type { CaseFields } from './caseQuestion.ts';

/** The field that a path leads to: of a list the list itself, whichever of its entries. */
const fieldOf = (path: readonly string[] | null): string | undefined => path?.findLast((part) => !/^\d+$/u.test(part));

/** What stands to choose from in the forms of a case: what the contract knows as an id is shown by its name, and only what is ready. */
export const caseChoices = (shown: CaseFields, centre: Centre, action: ActionOf): Choices => {
  const offered = (field: string, all: readonly Choice[]): readonly Choice[] => {
    const { targets, targetPath } = action;
    if (!targets || fieldOf(targetPath) !== field) return all;
    const ready = new Set(targets.filter(({ allowed }) => allowed).map(({ value }) => value));
    const known = all.filter(({ value }) => ready.has(value));
    // What the page knows no name of is chosen by its id.
    return [
      ...known,
      ...[...ready].filter((id) => !known.some(({ value }) => value === id)).map((id) => ({ value: id, label: id })),
    ];
  };
  return (field) => {
    switch (field) {
      case 'item':
      case 'items':
        return offered(
          field,
          named(shown.reviews.length > 0 ? shown.reviews.map(({ item }) => item) : shown.stage.items),
        );
      case 'kind':
        return named(centre.procedureKinds);
      case 'department':
        return named(centre.departments);
      case 'material':
        return named(shown.materials.map(({ material }) => material));
      case 'procedure':
        return offered(
          field,
          shown.procedures.map(({ procedure, kind }) => ({
            value: String(procedure),
            label: `${procedure} ${kind.name}`,
          })),
        );
      case 'line':
      case 'lines':
        return (shown.correctionNotices.at(-1)?.lines ?? [])
          .filter(({ suppliedOn }) => suppliedOn === null)
          .map(({ line, defect }) => ({ value: String(line), label: `${line} ${defect}` }));
      case 'number':
      case 'certificate':
      case 'base':
        return fieldOf(action.targetPath) === field
          ? offered(
              field,
              shown.certificates.map(({ number, name }) => ({ value: number, label: `${name} ${number}` })),
            )
          : undefined;
      default:
        return undefined;
    }
  };
};
