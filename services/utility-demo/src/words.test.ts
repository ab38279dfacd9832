import { expect, it } from 'vitest';

import { callbackFault, isAnswerType } from './callback.ts';
import { published } from './jsonSchema.ts';
import { messageType, notifications } from './message.ts';
import { answerWords, declineWords, demandWords, replyWords } from './words.ts';

const [message] = published('hookup-message.v1.json')['anyOf'];
const callback = published('hookup-callback.v1.json');
const optionsOf = (type: string) =>
  callback['oneOf'].find((form: typeof callback) => form['properties'].type.const === type).properties.data.properties;

it('the company has words for everything that the published schemas name', () => {
  const { type, data } = message['properties'];
  expect(notifications.map(messageType)).toEqual(type.enum);
  expect(Object.keys(demandWords)).toEqual(Object.keys(data.properties.request.properties.demand.properties));
  expect(Object.keys(answerWords).filter((word) => !isAnswerType(word))).toEqual([]);
  expect(callback['oneOf']).toHaveLength(Object.keys(answerWords).length);
  expect(Object.keys(declineWords)).toEqual(optionsOf('declined').code.enum);
});

it('every published example of an answer is one', () => {
  for (const example of callback['examples']) expect(callbackFault(example)).toBeUndefined();
});

it.each([
  [{ hookupOrder: { status: 'ACCEPTED' } }, '200 ACCEPTED'],
  [{ refusal: { code: 'order-not-open', message: 'Words.' } }, '200 order-not-open: Words.'],
  [{ errors: [{ message: 'One.' }, { message: 'Two.' }] }, '200 One.; Two.'],
  [{ errors: 'none of ours' }, '200 '],
  ['none of ours', '200 '],
  [null, '200 '],
])('a centre that says %j is told on the page', (body, words) => {
  expect(replyWords({ status: 200, body })).toBe(words);
});
