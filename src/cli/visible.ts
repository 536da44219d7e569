// What a file holds, on a terminal: nothing in it may move the cursor, colour the screen or turn the line around.

/** The text without control characters and without marks that change the direction of writing. */
export const visible = (text: string): string =>
  text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
