/** How a run of text looks. Size and family belong to the paragraph's style. */
export interface TextStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

export const plainStyle: TextStyle = { bold: false, italic: false, underline: false };
export const italicStyle: TextStyle = { bold: false, italic: true, underline: false };
export const boldStyle: TextStyle = { bold: true, italic: false, underline: false };

/** A run of text in one style. */
export interface StyledText {
  readonly text: string;
  readonly style: TextStyle;
}

/** Unicode’s sign for an object in a text: stands for what is no text, so that words do not run on across it. */
export const objectReplacement = '\uFFFC';
