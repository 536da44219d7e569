// Names that the notes hold, asked for as people ask: in long sentences, and in the languages that are read. Each must be
// answered by something that is about the name.
import { ask } from '../src/query/answer/ask.ts'
import type { Library } from '../src/query/library/library.ts'

/** Projects that the bundled notes tell of. */
const NAMES = [
  ...['Thanos', 'Linkerd', 'Envoy', 'Flux', 'Argo CD', 'Helm', 'KEDA', 'Cilium', 'Backstage', 'Fluent Bit'],
  ...['OpenTelemetry', 'cert-manager', 'Cluster API', 'Gateway API', 'etcd', 'Contour', 'Istio', 'Jaeger'],
  ...['Falco', 'Gatekeeper', 'Kustomize', 'Keptn', 'Rook', 'Submariner'],
]

/** `{}` stands for the name. */
const PHRASINGS = [
  'Hi everybody, our team has been looking at {} for a couple of weeks and before we decide I would like to hear what other people have to say about it, is there anything?',
  'Since our company will move to a new office next year, my boss asked me to find out whether {} is worth a try for the small team that I work with; did anyone give a talk?',
  'Gibt es einen Vortrag, in dem jemand von seinen Erfahrungen mit {} erzählt?',
  '¿Hay alguna charla en la que se hable de {} y de cómo usarlo en producción?',
  'Est-ce que quelqu’un a parlé de {} pendant la conférence ?',
  'Qualcuno ha mai raccontato come usa {} nella propria azienda?',
  'Alguém já falou sobre {} e como funciona no dia a dia?',
  '{}についての講演はありますか',
  '有没有人讲过{}的使用经验？',
  '{}에 대해 이야기한 발표가 있나요?',
]

export interface NameScores {
  readonly asked: number
  readonly found: number
  readonly missed: readonly string[]
}

/** Asks for every name in every phrasing. */
export function scoreNames(library: Library): NameScores {
  const asked = NAMES.flatMap((name) =>
    PHRASINGS.map((phrasing) => ({ name, line: phrasing.replace('{}', name) })),
  )
  const missed = asked.filter(({ name, line }) => !isAbout(name, line, library)).map(({ line }) => line)
  return { asked: asked.length, found: asked.length - missed.length, missed }
}

function isAbout(name: string, line: string, library: Library): boolean {
  const answer = ask(line, library)
  const [card] = answer.kind === 'found' ? answer.cards : []
  const [named] = library.analysis.names.find(name, 'lead')
  const subject = card?.subject
  return (
    subject !== undefined &&
    'projects' in subject &&
    named !== undefined &&
    (subject.projects.includes(named.id) || library.index.isTitled(subject.id, named.id))
  )
}
