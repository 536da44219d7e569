/** Stands for the name of whoever put something right and is not named. */
export const UNNAMED = 'somebody in the chat'
