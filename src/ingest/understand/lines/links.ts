// Which addresses lead to a session: its recording, its slides, its entry of a schedule.

export type SessionLinkKind = 'video' | 'slides' | 'schedule'

export interface SessionLink {
  readonly url: string
  readonly kind: SessionLinkKind
}

interface LinkRule {
  readonly kind: SessionLinkKind
  readonly pattern: RegExp
  readonly reason: string
}

/** The first that fits counts. A channel, a playlist, a whole schedule, a track are no session. */
const RULES: readonly LinkRule[] = [
  {
    kind: 'slides',
    reason: 'files that speakers put beside their entry',
    pattern: /\/\/static\.sched\.com\/hosted_files\//,
  },
  {
    kind: 'slides',
    reason: 'sites for slides',
    pattern: /\/\/(?:www\.)?(?:speakerdeck\.com|slides\.com|noti\.st|slideslive\.com)\/[^/\s]+\/[^/\s]+/,
  },
  {
    kind: 'slides',
    reason: 'sites for slides',
    pattern: /\/\/(?:www\.|\w\w\.)?slideshare\.net\/(?!profile)[^/\s]+\/[^/\s]+/,
  },
  { kind: 'slides', reason: 'Google Slides', pattern: /\/\/docs\.google\.com\/presentation\/d\// },
  { kind: 'slides', reason: 'slides as a file', pattern: /\.(?:pptx?|key|odp)(?:[?#]|$)/i },
  {
    kind: 'video',
    reason: 'YouTube, in all its forms',
    pattern:
      /\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:\S*&)?v=|embed\/(?!videoseries)|live\/|shorts\/)|youtu\.be\/)[\w-]{11}/i,
  },
  {
    kind: 'video',
    reason: 'Vimeo',
    pattern: /\/\/(?:player\.)?vimeo\.com\/(?:video\/|showcase\/\d+\/video\/)?\d{5,}/,
  },
  {
    kind: 'video',
    reason: 'where conferences streamed, and streams are kept: one recording by its number or its name',
    pattern:
      /\/\/(?:www\.|m\.)?(?:ustream\.tv\/recorded\/\d+|(?:video\.)?ibm\.com\/recorded\/\d+|twitch\.tv\/(?:videos|\w+\/v)\/\d+|dailymotion\.com\/video\/\w+|confreaks\.tv\/videos\/[\w-]+|v\.youku\.com\/v_show\/id_\w+|v\.qq\.com\/x\/page\/\w+|nicovideo\.jp\/watch\/\w+|tv\.naver\.com\/v\/\d+|parleys\.com\/(?:play|tutorial)\/[\w-]+|channel9\.msdn\.com\/Events\/\S+\/\S+\/[\w-]+)|\/\/[\w.-]+\/(?:videos\/watch|w)\/[\w-]{22,36}(?:[?#]|$)/i,
  },
  { kind: 'video', reason: 'Bilibili', pattern: /\/\/(?:www\.)?bilibili\.com\/video\/BV/ },
  {
    kind: 'video',
    reason: 'recordings that conferences keep themselves',
    pattern:
      /\/\/(?:media\.ccc\.de\/(?:v\/|browse\/\S+\.html)|video\.fosdem\.org\/\S+\.\w{3,4}$|www\.infoq\.com\/presentations\/|pyvideo\.org\/\S+\.html|archive\.org\/details\/)/,
  },
  { kind: 'video', reason: 'a recording as a file', pattern: /\.(?:mp4|webm|mov)(?:[?#]|$)/i },
  {
    kind: 'schedule',
    reason: 'sched.com: an entry, not the schedule',
    pattern: /\/\/(?:[\w-]+\.)?sched\.(?:com|org)\/event\/\w+|\/\/sched\.co\/\w+/,
  },
  {
    kind: 'slides',
    reason: 'FOSDEM: what was put beside an event',
    pattern: /fosdem\.org\/\d{4}\/schedule\/event\/[^/\s]+\/attachments\/slides\//,
  },
  {
    kind: 'schedule',
    reason: 'FOSDEM: an event, not a track',
    pattern: /\/\/(?:archive\.)?fosdem\.org\/\d{4}\/(?:interviews|schedule\/event)\/[^/\s]+/,
  },
  {
    kind: 'schedule',
    reason: 'Fahrplan of the Chaos congresses, PGCon and others: an entry is a number',
    pattern: /\/(?:Fahrplan|schedule)\/(?:\d{4}\/)?events\/\d+(?:\.\w\w)?\.html$/i,
  },
  {
    kind: 'schedule',
    reason: 'Codemotion and others: one page, an entry is named behind the #',
    pattern: /\/(?:agenda|schedule|programme?)(?:\.html)?\/?#(?=[\w/-]*\d{4})[\w/-]{8,}$/i,
  },
  {
    kind: 'schedule',
    reason: 'DevOpsDays: an entry is named by who gives it',
    pattern: /devopsdays\.org\/events\/[^/\s]+\/program\/[^/\s]+/,
  },
  {
    kind: 'schedule',
    reason: 'Chemnitzer Linux-Tage and others: one entry below "vorträge", by its number',
    pattern:
      /\/(?:vortr(?:ae|ä|%C3%A4|a)ge?|charlas?|ponencias?|palestras?|lectures?)\/(?:detail[^?\s]{0,8}\?\w{1,8}=)?\d+\/?$/i,
  },
  {
    kind: 'schedule',
    reason: 'PyCon Italia and others, whose site is named by the year: one event of it, by its title',
    pattern: /\/\/20\d\d\.[\w.-]+\/(?:\w\w\/)?events?\/[\w%]+(?:-[\w%]+){2,}\/?$/i,
  },
  {
    kind: 'schedule',
    reason: 'USENIX',
    pattern: /usenix\.org\/conference\/[^/\s]+\/(?:\S+\/)?presentation\/[^/\s]+/,
  },
  {
    kind: 'schedule',
    reason: "O'Reilly's conferences",
    pattern: /conferences\.oreilly\.com\/\S+\/detail\/\d+/,
  },
  {
    kind: 'schedule',
    reason: 'pretalx, frab and the like: …/talk/CODE',
    pattern:
      /\/\/(?:pretalx|cfp|talks|schedule|frab|program)\.[^/\s]+\/(?:\S+\/)?(?:talk|session|speaker-session|events?)\/[\w-]{4,}/,
  },
  {
    kind: 'schedule',
    reason: 'one entry of the programme of a year, by whatever name: /2025/talks/moro, /2026/session/4329',
    pattern:
      /\/20\d\d\/(?:\w\w\/)?(?:programme?\/|schedule\/|agenda\/)?(?:talks?|sessions?|presentations?|charlas?|palestras?|vortr(?:ae|ä|a)ge?)\/(?!20\d\d\/?$|(?:all|index|list|archive|day-?\d?)(?:\.\w+)?\/?$)[\w%.~-]{2,}\/?(?:[?#]|$)/i,
  },
  {
    kind: 'schedule',
    reason: 'one entry below the singular, by its name: /talk/name, /session/what-and-why',
    pattern:
      /\/(?:talk|session|presentation)\/(?!20\d\d\/?$)[\w%]+(?:-[\w%]+){1,}\/?(?:[?#]|$)|\/\/[\w.-]*(?:conf|con|py|camp|days?|summit)[\w.-]*\/(?:talk|session)\/\w+\/?(?:[?#]|$)/i,
  },
  {
    kind: 'schedule',
    reason: 'one entry below a plural: /sessions/name, /schedule/presentation/12, /program/talks/name',
    pattern:
      /\/(?:sessions?|talks|presentations?|schedule\/(?:event|talk|session|presentation)s?|programme?\/(?:talk|session|presentation)s?|agenda\/session)\/(?![\w%-]+-20\d\d\/?(?:[?#]|$))[\w%-]*\d[\w%-]*\/?(?:[?#]|$)/i,
  },
  {
    kind: 'schedule',
    reason: 'one entry below a plural, named by its title; a conference with its year is no entry',
    pattern:
      /\/(?:sessions?|talks|presentations?)\/(?![\w%-]+-20\d\d\/?(?:[?#]|$))[\w%]+(?:-[\w%]+){2,}\/?(?:[?#]|$)/i,
  },
]

/**
 * What of a session the address leads to; undefined for every other page.
 * @example sessionLinkKind('https://youtu.be/abcdefghijk') // → 'video'
 */
export function sessionLinkKind(url: string): SessionLinkKind | undefined {
  if (!/^https?:\/\//i.test(url) || url.length > 2000) return undefined
  return RULES.find(({ pattern }) => pattern.test(url))?.kind
}

/** What a label says of an address that says nothing: slides on somebody's own site, in a drive. */
const LABELS: readonly { readonly kind: SessionLinkKind; readonly pattern: RegExp }[] = [
  {
    kind: 'slides',
    pattern:
      /^(?:(?:the|my|google|pdf|die|les|le) )?(?:slides?|slide ?deck|deck|presentation|folien|diapos?|diapositives?|diapositivas|l[aá]minas|presentaci[oó]n|apresenta[cç][aã]o|presentazione|スライド|(?:発表|登壇)?資料|幻灯片|슬라이드|(?:발표 ?)?자료)$/iu,
  },
  {
    kind: 'video',
    pattern:
      /^(?:(?:the|watch|das|la|el|o) )?(?:video|recording|replay|aufzeichnung|mitschnitt|vid[ée]o|v[ií]deo|enregistrement|grabaci[oó]n|grava[cç][aã]o|registrazione|動画|録画|アーカイブ|视频|回放|录像|영상|녹화)$/iu,
  },
]

/**
 * What a link's label says that it leads to, of an address on the web that does not say it itself.
 * @example kindByLabel('Slides', 'https://example.org/ada.html') // → 'slides'
 */
export const kindByLabel = (label: string, url = ''): SessionLinkKind | undefined =>
  /^https?:\/\//i.test(url)
    ? LABELS.find(({ pattern }) => pattern.test(label.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')))?.kind
    : undefined

/** Plays slides, where their page can be opened too. */
const PLAYER = /\/\/(?:speakerdeck\.com\/player|www\.slideshare\.net\/slideshow\/embed_code)\//

/** The first recording, the first slides, the first entry of the schedule. */
export function firstOfEachKind(links: readonly SessionLink[]): readonly SessionLink[] {
  const best = new Map<SessionLinkKind, SessionLink>()
  for (const link of links) {
    const before = best.get(link.kind)
    if (!before || (PLAYER.test(before.url) && !PLAYER.test(link.url))) best.set(link.kind, link)
  }
  return links.filter((link, index) => best.get(link.kind) === link && links.indexOf(link) === index)
}
