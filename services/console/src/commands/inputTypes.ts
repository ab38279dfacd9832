import { useEffect, useState } from 'react';

import { client } from '../contract/client.ts';
import { type InputTypes, type InputTypesAnswer, inputTypesOf } from './contractInputs.ts';
import { inputTypesDocument } from './inputTypesDocument.ts';

let asked: Promise<InputTypes> | undefined;

/** What the contract says of its inputs. Asked once: it does not change while a page is open. */
export const inputTypes = (): Promise<InputTypes> => {
  asked ??= ask().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
};

/** The same for a form: nothing until it is there. */
export const useInputTypes = (): InputTypes | undefined => {
  const [types, setTypes] = useState<InputTypes>();
  useEffect(() => {
    void inputTypes().then(setTypes);
  }, []);
  return types;
};

const ask = async (): Promise<InputTypes> => {
  const { data, error } = await client.query<InputTypesAnswer>(inputTypesDocument, {}).toPromise();
  if (!data) throw error ?? new Error('no answer');
  return inputTypesOf(data);
};
