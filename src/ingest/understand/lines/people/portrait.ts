// Words that a page holds for a picture.

/** What a page says of a picture, where only its words were copied: "Portrait photo of Ada Example". */
export const isPortrait = (text: string): boolean =>
  /^\W*(?:portrait|photo|picture|headshot|avatar|foto|bild|image)\b.{0,12}\b(?:of|von|de|di)\b/i.test(text)
