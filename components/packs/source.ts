/** The source of a pack that came as pasted text; any other added pack's source is its file's name, which has an ending. */
export const PASTED = 'pasted';
/** Written in this studio. */
export const OWN = 'own';
