// The words of the pages on which a workspace installs the app.

export interface InstallPage {
  readonly title: string
  readonly lines: readonly string[]
}

export const INSTALL_WORDS = {
  install: {
    title: 'Add kubecon to Slack',
    lines: [
      'kubecon finds KubeCon talks in the notes people wrote about them. It answers its command, mentions and direct messages, and posts digests where somebody orders them.',
      'It reads no channel’s history, lists no people, and pings nobody.',
    ],
  },
  addToSlack: 'Add to Slack',
  again: 'Start again',
  openSlack: 'Open Slack',
  installed: (workspace: string | undefined): InstallPage => ({
    title: 'kubecon is installed',
    lines: [
      workspace ? `It is ready in ${workspace}.` : 'It is ready in your workspace.',
      'Try “/kubecon gateway api” in any channel. For mentions and digests, invite it: “/invite @kubecon”.',
    ],
  }),
  cancelled: {
    title: 'Nothing was installed',
    lines: ['You pressed Cancel, and nothing has changed. You can start again at any time.'],
  },
  stale: {
    title: 'This page of kubecon has expired',
    lines: [
      'It was opened more than ten minutes ago, was used already, or began in another browser. Nothing was installed; start again here, in this browser.',
    ],
  },
  organisation: {
    title: 'Only for one workspace at a time',
    lines: [
      'The app cannot be installed for a whole organisation. Nothing was installed. Start again, and choose one workspace.',
    ],
  },
  refused: {
    title: 'Slack refused the installation',
    lines: ['Nothing was installed. Start again; if it fails a second time, tell the operator of this bot.'],
  },
  failed: {
    title: 'That did not work',
    lines: ['The error is on our side, and the log shows the cause. Start again in a minute or two.'],
  },
} as const
