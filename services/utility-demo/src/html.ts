/** A piece of a page: what is in it is escaped already. */
export interface Html {
  readonly html: string;
}

type Piece = Html | readonly Html[] | string | number | undefined;

/** A piece of a page out of a template: whatever is put in is escaped, unless it is a piece of a page itself. */
export const html = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html => ({
  html: parts.map((part, index) => part + written(pieces[index])).join(''),
});

const written = (piece: Piece): string => {
  if (piece === undefined) return '';
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece));
  return 'html' in piece ? piece.html : piece.map((one) => one.html).join('');
};

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
