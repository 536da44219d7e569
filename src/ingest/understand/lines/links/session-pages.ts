// Which pages are a session's: its recording, its slides, its entry of a schedule. A new site is a new row.
export type SessionLinkKind = 'video' | 'slides' | 'schedule'

interface SessionPage {
  readonly kind: SessionLinkKind
  readonly pattern: RegExp
  readonly reason: string
  readonly example: string
  /** Looks alike, and is no session of this kind. */
  readonly nearMiss: string
}

/** The first that fits counts. A channel, a playlist, a whole schedule, a track are no session. */
export const SESSION_PAGES: readonly SessionPage[] = [
  {
    kind: 'slides',
    reason: 'files that speakers put beside their entry',
    pattern: /\/\/static\.sched\.com\/hosted_files\//,
    example: 'https://static.sched.com/hosted_files/kccnceu2024/aa/turnips.pdf',
    nearMiss: 'https://static.sched.com/logos/turnips.png',
  },
  {
    kind: 'slides',
    reason: 'sites for slides',
    pattern:
      /\/\/(?:www\.)?(?:(?:speakerdeck\.com|slides\.com|noti\.st|slideslive\.com)\/[^/\s]+\/[^/\s]+|docswell\.com\/s\/[^/\s]+\/[^/\s]+)/,
    example: 'https://speakerdeck.com/ada/turnips-at-rest',
    nearMiss: 'https://speakerdeck.com/ada',
  },
  {
    kind: 'slides',
    reason: 'sites for slides',
    pattern: /\/\/(?:\w{2,8}\.)?slideshare\.net\/(?!profile)[^/\s]+\/[^/\s]+/,
    example: 'https://www.slideshare.net/ada/turnips-at-rest',
    nearMiss: 'https://www.slideshare.net/profile/ada',
  },
  {
    kind: 'slides',
    reason: 'Google Slides',
    pattern: /\/\/docs\.google\.com\/presentation\/d\//,
    example: 'https://docs.google.com/presentation/d/1abc/edit',
    nearMiss: 'https://docs.google.com/document/d/1abc/edit',
  },
  {
    kind: 'slides',
    reason: 'a site of one’s own for slides',
    pattern: /\/\/(?:slides?|decks?)\.(?!com\/)[\w.-]+\/[\w%-]{2,}/,
    example: 'https://slide.ada.example/slides/turnips#/',
    nearMiss: 'https://slides.ada.example/',
  },
  {
    kind: 'slides',
    reason: 'slides as a file',
    pattern: /\.(?:pptx?|key|odp)(?:[?#]|$)/i,
    example: 'https://example.org/turnips.pptx',
    nearMiss: 'https://example.org/turnips.zip',
  },
  {
    kind: 'video',
    reason: 'YouTube, in all its forms',
    pattern:
      /\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:\S*&)?v=|embed\/(?!videoseries)|live\/|shorts\/)|youtu\.be\/)[\w-]{11}/i,
    example: 'https://youtu.be/AAAAaaaa111',
    nearMiss: 'https://www.youtube.com/@turnips',
  },
  {
    kind: 'video',
    reason: 'front ends of YouTube, by its own addresses',
    pattern: /\/\/[\w.-]+\/(?:watch\?(?:\S*&)?v=|embed\/)[\w-]{11}(?:[?&#]|$)/i,
    example: 'https://tube.example/watch?v=AAAAaaaa111',
    nearMiss: 'https://tube.example/watch?v=1234567',
  },
  {
    kind: 'video',
    reason: 'Vimeo',
    pattern: /\/\/(?:player\.)?vimeo\.com\/(?:video\/|showcase\/\d+\/video\/)?\d{5,}/,
    example: 'https://vimeo.com/123456789',
    nearMiss: 'https://vimeo.com/channels/turnips',
  },
  {
    kind: 'video',
    reason: 'where conferences streamed, and streams are kept: one recording by its number or its name',
    pattern:
      /\/\/(?:www\.|m\.)?(?:ustream\.tv\/recorded\/\d+|(?:video\.)?ibm\.com\/recorded\/\d+|twitch\.tv\/(?:videos|\w+\/v)\/\d+|dailymotion\.com\/video\/\w+|confreaks\.tv\/videos\/[\w-]+|v\.youku\.com\/v_show\/id_\w+|v\.qq\.com\/x\/page\/\w+|nicovideo\.jp\/watch\/\w+|tv\.naver\.com\/v\/\d+|parleys\.com\/(?:play|tutorial)\/[\w-]+|channel9\.msdn\.com\/Events\/\S+\/\S+\/[\w-]+)|\/\/[\w.-]+\/(?:videos\/watch|w)\/[\w-]{22,36}(?:[?#]|$)/i,
    example: 'http://www.ustream.tv/recorded/114862863',
    nearMiss: 'http://www.ustream.tv/channel/turnips',
  },
  {
    kind: 'video',
    reason: 'Bilibili',
    pattern: /\/\/(?:www\.)?bilibili\.com\/video\/BV/,
    example: 'https://www.bilibili.com/video/BV1abc',
    nearMiss: 'https://www.bilibili.com/read/cv1',
  },
  {
    kind: 'video',
    reason: 'recordings that conferences keep themselves',
    pattern:
      /\/\/(?:media\.ccc\.de\/(?:v\/|browse\/\S+\.html)|video\.fosdem\.org\/\S+\.\w{3,4}$|www\.infoq\.com\/presentations\/|(?:www\.)?pyvideo\.org\/(?:\S+\.html|video\/\d+\/)|archive\.org\/details\/)/,
    example: 'https://media.ccc.de/v/turnips',
    nearMiss: 'https://media.ccc.de/c/turnips',
  },
  {
    kind: 'video',
    reason: 'a recording as a file',
    pattern: /\.(?:mp4|webm|mov)(?:[?#]|$)/i,
    example: 'https://example.org/turnips.mp4',
    nearMiss: 'https://example.org/turnips.mp3',
  },
  {
    kind: 'schedule',
    reason: 'sched.com: an entry, not the schedule',
    pattern: /\/\/(?:[\w-]+\.)?sched\.(?:com|org)\/event\/\w+|\/\/sched\.co\/\w+/,
    example: 'https://kccnceu2024.sched.com/event/1abc/turnips',
    nearMiss: 'https://kccnceu2024.sched.com/speaker/ada',
  },
  {
    kind: 'slides',
    reason: 'FOSDEM: what was put beside an event',
    pattern: /fosdem\.org\/\d{4}\/schedule\/event\/[^/\s]+\/attachments\/slides\//,
    example: 'https://fosdem.org/2020/schedule/event/turnips/attachments/slides/1/export/events/turnips.pdf',
    nearMiss: 'https://fosdem.org/2020/schedule/track/turnips/',
  },
  {
    kind: 'schedule',
    reason: 'FOSDEM: an event, not a track',
    pattern: /\/\/(?:archive\.)?fosdem\.org\/\d{4}\/(?:interviews|schedule\/event)\/[^/\s]+/,
    example: 'https://fosdem.org/2020/schedule/event/turnips/',
    nearMiss: 'https://fosdem.org/2020/schedule/track/turnips/',
  },
  {
    kind: 'schedule',
    reason: 'Fahrplan of the Chaos congresses, PGCon and others: an entry is a number',
    pattern: /\/(?:Fahrplan|schedule)\/(?:\d{4}\/)?events\/\d+(?:\.\w\w)?\.html$/i,
    example: 'https://events.example.org/Fahrplan/events/7001.html',
    nearMiss: 'https://events.example.org/Fahrplan/day_1.html',
  },
  {
    kind: 'schedule',
    reason: 'Codemotion and others: one page, an entry is named behind the #',
    pattern: /\/(?:agenda|schedule|program(?:me?)?)(?:\.html)?\/?#(?=[\w/-]*\d{4})[\w/-]{8,}$/i,
    example: 'https://turnips.example/agenda.html#/talk-20161234',
    nearMiss: 'https://turnips.example/agenda.html#top',
  },
  {
    kind: 'schedule',
    reason: 'DevOpsDays: an entry is named by who gives it',
    pattern: /devopsdays\.org\/events\/[^/\s]+\/program\/[^/\s]+/,
    example: 'https://devopsdays.org/events/2023-oslo/program/ada-example',
    nearMiss: 'https://devopsdays.org/events/2023-oslo/program',
  },
  {
    kind: 'schedule',
    reason: 'Chemnitzer Linux-Tage and others: one entry below "vorträge", by its number',
    pattern:
      /\/(?:vortr(?:ae|ä|%C3%A4|a)ge?|charlas?|ponencias?|palestras?|lectures?)\/(?:detail[^?\s]{0,8}\?\w{1,8}=)?\d+\/?$/i,
    example: 'https://turnips.example/2024/de/programm/vortrag/172',
    nearMiss: 'https://turnips.example/2024/de/programm',
  },
  {
    kind: 'schedule',
    reason: 'PyCon Italia and others, whose site is named by the year: one event of it, by its title',
    pattern: /\/\/20\d\d\.[\w.-]+\/(?:\w\w\/)?events?\/[\w%]+(?:-[\w%]+){2,}\/?$/i,
    example: 'https://2025.turnips.example/en/event/turnips-at-rest',
    nearMiss: 'https://2025.turnips.example/en/event',
  },
  {
    kind: 'schedule',
    reason: 'USENIX',
    pattern: /usenix\.org\/conference\/[^/\s]+\/(?:\S+\/)?presentation\/[^/\s]+/,
    example: 'https://www.usenix.org/conference/srecon24/presentation/ada',
    nearMiss: 'https://www.usenix.org/conference/srecon24',
  },
  {
    kind: 'schedule',
    reason: "O'Reilly's conferences",
    pattern: /conferences\.oreilly\.com\/\S+\/detail\/\d+/,
    example: 'https://conferences.oreilly.com/velocity/vl-eu/public/schedule/detail/78901',
    nearMiss: 'https://conferences.oreilly.com/velocity/vl-eu',
  },
  {
    kind: 'schedule',
    reason: 'pretalx, frab and the like: …/talk/CODE',
    pattern:
      /\/\/(?:pretalx|cfp|talks|schedule|frab|program)\.[^/\s]+\/(?:\S+\/)?(?:talk|session|speaker-session|events?)\/[\w-]{4,}/,
    example: 'https://pretalx.com/turnips/talk/ABC123/',
    nearMiss: 'https://pretalx.com/turnips/schedule/',
  },
  {
    kind: 'schedule',
    reason: 'fortee, ConfEngine: what was proposed is what was given, by its number',
    pattern: /\/(?:proposals?)\/(?:[\da-f]{8}-[\da-f-]{20,30}|\d{2,8})(?:[/?#]|$)/i,
    example: 'https://fortee.jp/turnips-2025/proposal/59bfacd6-ec67-4758-9148-8f4403cfcb12',
    nearMiss: 'https://fortee.jp/turnips-2025/proposal/all',
  },
  {
    kind: 'schedule',
    reason:
      'one entry below the programme of a year, named by its title: /turnips-2013/program/turnips-at-rest',
    pattern: /[/-]20\d\d\/(?:\w\w\/)?program(?:me?)?\/[\w%]+(?:-[\w%]+){2,}\/?(?:[?#]|$)/i,
    example: 'https://turnips.example/events/turnips-2013/program/turnips-at-rest',
    nearMiss: 'https://turnips.example/events/turnips-2013/program/day-one',
  },
  {
    kind: 'schedule',
    reason: 'one entry of the programme of a year, by whatever name: /2025/talks/moro, /2026/session/4329',
    pattern:
      /\/20\d\d\/(?:\w\w\/)?(?:program(?:me?)?\/|schedule\/|agenda\/)?(?:talks?|sessions?|presentations?|charlas?|palestras?|vortr(?:ae|ä|a)ge?)\/(?!20\d\d\/?$|(?:all|index|list|archive|day-?\d?)(?:\.\w+)?\/?$)[\w%.~-]{2,}\/?(?:[?#]|$)/i,
    example: 'https://turnips.example/2025/talks/ada/',
    nearMiss: 'https://turnips.example/2025/talks/',
  },
  {
    kind: 'schedule',
    reason: 'one entry below the singular, by its name: /talk/name, /session/what-and-why',
    pattern:
      /\/(?:talk|session|presentation)\/(?!20\d\d\/?$)[\w%]+(?:-[\w%]+){1,}\/?(?:[?#]|$)|\/\/[\w.-]*(?:conf|con|py|camp|days?|summit)[\w.-]*\/(?:talk|session)\/\w+\/?(?:[?#]|$)/i,
    example: 'https://turnips.example/session/what-and-why',
    nearMiss: 'https://turnips.example/session/login',
  },
  {
    kind: 'schedule',
    reason: 'one entry below a plural: /sessions/name, /schedule/presentation/12, /program/talks/name',
    pattern:
      /\/(?:sessions?|talks|presentations?|schedule\/(?:event|talk|session|presentation)s?|program(?:me?)?\/(?:talk|session|presentation)s?|agenda\/session)\/(?![\w%-]+-20\d\d\/?(?:[?#]|$))[\w%-]*\d[\w%-]*\/?(?:[?#]|$)/i,
    example: 'https://turnips.example/sessions/4711',
    nearMiss: 'https://turnips.example/sessions',
  },
  {
    kind: 'schedule',
    reason: 'one entry below a plural, named by its title; a conference with its year is no entry',
    pattern:
      /\/(?:sessions?|talks|presentations?)\/(?![\w%-]+-20\d\d\/?(?:[?#]|$))[\w%]+(?:-[\w%]+){2,}\/?(?:[?#]|$)/i,
    example: 'https://turnips.example/talks/turnips-at-rest',
    nearMiss: 'https://turnips.example/talks/turnip-days-2024',
  },
]
