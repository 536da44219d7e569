// Lines about the projects of an answer: which they are, who keeps them, where they are at home.

import type { PlainLine } from '../../plain/plain-line.ts'
import { even } from '../../plain/words/even-line.ts'
import { phrases } from '../../plain/words/lexicon.ts'
import { AROUND_PROJECTS, BESIDE, WHO } from './lexicon.ts'
import { ITS_PAGES, KEEPS, KEPT, MAINTAINS, WEBSITE } from './phrases.ts'
import { row } from './row.ts'

/** “Website” alone, where nothing was shown, is a subject. */
const orAsked = (line: PlainLine): PlainLine => ({
  ...line,
  request(rest, typed) {
    const request = line.request(rest, typed)
    const isAlone = !even(typed).includes(' ')
    return isAlone && request?.kind === 'follow-up'
      ? { ...request, otherwise: { kind: 'ask', question: typed } }
      : request
  },
})

/** In their order: the first that takes a line decides. */
export const LINES_ABOUT_ITS_PROJECT: readonly PlainLine[] = [
  row(
    'projects',
    [
      phrases(
        'projects | project | tools | projekte | projekten | werkzeuge | projets | projet | outils | proyectos | proyecto | herramientas',
      ),
      phrases(`
and | what about | how about | any | which | what | und | was ist mit | welche | welchen | et | quels | quel | quelles | y | que | cuales | hay | about | in it
`),
    ],
    AROUND_PROJECTS,
    'what about projects?',
    'projects for chaos engineering',
  ),
  row('projects', [MAINTAINS], BESIDE, 'who maintains it?', 'who maintains etcd'),
  row('projects', [WHO, KEEPS], [...KEEPS, ...BESIDE], 'who’s maintaining it?', 'who is maintaining etcd'),
  orAsked(
    row(
      'projects',
      [KEPT],
      [...BESIDE, ...phrases('is | still | actively | it | wird | sigue | est | il | toujours | siendo')],
      'is it maintained',
      'is it maintained by the cncf or by google',
    ),
  ),
  orAsked(
    row(
      'project links',
      [[...WEBSITE, ...ITS_PAGES]],
      [
        ...BESIDE,
        ...WEBSITE,
        ...ITS_PAGES,
        ...phrases(`
have | its | a | git | official | project | projects | current | latest | newest | recent | new | out | of | for | it | i | how | do | get | use | install | set up | under | does | open source | page | pages | link | links
offizielle | aktuelle | aktuell | neueste | neuste | letzte | die | das | ist | gibt es | auf | officiel | officielle | derniere | actuelle | la | le | l | est | quelle | oficial | actual | ultima | la | el | cual | es | para | de
`),
      ],
      'what’s its website',
      'what is the website of envoy',
    ),
  ),
]
