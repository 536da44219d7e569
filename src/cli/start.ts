// kubecon start: the bot, where no npm is at hand to say `npm start`.
import type { Command } from 'commander'

export function addStart(program: Command): void {
  program
    .command('start')
    .description('start the bot; without any token, serve a page on which it is tried')
    .action(async () => {
      await import('../main.ts')
    })
}
