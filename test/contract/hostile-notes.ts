// Notes that nobody would write kindly: pings, markup of every platform, half characters, titles without end.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { SEED_NOTES } from '../seed-notes.ts'

/** 900 characters, of which no platform shows all in a title. */
export const LONG_TITLE = `Quuxinator ${'and what nobody ever told you about running it '.repeat(20)}`.trim()

/** Pings and markup, as Slack, Discord and terminals read them. */
const HOSTILE = [
  '@everyone and @here, <!channel> <!here> <!subteam^S1> <@U1> <@123456789012345678> <@&123456789012345678>',
  '*bold* _italic_ ~struck~ ||spoiler|| `code` ```fence [label](javascript:alert(1)) <https://evil.example|safe>',
  '&amp; &lt;b&gt; \u202eright to left\u202c \u001b[31mred\u001b[0m 👩‍👩‍👧 e\u0301',
].join(' ')

const NOTE = `---
title: Notes of @everyone
author: <!channel> & <@U1>
edition: eu-2021
url: https://example.org/hostile
---

## Talk: Zorgblatt <!channel> @everyone \`\`\` & <b>bold</b>

Speakers: @here Smith, <@U1>

Zorgblatt is the subject. ${HOSTILE}

## Talk: ${LONG_TITLE}

Speakers: ${Array.from({ length: 40 }, (_, index) => `Speaker Number${index}`).join(', ')}

The quuxinator was explained. ${'It goes on and on about the quuxinator in one sentence after another. '.repeat(60)}
`

/** The same at every run: what one program has read of them the next takes over (docs/decisions/kept-library.md). */
const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/hostile-notes')

/** @returns NOTES_DIR with the seed notes and these */
export function notesWithHostileOnes(): string {
  mkdirSync(FOLDER, { recursive: true })
  const draft = join(FOLDER, `hostile.${process.pid}`)
  writeFileSync(draft, NOTE)
  // Whoever reads it now finds all of it.
  renameSync(draft, join(FOLDER, 'hostile.md'))
  return [SEED_NOTES, FOLDER].join(delimiter)
}
