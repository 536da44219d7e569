// The Slack app's settings for who installs it: as YAML, and as a link with it filled in.
import { stringify } from 'yaml'
import { type AppKind, manifestOf } from './manifest.ts'

const HEADER = `# The settings of the Slack app; "kubecon slack manifest" prints them.
# Why each scope is there, and what happens without it: docs/scopes.md.
`

/** @param url where Slack reaches the bot over HTTP; absent: Socket Mode */
export const slackManifest = (url?: string, kind?: AppKind): string => HEADER + yamlOf(url, kind)

/** The page at Slack that creates the app: docs.slack.dev/app-manifests/configuring-apps-with-app-manifests. */
export const slackSetupLink = (url?: string, kind?: AppKind): string =>
  `https://api.slack.com/apps?new_app=1&manifest_yaml=${encodeURIComponent(yamlOf(url, kind))}`

const yamlOf = (url: string | undefined, kind: AppKind | undefined): string =>
  stringify(manifestOf(url, kind), { lineWidth: 100 })

/** What is wrong with an address for requests, as a sentence; undefined where nothing is. */
export function requestUrlProblem(url: string): string | undefined {
  const parsed = URL.parse(url)
  return parsed?.protocol === 'https:' && parsed.search === '' && parsed.hash === ''
    ? undefined
    : 'Slack posts to https:// only; expected an address such as https://kubecon.example.org'
}
