// Bolt and discord.js in one process: what the start of our bot, which holds both, is measured against.
await Promise.all([import('./bare-slack.ts'), import('./bare-discord.ts')])

export {}
