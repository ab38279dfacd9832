import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Button } from '../../parts/button.tsx';
import { Field, TextField } from '../../parts/field.tsx';
import { Shown } from './checklist.tsx';
import { type FileReference, referenceTo } from './fileReference.ts';

const outcomes = ['MET', 'NOT_MET', 'NOT_SEEN'] as const;

/** What was found of a clause, as far as it was entered. */
export interface Answer {
  readonly outcome?: (typeof outcomes)[number];
  readonly words?: string;
  readonly evidence?: readonly FileReference[];
}

interface Props {
  readonly clause: { readonly number: number; readonly clause: string; readonly text: string };
  readonly answer: Answer;
  readonly onChange: (answer: Answer) => void;
}

/** One clause: met, not met or not seen, and of the last two in words and pictures why. */
export const ClauseField = ({ clause: { number, clause, text }, answer, onChange }: Props): ReactNode => {
  const { t } = useTranslation();
  const { outcome, words = '', evidence = [] } = answer;
  return (
    <fieldset className="field" data-clause={clause}>
      <legend className="field-label">
        {number}. {text}
      </legend>
      {outcomes.map((one) => (
        <label key={one} className="check">
          <input
            type="radio"
            name={clause}
            checked={outcome === one}
            onChange={() => onChange({ ...answer, outcome: one })}
          />
          {t(`inspection.outcomes.${one}`)}
        </label>
      ))}
      {outcome !== undefined && outcome !== 'MET' && (
        <TextField
          label={t('inspection.words')}
          isRequired
          lines={2}
          maxLength={4000}
          value={words}
          onChange={(said) => onChange({ ...answer, words: said })}
        />
      )}
      {outcome !== undefined && (
        <EvidenceField
          isRequired={outcome === 'NOT_MET'}
          evidence={evidence}
          onChange={(files) => onChange({ ...answer, evidence: files })}
        />
      )}
    </fieldset>
  );
};

interface EvidenceProps {
  readonly isRequired: boolean;
  readonly evidence: readonly FileReference[];
  readonly onChange: (evidence: readonly FileReference[]) => void;
}

/** Photographs and recordings: the file stays where it is, and its name and hash are entered. */
const EvidenceField = ({ isRequired, evidence, onChange }: EvidenceProps): ReactNode => {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const add = async (files: FileList | null): Promise<void> => {
    try {
      const added = await Promise.all([...(files ?? [])].map(referenceTo));
      setFailed(false);
      onChange([...evidence, ...added.filter(({ sha256 }) => evidence.every((one) => one.sha256 !== sha256))]);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Field
      label={t('inspection.evidence')}
      help={t('inspection.evidenceHelp')}
      isRequired={isRequired}
      {...(failed && { error: t('inspection.noHash') })}
    >
      {(control) => (
        <>
          <input
            {...control}
            className="input"
            type="file"
            multiple
            accept="image/*,video/*,application/pdf"
            onChange={({ target }) => void add(target.files)}
          />
          <Shown evidence={evidence.length > 0 ? evidence : null} />
          {evidence.length > 0 && (
            <Button kind="link" onPress={() => onChange([])}>
              {t('inspection.removeEvidence')}
            </Button>
          )}
        </>
      )}
    </Field>
  );
};
