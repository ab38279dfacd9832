import type { Centre } from '../../app/me.tsx';
import type { Choices } from '../../commands/commandForm.tsx';
import type { Choice } from '../../commands/inputTypes.ts';
import type { CaseView } from './caseQuestion.ts';

const named = (entries: readonly { readonly id: string; readonly name: string }[]): readonly Choice[] =>
  entries.map(({ id, name }) => ({ value: id, label: name }));

/** What stands to choose from in the forms of a case: what the contract knows as an id is shown by its name. */
export const caseChoices =
  (shown: CaseView, centre: Centre, targets: readonly string[] | undefined): Choices =>
  (field) => {
    const items = shown.reviews.map(({ item }) => item);
    switch (field) {
      case 'item':
      case 'items': {
        const offered = targets ? items.filter(({ id }) => targets.includes(id)) : items;
        return named(offered.length > 0 ? offered : shown.stage.items);
      }
      case 'kind':
        return named(centre.procedureKinds);
      case 'department':
        return named(centre.departments);
      case 'material':
        return named(shown.materials.map(({ material }) => material));
      case 'procedure':
        return shown.procedures.map(({ procedure, kind }) => ({
          value: String(procedure),
          label: `${procedure} ${kind.name}`,
        }));
      case 'line':
      case 'lines':
        return (shown.correctionNotices.at(-1)?.lines ?? []).map(({ line, defect }) => ({
          value: String(line),
          label: `${line} ${defect}`,
        }));
      default:
        return undefined;
    }
  };
