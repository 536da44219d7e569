import { openBundled } from './open-bundled.ts'
import { buildLibrary, withProgramme } from '../src/query/library/library.ts'
import { ask } from '../src/query/answer/ask.ts'
import { OWN_QUESTIONS, readQuestions, scoreQuestions, offered } from './questions.ts'
const { corpus, catalogue, sessions } = await openBundled()
const library = await withProgramme(buildLibrary(corpus, catalogue, sessions))
const qs = readQuestions(OWN_QUESTIONS)!
console.log(scoreQuestions(qs, (q) => ask(q, library)))
for (const q of qs) { const s = scoreQuestions([q], (x) => ask(x, library)); if (s.firstAnswer === 0 && (q.mustBeFirst || q.firstAnyOf?.length) || s.firstProject === 0 && q.firstProject || (q.relevant.length === 0 && s.honestNothing === 0)) console.log(q.q, '| want', q.mustBeFirst ?? q.firstAnyOf, q.firstProject, q.known, '| got', offered(ask(q.q, library)).slice(0, 3).join(' ')) }
