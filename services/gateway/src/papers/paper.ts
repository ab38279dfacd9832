import type { Locale } from '@onewindow/schema/words.ts';

/** An official paper (公文) as it is written, before anybody has drawn it: plain data, so the same words make the same paper. */
export interface Paper {
  /** The language of its words, and of what is printed around them. */
  readonly language: Locale;
  /** Whose paper it is, above the title. */
  readonly issuer: string;
  readonly title: string;
  /** Its number, below the title. */
  readonly number?: string;
  readonly parts: readonly PaperPart[];
  /** Where anybody can see whether it is genuine: a QR code on each page, with words beside it. */
  readonly proof?: { readonly url: string; readonly words: string };
}

/** What a paper is made of, from the top to the bottom. */
export type PaperPart =
  | { readonly heading: string }
  | { readonly paragraph: string }
  /** What something is called, and what it is, line by line. */
  | { readonly facts: readonly (readonly [name: string, value: string])[] }
  /** Clauses that are numbered as the law or the catalogue numbers them. */
  | { readonly clauses: readonly Clause[] }
  | { readonly table: PaperTable }
  /** Who gives it and on which day (落款), at the right. */
  | { readonly signed: readonly string[] };

/** One numbered clause. */
export interface Clause {
  readonly number: string;
  readonly text: string;
}

/** A table, whose heads stand on each page again. */
export interface PaperTable {
  readonly caption?: string;
  readonly columns: readonly PaperColumn[];
  /** The cells of each row, one for each column. */
  readonly rows: readonly (readonly string[])[];
}

/** A column of a table. */
export interface PaperColumn {
  readonly head: string;
  /** How wide it is beside the others; 1 unless told. */
  readonly share?: number;
  readonly align?: 'left' | 'right' | 'center';
}
