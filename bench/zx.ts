import { openBundled } from './open-bundled.ts'
import { buildLibrary, withProgramme } from '../src/query/library/library.ts'
import { askInFull } from '../src/query/answer/ask.ts'
import { interpret } from '../src/query/understand/interpret.ts'
import { weighed } from '../src/query/understand/sought.ts'
const { corpus, catalogue, sessions } = await openBundled()
const library = await withProgramme(buildLibrary(corpus, catalogue, sessions))
for (const q of process.argv.slice(2)) {
  const { answer, sought, ranked } = askInFull(q, library)
  const { query } = interpret(q, library)
  console.log('##', q, '→', query.text, JSON.stringify(query.filters), query.projects.join(), answer.kind, query.corrections.map((c) => c.typed + '→' + c.read).join())
  for (const s of sought.slots) { const p = weighed(s, library.programme); console.log('  ', s.typed, s.evidence, s.importance.toFixed(2), '| prog', p.evidence, p.importance.toFixed(2), '|', s.covering.map((c) => `${c.term}×${c.weight.toFixed(2)}:${library.index.documentsWith(c.term)}/${library.programme.documentsWith(c.term)}`).join(' '), '| whole', s.whole?.join(' '), '| need', s.phrases?.map(t=>t+':'+library.programme.documentsWith(t)).join(' ')) }
  for (const r of ranked.slice(0, 4)) console.log('   →', r.id, r.score.toFixed(2), r.matching.toFixed(2), r.coverage.toFixed(2), r.inTitle.toFixed(2), r.kindFactor, r.contentFactor.toFixed(2))
  if (answer.kind !== 'nothing') console.log('   sessions', answer.known.sessions.slice(0, 3).map((s) => s.title).join(' | '))
}
