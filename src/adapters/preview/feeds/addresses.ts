// What can be subscribed to, and where.
export const FEEDS = [
  { path: '/feeds/notes.atom', type: 'application/atom+xml', title: 'Notes (Atom)' },
  { path: '/feeds/notes.json', type: 'application/feed+json', title: 'Notes (JSON)' },
  { path: '/feeds/digests.atom', type: 'application/atom+xml', title: 'Digests (Atom)' },
  { path: '/feeds/digests.json', type: 'application/feed+json', title: 'Digests (JSON)' },
  { path: '/feeds/next.ics', type: 'text/calendar', title: 'The next KubeCon (calendar)' },
] as const

export type FeedPath = (typeof FEEDS)[number]['path']
