// A whole library as one record, for `kubecon library --json`.
import { addressOf } from '../../domain/library/catalogue.ts'
import type { Corpus, Noted } from '../../domain/library/corpus.ts'
import { textOf } from '../../domain/text/prose.ts'
import { stateOf } from './projects.ts'

/** The whole library as one record. */
export function libraryRecord({ notes, talks, passages, projects }: Corpus) {
  return {
    notes: [...notes.values()],
    talks: [...talks.values()].map((talk) => ({
      ...notedRecord(talk),
      speakers: talk.speakers,
      lentSpeakers: talk.lentSpeakers,
      status: talk.status,
    })),
    passages: [...passages.values()].map((passage) => ({
      ...notedRecord(passage),
      kind: passage.kind,
      ...(passage.about && { about: passage.about }),
    })),
    projects: [...projects.values()].map((project) => ({
      id: project.id,
      title: project.name,
      name: project.name,
      url: addressOf(project),
      repository: project.repository,
      level: project.maturity,
      state: stateOf(project),
    })),
  }
}

const notedRecord = (noted: Noted) => ({
  id: noted.id,
  note: noted.note,
  title: noted.title,
  edition: noted.edition,
  links: noted.links,
  url: noted.links[0]?.url,
  themes: noted.themes,
  projects: noted.projects,
  startLine: noted.startLine,
  endLine: noted.endLine,
  text: noted.sentences.map((sentence) => textOf(sentence.prose)),
})
