// Videos and slides that stand in a text as players: the ways site builders write them, and the address each means.

const youtube = (id: string): string => `https://www.youtube.com/watch?v=${id}`

/** An id of YouTube: eleven letters, digits, hyphens, underscores, and nothing beside them. */
const ID = '([\\w-]{11})(?![\\w-])'

interface EmbedRule {
  readonly pattern: RegExp
  readonly address: (match: RegExpExecArray) => string
}

/** The first that fits counts. All are anchored on a literal and bounded, so that no text makes them slow. */
const EMBEDS: readonly EmbedRule[] = [
  // A player's frame or a thumbnail: /embed/ID, youtube-nocookie.com/embed/ID, img.youtube.com/vi/ID/0.jpg
  {
    pattern: new RegExp(`youtube(?:-nocookie)?\\.com/(?:embed|v|live|shorts)/${ID}`, 'i'),
    address: ([, id = '']) => youtube(id),
  },
  // An address given as such to a tag, a shortcode or `video: …`
  {
    pattern: new RegExp(`(?:youtube\\.com/watch\\?[^"'\\s>]{0,80}?v=|youtu\\.be/)${ID}`, 'i'),
    address: ([, id = '']) => youtube(id),
  },
  {
    pattern: /(?:player\.)?vimeo\.com\/(?:video\/)?(\d{5,12})/i,
    address: ([, id = '']) => `https://vimeo.com/${id}`,
  },
  {
    pattern: /bilibili\.com\/[^"'\s>]{0,80}?(BV[0-9A-Za-z]{10})/,
    address: ([, id = '']) => `https://www.bilibili.com/video/${id}/`,
  },
  {
    pattern: /\/\/(?:speakerdeck\.com\/player|www\.slideshare\.net\/slideshow\/embed_code)\/[\w/-]{6,60}/i,
    address: ([url]) => `https:${url}`,
  },
  // <script class="speakerdeck-embed" data-id="…">
  {
    pattern: /speakerdeck-embed["'][^>]{0,120}?data-id=["']?([0-9a-f]{20,40})(?![0-9a-f])/i,
    address: ([, id = '']) => `https://speakerdeck.com/player/${id}`,
  },
  // A card for a page of slides.
  {
    pattern:
      /\/\/(?:(?:speakerdeck|slides)\.com|www\.slideshare\.net)\/(?!player|slideshow|assets)[\w-]{2,60}\/[\w-]{4,120}/i,
    address: ([url]) => `https:${url}`,
  },
  {
    pattern: /\/\/docs\.google\.com\/presentation\/d\/[\w/-]{10,160}/i,
    address: ([url]) => `https:${url}`,
  },
  // A shortcode, a component or `youtube: ID` that names the site and gives the id alone.
  {
    pattern: new RegExp(`(?:you-?tube|\\byt\\b)[^\\n]{0,120}?[\\s"'(=:/]${ID}`, 'i'),
    address: ([, id = '']) => youtube(id),
  },
  { pattern: /vimeo[^\n]{0,60}?[\s"'(=:](\d{6,12})\b/i, address: ([, id = '']) => `https://vimeo.com/${id}` },
]

/** What may hold a player: a tag, a shortcode's inside, an address, `youtube: ID`. */
const PLAYER =
  /^<(?:iframe|embed|video|source|object|lite-youtube|[A-Z][\w.]*|[\w-]*(?:youtube|vimeo|video)[\w-]*)\b|^(?:youtube|vimeo|video)\s*:|^https?:\/\/|^\{/i

/**
 * The address of the video or the slides that this markup plays; undefined where it plays none.
 * @example embeddedAddress('<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>') // → 'https://www.youtube.com/watch?v=abcdefghijk'
 */
export function embeddedAddress(markup: string): string | undefined {
  const given = markup.trim()
  if (!PLAYER.test(given) || given.length > 4000) return undefined
  const text = withoutWrapper(given)
  for (const { pattern, address } of EMBEDS) {
    const match = pattern.exec(text)
    if (match) return address(match)
  }
  return undefined
}

/** Services that show any page as a card, with its address within their own. */
const WRAPPER =
  /\/\/(?:hatenablog-parts\.com\/embed|cdn\.embedly\.com\/\S{0,40}|cdn\.iframe\.ly\/\S{0,40})\?[^"'\s>]{0,200}?\b(?:url|src)=(https?%3A%2F%2F[\w.%~-]{6,600})/i

/** The address that a card shows, in place of the markup around it. */
function withoutWrapper(markup: string): string {
  const [, wrapped] = WRAPPER.exec(markup) ?? []
  if (!wrapped) return markup
  try {
    return decodeURIComponent(wrapped)
  } catch {
    return markup
  }
}
