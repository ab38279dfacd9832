import type { AnswerRow } from '@onewindow/projections/issues/issue/row.ts';
import type { CoverageByKind } from '@onewindow/projections/issues/round/coverage.ts';
import type { RoundRow, VisitRow } from '@onewindow/projections/issues/round/roundProjections.ts';
import type { Team } from '@onewindow/schema/round/values.ts';

/** A firm of a round's plan. */
export interface FirmView {
  readonly round: RoundRow;
  readonly firm: RoundRow['firms'][number];
}

/** A site of a round's plan. */
export interface SiteView {
  readonly round: RoundRow;
  readonly site: RoundRow['sites'][number];
}

/** A team of a round. */
export interface TeamView {
  readonly round: RoundRow;
  readonly team: Team;
}

/** A visit of a round. */
export interface VisitView {
  readonly round: RoundRow;
  readonly visit: VisitRow;
}

/** Somebody who is named in a stream: their name is sealed there. */
export interface PersonView {
  readonly stream: string;
  readonly name: string;
  readonly position?: string;
}

/** How a round covers one of its cities. */
export interface CityCoverageView extends CoverageByKind {
  readonly round: RoundRow;
  readonly city: string;
}

/** What a firm was told. */
export interface AnswerView extends Omit<AnswerRow, 'told'> {
  readonly told: readonly ToldView[];
}

/** Somebody of a firm who was told. */
export interface ToldView {
  readonly stream: string;
  readonly firm: string;
  readonly name: string;
}
