// Derives data/field-words.txt: how often the field says each word, and which two words it says as one thing. Counted
// in the titles of the programme, the catalogue, the vocabulary and the sayings; never in anybody's notes.
// Use: npm run words, whenever one of them has changed.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describeProblem } from '../src/domain/library/corpus.ts'
import { readFacts } from '../src/ingest/read-data.ts'
import { countField } from './count-field.ts'

const data = fileURLToPath(new URL('../data', import.meta.url))
const { value, problems } = await readFacts(data)
const others = problems.filter(({ file }) => !file.endsWith('field-words.txt'))
if (others.length > 0) throw new Error(others.map(describeProblem).join('\n'))
const text = countField(value.catalogue, value.sessions)
writeFileSync(`${data}/field-words.txt`, text)
process.stdout.write(`${text.split('\n').length - 1} words and pairs of the field\n`)
