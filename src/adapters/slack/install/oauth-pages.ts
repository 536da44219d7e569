// The pages of an installation: plain, escaped, without scripts, and without requests to anybody else.
import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { InstallPage } from '../../../present/notices/install-words.ts'

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:36em;margin:4em auto;padding:0 1em;color:#1d3557;background:#fff}h1{font-size:1.5em}a{display:inline-block;margin-top:1em;padding:.6em 1.2em;border-radius:4px;background:#1d3557;color:#fff;text-decoration:none}a:focus{outline:3px solid #e09f3e}'

export interface PageLink {
  readonly label: string
  readonly to: string
}

/** The page as HTML. @param link where to go from here */
export const pageOf = ({ title, lines }: InstallPage, link?: PageLink): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
${link ? `<p><a href="${escapeHtml(link.to)}">${escapeHtml(link.label)}</a></p>` : ''}</main></body>
</html>
`

/** Headers of every page: nothing is loaded, framed, kept, or told to who is linked to. */
export function protect(response: ServerResponse): void {
  const style = createHash('sha256').update(STYLE).digest('base64')
  const policy = `default-src 'none'; img-src data:; style-src 'sha256-${style}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
  response.setHeader('Content-Security-Policy', policy)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('Referrer-Policy', 'no-referrer')
  response.setHeader('X-Content-Type-Options', 'nosniff')
}

/** Sends a page, unless something was sent already. */
export function sendPage(response: ServerResponse, status: number, page: InstallPage, link?: PageLink): void {
  if (response.headersSent) return
  protect(response)
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(pageOf(page, link))
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '')
