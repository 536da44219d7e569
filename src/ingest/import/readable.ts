// A fetched web page → its article as HTML. Loaded by the importer only: a whole DOM comes with it.
import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'

/** The article of a page, without what surrounds it; the page itself where none can be told apart. Runs no script, loads nothing. */
export function articleOf(html: string, url: string): string {
  const { window } = new JSDOM(html, { url })
  try {
    const article = new Readability(window.document, { charThreshold: 200 }).parse()
    if (!article?.content) return html
    const meta = (name: string, content: string | null | undefined) =>
      content ? `<meta name="${name}" content="${escaped(content)}">` : ''
    return `<!doctype html><html><head><title>${escaped(article.title ?? '')}</title>${meta('author', article.byline)}${meta('article:published_time', article.publishedTime)}${meta('og:url', url)}</head><body><article>${article.content}</article></body></html>`
  } finally {
    window.close()
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
