// Whether two addresses lead to the same recording, or to the same entry of a schedule.

/**
 * The form in which two addresses of one recording or one schedule entry are equal.
 * @example sessionLinkKey('https://www.youtube.com/watch?v=abcdefghijk&t=10') // → 'video abcdefghijk'
 */
export function sessionLinkKey(url: string): string {
  const video = /(?:[?&]v=|youtu\.be\/|\/embed\/|\/live\/|\/vi\/)([\w-]{11})/.exec(url)?.[1]
  const event = /sched\.(?:com|org)\/event\/(\w+)|sched\.co\/(\w+)/.exec(url)
  if (video) return `video ${video}`
  if (event) return `event ${(event[1] ?? event[2] ?? '').toLowerCase()}`
  return url
    .trim()
    .replace(/^https?:\/\/(www\.)?/i, '')
    .replace(/\/+$/, '')
    .toLowerCase()
}
