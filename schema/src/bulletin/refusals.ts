/** Why a bulletin cannot be given. */
export const bulletinRefusals = ['month-not-over', 'bulletin-already-published'] as const;
export type BulletinRefusal = (typeof bulletinRefusals)[number];
