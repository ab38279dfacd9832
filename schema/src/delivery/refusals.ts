/** Why a command on a delivery can be refused. */
export const deliveryRefusals = [
  'delivery-unknown',
  'delivery-already-acknowledged',
  'delivery-parked',
  'attempt-under-way',
  'attempt-out-of-turn',
  'attempt-too-early',
  'range-ends-before-it-begins',
  'position-ahead',
  'delivery-not-aged',
  'delivery-given-up',
] as const;
export type DeliveryRefusal = (typeof deliveryRefusals)[number];
