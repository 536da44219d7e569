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
  again: 'Begin again',
  openSlack: 'Open Slack',
  installed: (workspace: string | undefined): InstallPage => ({
    title: 'kubecon is installed',
    lines: [
      workspace ? `It is at home in ${workspace} now.` : 'It is at home in your workspace now.',
      'Try /kubecon gateway api in any channel. For mentions and digests, invite it: /invite @kubecon.',
    ],
  }),
  cancelled: {
    title: 'Nothing was installed',
    lines: ['You pressed Cancel, and nothing has changed. You may begin again whenever you like.'],
  },
  stale: {
    title: 'This page of kubecon has expired',
    lines: [
      'It was opened more than ten minutes ago, was used already, or began in another browser. Nothing was installed; begin again here, in this browser.',
    ],
  },
  organisation: {
    title: 'Only for one workspace at a time',
    lines: [
      'The app was about to be installed for a whole organisation, which it is not made for. Nothing was installed. Begin again, and choose one workspace.',
    ],
  },
  refused: {
    title: 'Slack did not let it happen',
    lines: ['Nothing was installed. Begin again; if it fails a second time, tell who runs this bot.'],
  },
  failed: {
    title: 'That did not work',
    lines: ['The fault is on our side, and the log holds the cause. Begin again in a minute or two.'],
  },
} as const
