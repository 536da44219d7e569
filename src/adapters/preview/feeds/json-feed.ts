// A feed in JSON, in the version that readers of 2026 expect.

/** What the library writes as JSON Feed 1 (here as far as it is renamed). */
interface JsonFeed1 {
  readonly author?: object
  readonly items: readonly { readonly author?: object }[]
}

/** The same in the words of JSON Feed 1.1, which knows several authors, and the language: jsonfeed.org/version/1.1. */
export function asJson11(written: string): string {
  const renamed = <Thing extends { readonly author?: object }>({ author, ...thing }: Thing) => ({
    ...thing,
    ...(author && { authors: [author] }),
  })
  const feed: JsonFeed1 = JSON.parse(written)
  const version = 'https://jsonfeed.org/version/1.1'
  return JSON.stringify({ ...renamed(feed), version, language: 'en', items: feed.items.map(renamed) })
}
