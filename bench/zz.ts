import { openBundled } from './open-bundled.ts'
import { buildLibrary, withProgramme } from '../src/query/library/library.ts'
import { readChat, scoreChat } from './chat.ts'
const { corpus, catalogue, sessions } = await openBundled()
const t = performance.now()
const library = await withProgramme(buildLibrary(corpus, catalogue, sessions))
console.log('build', (performance.now() - t).toFixed())
const all = readChat()
const half = process.argv[2] ?? 'worked'
for (const aside of [false, true]) {
  const lines = all.filter((l) => l.aside === aside)
  const { scores, missed } = scoreChat(lines, library)
  console.log(aside ? 'ASIDE' : 'WORKED', JSON.stringify(scores))
  const kinds = Map.groupBy(lines, (l) => l.kind)
  console.log([...kinds].map(([k, v]) => `${k} ${v.length - missed.filter((m) => m.line.kind === k).length}/${v.length}`).join(' · '))
  if ((half === 'worked' && !aside) || half === 'all') for (const m of missed) console.log(`  ${m.line.kind.padEnd(10)} ${m.line.line.slice(0, 70)} | want ${m.line.wanted.join(' ')} | got ${m.shown.slice(0, 90)}`)
}
