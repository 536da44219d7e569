// A fetched web page → its article as HTML. Loaded by the importer only: a whole DOM comes with it.
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/**
 * The article of a page, without what surrounds it; the page itself where none can be told apart. Runs no script, loads
 * nothing.
 * @param url of the page, to which links in it are relative
 */
export function articleOf(html: string, url: string): string {
  const article = new Readability(documentOf(html, url), { charThreshold: 200 }).parse()
  if (!article?.content) return html
  const meta = (name: string, content: string | null | undefined) =>
    content ? `<meta name="${name}" content="${escaped(content)}">` : ''
  return `<!doctype html><html><head><title>${escaped(article.title ?? '')}</title>${meta('author', article.byline)}${meta('article:published_time', article.publishedTime)}${meta('og:url', url)}</head><body><article>${article.content}</article></body></html>`
}

function documentOf(html: string, url: string): Document {
  const { document } = parseHTML(html)
  // It was fetched from nowhere as far as linkedom knows; Readability asks for both to complete links.
  const base = document.querySelector('base')?.getAttribute('href') ?? ''
  Object.defineProperty(document, 'baseURI', { value: URL.parse(base, url)?.href ?? url })
  Object.defineProperty(document, 'documentURI', { value: url })
  return document
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
