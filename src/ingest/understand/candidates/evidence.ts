// Why a line or a phrase is believed to be a talk: every sign with its weight and its reason.

interface Sign {
  /** How sure this sign alone makes one, from 0 to 1. */
  readonly weight: number
  readonly reason: string
}

const SIGNS = {
  'schedule link': { weight: 0.95, reason: 'an entry of a schedule is a session' },
  'recording link': {
    weight: 0.85,
    reason: 'a title that leads to a recording; a few recordings are no sessions',
  },
  'link in line': { weight: 0.7, reason: 'a session link beside the words' },
  people: { weight: 0.85, reason: 'a title with people beside it' },
  'people with': { weight: 0.45, reason: 'a title "with" people: perhaps a talk, perhaps a dinner' },
  'person with role': { weight: 0.45, reason: 'a person by role and company, where a title would stand' },
  'person alone': {
    weight: 0.45,
    reason: 'under "Keynotes" or "Talks" a heading that is a name and nothing else',
  },
  'series of people': { weight: 0.4, reason: 'several headings of one level are a person each' },
  'front matter': { weight: 0.9, reason: 'speaker: … in front matter: the file tells of one talk' },
  'recording first': {
    weight: 0.55,
    reason: 'the note begins with nothing but a recording or slides: it tells of what they show',
  },
  'entry first': {
    weight: 0.9,
    reason: 'the note begins with nothing but the address of one entry of a schedule',
  },
  'kept by talk': {
    weight: 0.5,
    reason: 'bullets under one title, in the folder of a conference: a file for each talk',
  },
  'called as its file': {
    weight: 0.65,
    reason: 'in the folder of a conference, a file called by its first heading: a file for each talk',
  },
  'titles alone': { weight: 0.5, reason: 'a file whose outermost headings are titles, each with its text' },
  'titles in bullets': {
    weight: 0.62,
    reason: 'a file called for a conference, of outermost headings with bullets and nothing else',
  },
  'below a conference': {
    weight: 0.62,
    reason: 'one heading names a conference, and all below it are told in bullets: what somebody saw there',
  },
  'day list': {
    weight: 0.62,
    reason: 'the note is nothing but lists of titles under days: what somebody saw',
  },
  'speaker line': { weight: 0.85, reason: 'people stand alone below the heading' },
  'key values': { weight: 0.92, reason: 'Title: …, Speakers: … below it' },
  'format alone': { weight: 0.6, reason: '"Keynote" stands alone below the heading' },
  'given at': { weight: 0.7, reason: 'a list of the conferences where it was given, with recordings' },
  'labelled links': { weight: 0.85, reason: '[Video](…) | [Slides](…) below it' },
  label: { weight: 0.9, reason: '"TALK: …" says so' },
  'own talk': { weight: 0.9, reason: '"My talk: …" says so, and nothing of what stands around it' },
  code: { weight: 0.7, reason: 'codes stand before the sessions of a catalogue' },
  format: { weight: 0.65, reason: '"Keynote: …" as programmes write it' },
  programme: { weight: 0.95, reason: 'the programme has a session of exactly this title' },
  'session column': { weight: 0.8, reason: 'a table column called Session or Talk' },
  time: { weight: 0.45, reason: 'a timetable lists sessions, and breaks' },
  timetable: {
    weight: 0.35,
    reason: 'most items of the list begin with a time and are written as titles, and a day stands above it',
  },
  'under talks': { weight: 0.5, reason: 'the heading or sentence above announces talks' },
  'led to': {
    weight: 0.4,
    reason: 'a sentence above says that talks follow, and this is one of the headings',
  },
  'of an event': { weight: 0.3, reason: 'the line above the list is a conference with its year' },
  'counted through': {
    weight: 0,
    reason: 'the headings of this level are counted through, 1 2 3 or A B C',
  },
  'counted among talks': { weight: 0.3, reason: 'it is counted with others, of which most are talks' },
  siblings: { weight: 0.5, reason: 'most others of the same list or level are talks' },
  cousins: { weight: 0.4, reason: 'the lists of the same part hold talks' },
  'told as a session': { weight: 0.15, reason: '"in this talk …", or somebody at work, below the heading' },
  'told by name': { weight: 0.62, reason: 'the first sentence below says "this talk", and who gave it' },
  'series of sessions told': {
    weight: 0.65,
    reason: 'several headings of one level are told as a session each, and most of the level are',
  },
  'series of recordings': { weight: 0.35, reason: 'several headings of one level each have one recording' },
  'recording announced': { weight: 0.55, reason: 'a recording of "the talk", "the session" stands below' },
  'own recording': { weight: 0.4, reason: 'one recording stands below' },
  'session word': { weight: 0.4, reason: 'keynote, workshop, panel in the title' },
  'by somebody': { weight: 0.3, reason: 'ends in "by X", who may be a company' },
  shape: { weight: 0.25, reason: 'written as titles are' },
  cue: { weight: 0.62, reason: '"the talk …", "I watched …" right before the words' },
  'cue near': { weight: 0.4, reason: 'the sentence speaks of a talk' },
  'people behind': { weight: 0.8, reason: 'marked words followed by "by NAME"' },
  'people before': { weight: 0.7, reason: 'NAME presented …, NAME’s …' },
  'notes of a talk': {
    weight: 0.62,
    reason: 'the item leads to a file of notes in a folder called for talks',
  },
  'own notes': { weight: 0.4, reason: 'the item leads to a file of notes beside this one' },
  'links elsewhere': {
    weight: 0,
    reason: 'in a list of recordings, this item leads to another kind of page',
  },
  'listed apart': {
    weight: 0,
    reason: 'a list of several linked sessions, below what is told of another: each is one of its own',
  },
  'speaker next': { weight: 0.62, reason: 'marked words end a sentence, and the next begins with who spoke' },
  'own style': { weight: 0.5, reason: 'this author marks talks just so' },
  recording: { weight: 0.55, reason: 'a link to a recording, in a sentence' },
  slides: { weight: 0.35, reason: 'a link to slides, in a sentence' },
} as const satisfies Readonly<Record<string, Sign>>

export type EvidenceName = keyof typeof SIGNS

/** Below it a find is a passage, not a talk. */
export const BAR = 0.6

/** Signs add up as independent ones do: each leaves its share of doubt. */
export function surenessOf(evidence: Iterable<EvidenceName>): number {
  let doubt = 1
  for (const name of new Set(evidence)) doubt *= 1 - SIGNS[name].weight
  return Math.round((1 - doubt) * 100) / 100
}
