/** Why a command on a delivery can be refused. */
export const deliveryRefusals = [
  'delivery-unknown',
  'delivery-already-acknowledged',
  'delivery-parked',
  'attempt-under-way',
  'attempt-out-of-turn',
  'attempt-too-early',
] as const;
export type DeliveryRefusal = (typeof deliveryRefusals)[number];
